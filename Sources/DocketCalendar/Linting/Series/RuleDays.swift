import DocketTime

/// The days that a recurrence rule names, apart from how often it comes back (RFC 5545 §3.3.10).
///
/// Each part narrows the days; a rule without one for the day takes month, day or weekday of its start.
struct RuleDays {
  private var months: UInt32 = 0
  private var monthDays: UInt32 = 0
  private var monthDaysFromEnd: UInt32 = 0
  private var yearDays: Set<Int> = []
  private var weekdays: UInt32 = 0
  /// Numbered weekdays as `1000 * weekday + number`.
  private var numbered: Set<Int> = []
  private var numbersCountInYear = false
  private var weeks: Set<Int> = []
  private let weekStart: Weekday

  init(_ rule: RuleValue, _ frequency: RuleFrequency, start: CivilDate, weekStart: Weekday) {
    self.weekStart = weekStart
    for month in rule.numbers("BYMONTH") { months |= 1 << UInt32(month) }
    for day in rule.numbers("BYMONTHDAY") {
      if day > 0 { monthDays |= 1 << UInt32(day) } else { monthDaysFromEnd |= 1 << UInt32(-day) }
    }
    yearDays = Set(rule.numbers("BYYEARDAY"))
    weeks = Set(rule.numbers("BYWEEKNO"))
    for (ordinal, weekday) in rule.days {
      if ordinal == 0 {
        weekdays |= 1 << UInt32(weekday.rawValue)
      } else {
        numbered.insert(weekday.rawValue * 1000 + ordinal)
      }
    }
    numbersCountInYear = frequency == .yearly && months == 0
    guard ["BYMONTHDAY", "BYYEARDAY", "BYDAY", "BYWEEKNO"].allSatisfy({ rule.parts[$0] == nil }) else {
      return
    }
    switch frequency {
    case .yearly:
      if months == 0 { months = 1 << UInt32(start.month) }
      monthDays = 1 << UInt32(start.day)
    case .monthly: monthDays = 1 << UInt32(start.day)
    case .weekly: weekdays = 1 << UInt32(start.weekday.rawValue)
    case .daily, .hourly, .minutely, .secondly: break
    }
  }

  /// Whether every part of the rule takes a day.
  func contains(_ date: CivilDate) -> Bool {
    if months != 0, months & (1 << UInt32(date.month)) == 0 { return false }
    if monthDays | monthDaysFromEnd != 0 {
      let length = CivilDate.daysInMonth(year: date.year, month: date.month)
      guard
        monthDays & (1 << UInt32(date.day)) != 0
          || monthDaysFromEnd & (1 << UInt32(length + 1 - date.day)) != 0
      else { return false }
    }
    if !yearDays.isEmpty {
      let (day, length) = Self.dayOfYear(date)
      guard yearDays.contains(day) || yearDays.contains(day - length - 1) else { return false }
    }
    if weekdays != 0 || !numbered.isEmpty, !hasWeekday(date) { return false }
    return weeks.isEmpty || isInWeeks(date)
  }

  private func hasWeekday(_ date: CivilDate) -> Bool {
    let weekday = date.weekday.rawValue
    if weekdays & (1 << UInt32(weekday)) != 0 { return true }
    guard !numbered.isEmpty else { return false }
    let (day, length) =
      numbersCountInYear
      ? Self.dayOfYear(date) : (date.day, CivilDate.daysInMonth(year: date.year, month: date.month))
    return numbered.contains(weekday * 1000 + (day - 1) / 7 + 1)
      || numbered.contains(weekday * 1000 - (length - day) / 7 - 1)
  }

  /// A week belongs to the year in which its fourth day lies, and so do its days beyond that year's end.
  private func isInWeeks(_ date: CivilDate) -> Bool {
    let sinceStart = (date.weekday.rawValue - weekStart.rawValue + 7) % 7
    guard let fourth = date.adding(days: 3 - sinceStart) else { return false }
    let (day, length) = Self.dayOfYear(fourth)
    let number = (day - 1) / 7 + 1
    // As many weeks follow as there are fourth days left in the year.
    let following = (length - day) / 7
    return weeks.contains(number) || weeks.contains(-following - 1)
  }

  private static func dayOfYear(_ date: CivilDate) -> (day: Int, length: Int) {
    let length = CivilDate.isLeap(year: date.year) ? 366 : 365
    guard let first = CivilDate(year: date.year, month: 1, day: 1) else { return (1, length) }
    return (date.dayNumber - first.dayNumber + 1, length)
  }
}
