import DocketTime

/// The onsets of an observance that comes back every year: "the last Sunday of March at two".
struct YearlyOnsets {
  private let months: [Int]
  /// Days of the month, negative from its end; empty for any.
  private let monthDays: [Int]
  /// Days of the week with their number in the month, 0 for every one; empty for any.
  private let weekdays: [(ordinal: Int, weekday: Weekday)]
  private let secondOfDay: Int64
  private let firstYear: Int
  private let lastYear: Int
  /// The last second on the clock at which an onset may be.
  private let until: Int64

  /// Takes a rule that names days of a year as laws do; others give `nil`.
  ///
  /// - Parameters:
  ///   - rule: FREQ=YEARLY with BYMONTH, BYDAY and BYMONTHDAY, and UNTIL or COUNT.
  ///   - start: the first onset.
  ///   - offsetFrom: the offset in force before each onset, in seconds.
  init?(_ rule: RuleValue, start: DateValue, offsetFrom: Int64) {
    let known: Set = ["FREQ", "BYMONTH", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "INTERVAL", "WKST"]
    guard rule.faults.isEmpty, rule.frequency == "YEARLY", known.isSuperset(of: rule.parts.keys),
      rule.parts["INTERVAL"] == nil || rule.numbers("INTERVAL") == [1],
      rule.parts["BYMONTH"] != nil || rule.parts["BYDAY"] == nil && rule.parts["BYMONTHDAY"] == nil
    else { return nil }
    months = rule.parts["BYMONTH"] == nil ? [start.date.month] : rule.numbers("BYMONTH")
    weekdays = rule.days
    let days = rule.numbers("BYMONTHDAY")
    monthDays = days.isEmpty && weekdays.isEmpty ? [start.date.day] : days
    guard months.count <= 4, weekdays.count <= 7, monthDays.count <= 31 else { return nil }
    secondOfDay = Int64(start.second ?? 0)
    firstYear = start.date.year
    var (lastYear, until) = (9999, Int64.max)
    if let last = rule.until?.date {
      until = last.isDay ? last.clock + 86_399 : last.isUTC ? last.clock + offsetFrom : last.clock
      lastYear = last.date.year + 1
    }
    if let count = rule.numbers("COUNT").first {
      guard Self.isOneAYear(months, monthDays, weekdays) else { return nil }
      lastYear = min(firstYear + count - 1, 9999)
    }
    (self.lastYear, self.until) = (lastYear, until)
  }

  /// Whether there is exactly one onset a year, so that counting years counts onsets.
  private static func isOneAYear(
    _ months: [Int], _ monthDays: [Int], _ weekdays: [(ordinal: Int, weekday: Weekday)]
  ) -> Bool {
    guard months.count == 1, weekdays.count <= 1 else { return false }
    guard let day = weekdays.first else { return monthDays.count == 1 && (1...28).contains(monthDays[0]) }
    if monthDays.isEmpty { return (1...4).contains(abs(day.ordinal)) }
    // Seven days in a row have each weekday once.
    let days = monthDays.sorted()
    return day.ordinal == 0 && days.count == 7 && days[6] - days[0] == 6 && Set(days).count == 7
      && (days[0] > 0 && days[6] <= 28 || days[6] < 0 && days[0] >= -28)
  }

  /// The years whose onsets may be the last ones before a time in some year.
  func years(before year: Int) -> [Int] {
    let last = min(year, lastYear)
    return [last, last - 1, last - 2].filter { $0 >= firstYear }
  }

  /// The onsets of a year, in seconds on the clock before each; not those after UNTIL.
  func onsets(in year: Int) -> [Int64] {
    guard year >= firstYear, year <= lastYear else { return [] }
    let dates = months.flatMap { days(in: year, month: $0) }
    let onsets = dates.map { day -> Int64 in Int64(day.dayNumber) * 86_400 + secondOfDay }
    return onsets.filter { $0 <= until }
  }

  private func days(in year: Int, month: Int) -> [CivilDate] {
    let length = CivilDate.daysInMonth(year: year, month: month)
    let numbers = monthDays.isEmpty ? Array(1...31) : monthDays.map { $0 < 0 ? length + 1 + $0 : $0 }
    return numbers.compactMap { CivilDate(year: year, month: month, day: $0) }.filter { date in
      weekdays.isEmpty
        || weekdays.contains { ordinal, weekday in
          guard date.weekday == weekday else { return false }
          return ordinal == 0 || ordinal == (date.day - 1) / 7 + 1
            || ordinal == -((length - date.day) / 7 + 1)
        }
    }
  }
}
