/// When clocks change every year: a day and a time of day (POSIX.1-2024 §8.3, `TZ`; RFC 9636 §3.3.1).
public struct YearlyChange: Hashable, Sendable {
  /// The day of the year in one of the three forms of POSIX.
  public enum Day: Hashable, Sendable {
    /// Written `Jn`: 1 to 365, where 29 February is never counted.
    case julian(Int)
    /// Written `n`: 0 to 365, where 29 February is counted in leap years.
    case zeroBased(Int)
    /// Written `Mm.w.d`: month 1 to 12; week 1 to 5, where 5 is the last such weekday of the month.
    case monthWeek(month: Int, week: Int, weekday: Weekday)
  }

  /// The day of the year.
  public let day: Day
  /// The seconds from that day's midnight on the clock then in force: −604799 to 604799, may lie on other days.
  public let secondsAfterMidnight: Int

  init(day: Day, secondsAfterMidnight: Int) {
    self.day = day
    self.secondsAfterMidnight = secondsAfterMidnight
  }

  /// The day in some year; `nil` outside years 1 to 9999.
  public func date(inYear year: Int) -> CivilDate? {
    switch day {
    case .julian(let number):
      let leapDay = CivilDate.isLeap(year: year) && number >= 60 ? 1 : 0
      return CivilDate(year: year, month: 1, day: 1)?.adding(days: number - 1 + leapDay)
    case .zeroBased(let number):
      return CivilDate(year: year, month: 1, day: 1)?.adding(days: number)
    case .monthWeek(let month, let week, let weekday):
      return CivilDate.nth(week == 5 ? -1 : week, weekday, ofMonth: month, year: year)
    }
  }

  /// The seconds since 1970-01-01T00:00 on the clock in force until the change; `nil` outside years 1 to 9999.
  func secondsOnClock(inYear year: Int) -> Int64? {
    date(inYear: year).map { Int64($0.dayNumber) * 86_400 + Int64(secondsAfterMidnight) }
  }
}
