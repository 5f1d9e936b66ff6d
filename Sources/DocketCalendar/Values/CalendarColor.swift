/// A colour for a calendar, chosen from the names that every browser knows.
///
/// It is written twice: by name as COLOR (RFC 7986 §5.9) and as `#RRGGBB` as X-APPLE-CALENDAR-COLOR.
public struct CalendarColor: Sendable, Hashable {
  /// The CSS3 name in small letters: `darkslateblue`.
  public let name: String

  /// The six hexadecimal digits of red, green and blue, in capitals: `483D8B`.
  public let hexadecimal: String

  /// Accepts one of the 147 names of the CSS Color Module Level 3 §4.3.
  ///
  /// - Parameter name: the name in small letters; an unknown one gives `nil`.
  public init?(_ name: String) {
    guard let hexadecimal = CSS3Colors.hexadecimal[name] else { return nil }
    self.name = name
    self.hexadecimal = hexadecimal
  }
}
