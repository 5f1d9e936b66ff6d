import DocketScanning

/// A short ASCII word that needs no escaping anywhere in a calendar: a category, a language tag.
///
/// Shape: 1 to 100 ASCII letters, digits and hyphens, with a letter or digit at both ends. This is a subset of
/// `iana-token` (RFC 5545 §3.1), of `paramtext` (§3.1) and of the language tags of BCP 47 (RFC 5646 §2.1), so the
/// same word can stand as a value, inside a comma-separated list and as a parameter.
public struct CalendarToken: Sendable, Hashable {
  /// The word as given.
  ///
  /// Letter case is kept; two tokens that differ in case are different.
  public let text: String

  /// Accepts a word of the shape above.
  ///
  /// - Parameter text: the word; anything outside the shape, the empty word included, gives `nil`.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...100).contains(bytes.count),
      bytes.allSatisfy({ ASCII.isLetterOrDigit($0) || $0 == ASCII.hyphen }),
      bytes.first != ASCII.hyphen, bytes.last != ASCII.hyphen
    else { return nil }
    self.text = text
  }
}
