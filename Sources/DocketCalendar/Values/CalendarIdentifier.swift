import DocketScanning
import DocketText

/// A globally unique name of a calendar or of an entry, the same for ever.
///
/// Shape: 1 to 255 octets of ASCII letters, digits, `.`, `-`, `_` and at most one `@`, which stands neither first nor
/// last: `verdict.harbour-bells@docket.example`, a UUID, a digest. RFC 5545 §3.8.4.7 asks clients to keep at least
/// 255 octets of a UID, and RFC 7986 §5.3 asks that it carry no personal data; the latter is the caller's duty.
public struct CalendarIdentifier: Sendable, Hashable, Comparable {
  /// The identifier as given.
  public let text: String

  /// Accepts an identifier of the shape above.
  ///
  /// - Parameter text: the identifier; anything outside the shape gives `nil`.
  public init?(_ text: String) {
    let bytes = text.utf8.span
    guard (1...255).contains(bytes.count), bytes[0] != Self.at, bytes[bytes.count - 1] != Self.at else {
      return nil
    }
    var hasAt = false
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte == Self.at else {
        guard Self.isAllowed(byte) else { return nil }
        continue
      }
      if hasAt { return nil }
      hasAt = true
    }
    self.text = text
  }

  /// Orders by the octets of the text, the same in every locale.
  ///
  /// - Parameters:
  ///   - left: one identifier.
  ///   - right: another one.
  /// - Returns: whether `left` comes first.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.precedesByBytes(right.text)
  }

  private static let at: UInt8 = 0x40

  private static func isAllowed(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || byte == ASCII.hyphen || byte == 0x2E || byte == 0x5F
  }
}
