/// A text for people, in any script, of any length, with line breaks where wanted.
///
/// Every string is accepted; the writer escapes it (RFC 5545 §3.3.11), turns each kind of line break into one, and
/// drops control characters other than the tab.
public struct CalendarText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The text, not escaped.
  public var string: String

  /// The BCP 47 tag of the text's language where it differs from the feed's, else `nil`.
  ///
  /// It becomes the `LANGUAGE` parameter (RFC 5545 §3.2.10).
  public var language: CalendarToken?

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - string: the text, not escaped.
  ///   - language: its language where that is not the feed's.
  public init(_ string: String, language: CalendarToken? = nil) {
    self.string = string
    self.language = language
  }

  /// Makes a text in the feed's language from a literal.
  ///
  /// - Parameter value: the text, not escaped.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
