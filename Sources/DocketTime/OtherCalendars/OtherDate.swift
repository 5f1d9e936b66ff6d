/// A year, a month or a day in another calendar, as somebody wrote it.
public struct OtherDate: Hashable, Sendable {
  /// The calendar.
  public let calendar: OtherCalendar
  /// The year in it.
  public let year: Int
  /// The month in it, 1 to 12, where it is said.
  public let month: Int?
  /// The day of the month, where it is said.
  public let day: Int?
  /// The time of day behind a whole day.
  public let time: ClockTime?
  /// All days that it may be, by calculation.
  public let span: DaySpan
  private let qualifier: PartialDate.Qualifier

  /// Makes a date; nil when the calendar has no such day, month or year.
  init?(
    _ calendar: OtherCalendar, year: Int, month: Int? = nil, day: Int? = nil, time: ClockTime? = nil,
    qualifier: PartialDate.Qualifier = .none
  ) {
    let span: DaySpan?
    if let month, let day {
      span = calendar.civilDate(year: year, month: month, day: day).flatMap { DaySpan(first: $0, last: $0) }
    } else {
      guard day == nil, time == nil else { return nil }
      span = calendar.span(year: year, month: month)
    }
    guard let span else { return nil }
    (self.calendar, self.year, self.month, self.day) = (calendar, year, month, day)
    (self.time, self.span, self.qualifier) = (time, span, qualifier)
  }

  /// The date in its own calendar, written as records write theirs: `1404-09-21`.
  public var written: String {
    ([year] + [month, day].compactMap(\.self)).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// The day of records, where it is one; about then, where the calendar goes by sight.
  public var exact: RecordDate? {
    if calendar == .buddhist, day == nil {
      let year = span.first.year
      let point = month.map { PartialDate(year: year, month: $0, qualifier: qualifier) }
      return (point ?? PartialDate(year: year, qualifier: qualifier)).map { RecordDate($0) }
    }
    guard day != nil else { return nil }
    if calendar.goesBySight { return RecordDate(PartialDate(span.first, qualifier: .approximate)) }
    if let time { return RecordDate(LocalMoment(date: span.first, time: time)) }
    return RecordDate(PartialDate(span.first, qualifier: qualifier))
  }

  /// The years or months of records in which it lies: one, or two that follow each other, as `1971/1972`.
  public var between: RecordDate? {
    guard let last = span.last else { return nil }
    func point(_ day: CivilDate) -> PartialDate? {
      month == nil ? PartialDate(year: day.year) : PartialDate(year: day.year, month: day.month)
    }
    guard let from = point(span.first), let to = point(last) else { return nil }
    return from == to ? RecordDate(from) : RecordDate(from: from, to: to)
  }

  /// The year or the month of records in which most of it lies, as an estimate.
  public var about: RecordDate? {
    guard let last = span.last,
      let middle = CivilDate(dayNumber: (span.first.dayNumber + last.dayNumber) / 2)
    else { return nil }
    let point =
      month == nil
      ? PartialDate(year: middle.year, qualifier: .approximate)
      : PartialDate(year: middle.year, month: middle.month, qualifier: .approximate)
    return point.map { RecordDate($0) }
  }
}
