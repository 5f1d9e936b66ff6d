import DocketLanguage

/// Quotes from calendars, which may be anybody's: few characters of them.
enum ShortQuote {
  private static let most = 40

  /// The beginning of a value, for a message.
  static func code(_ value: some StringProtocol) -> Argument {
    let scalars = value.unicodeScalars.prefix(most + 1)
    guard scalars.count > most else { return .code(String(value)) }
    return .code(String(String.UnicodeScalarView(scalars.dropLast())) + "…")
  }
}
