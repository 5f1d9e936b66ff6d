extension PartialDate {
  /// The last day the date may mean, whatever its qualifier says.
  public var latest: CivilDate { Self.lastDay(from: earliest, precision: precision) }

  /// All days the date may mean as written: a day, a month or a year.
  public var span: DaySpan { DaySpan(knownFirst: earliest, last: latest) }

  /// The days that must not be called a contradiction: an estimate reaches one unit further each way.
  ///
  /// `2023-09-04~` means 3 to 5 September, `2023-09~` August to October, `2023~` 2022 to 2024. In
  /// all other cases this is `span`. Publish `span`; use this one only to hold a finding back.
  public var consideredSpan: DaySpan {
    guard qualifier == .approximate else { return span }
    let (before, after) =
      switch precision {
      case .year: (earliest.adding(years: -1, months: 0), earliest.adding(years: 1, months: 0))
      case .month: (earliest.adding(years: 0, months: -1), earliest.adding(years: 0, months: 1))
      case .day, .minute: (earliest.adding(days: -1), earliest.adding(days: 1))
      }
    let lastDay = after.map { Self.lastDay(from: $0, precision: precision) }
    return DaySpan(knownFirst: before ?? .first, last: lastDay ?? .last)
  }

  private static func lastDay(from first: CivilDate, precision: DatePrecision) -> CivilDate {
    switch precision {
    case .year: CivilDate(knownYear: first.year, month: 12, day: 31)
    case .month:
      CivilDate(
        knownYear: first.year, month: first.month,
        day: CivilDate.daysInMonth(year: first.year, month: first.month))
    case .day, .minute: first
    }
  }
}
