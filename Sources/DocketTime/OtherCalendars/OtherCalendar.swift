/// A calendar in which people write dates, and whose years are not those of records.
public enum OtherCalendar: Hashable, Sendable, CaseIterable {
  /// The calendar of Iran and Afghanistan: the year begins at the March equinox, 1404 in 2025.
  case solarHijri
  /// The Islamic calendar: twelve months by the moon, 1447 began in 2025.
  case lunarHijri
  /// The calendar of Thailand and Laos: days and months are those of records, the year 2568 is 2025.
  case buddhist

  /// The years in which a date of somebody's life or of a case of today may be written.
  public var years: ClosedRange<Int> {
    switch self {
    case .solarHijri: 1300...1410
    case .lunarHijri: 1340...1450
    // Before 2484 the year began in April.
    case .buddhist: 2484...2600
    }
  }

  /// Whether a day is known only once the new moon has been seen, and so may be a day off in any calculation.
  public var goesBySight: Bool { self == .lunarHijri }

  /// Whether a year may be one of another calendar; of nearly all years of records this is false.
  public static func mayHave(year: Int) -> Bool {
    !(1451...2483).contains(year) && (1300...2600).contains(year)
  }

  /// The number of days of a month; 0 when there is no such month.
  public func daysInMonth(year: Int, month: Int) -> Int {
    switch self {
    case .solarHijri: SolarHijri.daysInMonth(year: year, month: month)
    case .lunarHijri: LunarHijri.daysInMonth(year: year, month: month)
    case .buddhist: CivilDate.daysInMonth(year: year - Self.buddhistYears, month: month)
    }
  }

  /// The day of records that a day of this calendar is, by calculation; nil where there is no such day, or its year is
  /// not one of `years`.
  ///
  /// A month that is seen to begin may have a thirtieth day where the calculation has none.
  public func civilDate(year: Int, month: Int, day: Int) -> CivilDate? {
    let last = daysInMonth(year: year, month: month)
    guard years.contains(year), last > 0, day >= 1, day <= (goesBySight ? 30 : last) else { return nil }
    return switch self {
    case .solarHijri: SolarHijri.civilDate(year: year, month: month, day: day)
    case .lunarHijri: LunarHijri.civilDate(year: year, month: month, day: day)
    case .buddhist: CivilDate(year: year - Self.buddhistYears, month: month, day: day)
    }
  }

  /// The first and the last day of a year, or of one of its months, by calculation.
  public func span(year: Int, month: Int? = nil) -> DaySpan? {
    let (first, last) = (month ?? 1, month ?? 12)
    guard let start = civilDate(year: year, month: first, day: 1),
      let end = civilDate(year: year, month: last, day: daysInMonth(year: year, month: last))
    else { return nil }
    return DaySpan(first: start, last: end)
  }

  /// By how much years of the Buddhist era are ahead of those of records.
  private static let buddhistYears = 543
}
