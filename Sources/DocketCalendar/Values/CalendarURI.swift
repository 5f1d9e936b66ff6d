import DocketScanning

/// A web address that may stand in a calendar as it is.
///
/// Shape: `https://` or `http://` in small letters, a host name with an optional port, and then only what RFC 3986 §2 allows in a URI:
/// ASCII, no space, no control, no quote, every `%` followed by two hexadecimal digits. A user name before the host is
/// refused because it hides where a link leads. Non-ASCII hosts come in their `xn--` form and other letters
/// percent-encoded. Values of type URI are never escaped (RFC 5545 §3.3.13), so this check is all that stands between
/// an address and the file.
public struct CalendarURI: Sendable, Hashable {
  /// The address as given.
  public let text: String

  /// Accepts an address of the shape above.
  ///
  /// - Parameter text: the address; anything outside the shape gives `nil`.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let scheme = Self.schemes.first(where: { bytes.starts(with: $0.utf8) }) else { return nil }
    let rest = bytes[scheme.utf8.count...]
    let end = rest.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
    guard Self.isAuthority(rest[..<end]), Self.isEncoded(rest[end...]) else { return nil }
    self.text = text
  }

  private static let schemes = ["https://", "http://"]

  /// Whether the octets are a host name or IPv4 address with an optional port (RFC 3986 §3.2).
  private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: ASCII.colon, maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, host.count <= 253 else { return false }
    let labels = host.split(separator: 0x2E, omittingEmptySubsequences: false)
    let soundHost = labels.allSatisfy { label in
      (1...63).contains(label.count) && label.allSatisfy { ASCII.isLetterOrDigit($0) || $0 == ASCII.hyphen }
        && label.first != ASCII.hyphen && label.last != ASCII.hyphen
    }
    guard soundHost, parts.count == 2 else { return soundHost }
    return (1...5).contains(parts[1].count) && parts[1].allSatisfy(ASCII.isDigit)
  }

  /// Whether the octets are characters of path, query and fragment, with one `#` at most (RFC 3986 §3.3 to §3.5).
  private static func isEncoded(_ bytes: ArraySlice<UInt8>) -> Bool {
    var fragments = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == 0x25 {
        guard index + 2 < bytes.endIndex, ASCII.isHexadecimal(bytes[index + 1]),
          ASCII.isHexadecimal(bytes[index + 2])
        else { return false }
      } else if byte == 0x23 {
        fragments += 1
      } else if !ASCII.isLetterOrDigit(byte), !marks.contains(byte) {
        return false
      }
    }
    return fragments <= 1
  }

  private static let marks = ByteSet(Array("-._~!$&'()*+,;=:@/?".utf8))
}
