public import DocketTime

/// Reads a date as people say it in English, French or Russian: `27 May 2031 10:00`, `27 mai 2031 à 10h`,
/// `27 мая 2031 в 10:00`, `27.05.2031 10.30`, `tomorrow`; and as records have it.
///
/// Nothing is guessed. What may mean two days or two hours, a span, an estimate or another clock is refused with the
/// reason, and so is every word that is not known. A day of the week is compared with the date.
public enum SpokenDate {
  /// Reads a date.
  ///
  /// - Parameters:
  ///   - text: what somebody typed.
  ///   - today: what `today` and `tomorrow` count from, where the court is; nil where nobody knows.
  /// - Returns: the date, as exact as it was said.
  /// - Throws: `SpokenDateProblem`, which says what to type instead.
  public static func read(_ text: String, today: CivilDate?) throws(SpokenDateProblem) -> RecordDate {
    let text = text.withoutOuterSpaces
    guard !text.isEmpty else { throw .empty }
    let written = try? RecordDate.parse(text)
    if written.map({ OtherCalendar.mayHave(year: $0.start.year) }) ?? true,
      let other = OtherDate.readings(of: text, hints: CalendarHints(), isDate: false).first
    {
      throw .otherCalendar(other)
    }
    if let written { return written }
    guard text.utf8.count <= longest else { throw .unread }
    var reading = SpokenDateReading(of: SpokenToken.tokens(of: text), today: today)
    return try reading.date()
  }

  /// The longest text that is looked at, in bytes.
  private static let longest = 200
}
