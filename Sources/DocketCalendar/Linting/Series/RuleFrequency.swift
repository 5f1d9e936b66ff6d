import DocketTime

/// How often a rule comes back, and the periods of time that FREQ counts.
enum RuleFrequency: String {
  case yearly = "YEARLY"
  case monthly = "MONTHLY"
  case weekly = "WEEKLY"
  case daily = "DAILY"
  case hourly = "HOURLY"
  case minutely = "MINUTELY"
  case secondly = "SECONDLY"

  /// The length of a period that is less than a day, in seconds; `nil` for others.
  var seconds: Int64? {
    switch self {
    case .hourly: 3600
    case .minutely: 60
    case .secondly: 1
    case .yearly, .monthly, .weekly, .daily: nil
    }
  }

  /// How many days a period has at most, which is what looking through one costs.
  var mostDays: Int {
    switch self {
    case .yearly: 366
    case .monthly: 31
    case .weekly: 7
    case .daily, .hourly, .minutely, .secondly: 1
    }
  }

  /// The number of the period in which a day lies, counted from any fixed one.
  func number(of date: CivilDate, weekStart: Weekday) -> Int {
    switch self {
    case .yearly: date.year
    case .monthly: date.year * 12 + date.month - 1
    case .weekly: Self.week(of: date.dayNumber, weekStart)
    case .daily, .hourly, .minutely, .secondly: date.dayNumber
    }
  }

  /// The days of a period by its number; `nil` outside the years that can be written.
  func days(ofNumber number: Int, weekStart: Weekday) -> Range<Int>? {
    switch self {
    case .yearly:
      guard let first = CivilDate(year: number, month: 1, day: 1)?.dayNumber else { return nil }
      return first..<first + (CivilDate.isLeap(year: number) ? 366 : 365)
    case .monthly:
      let (year, month) = (number / 12, number % 12 + 1)
      guard let first = CivilDate(year: year, month: month, day: 1)?.dayNumber else { return nil }
      return first..<first + CivilDate.daysInMonth(year: year, month: month)
    case .weekly:
      let first = number * 7 + weekStart.rawValue - 4
      return CivilDate(dayNumber: first) == nil ? nil : first..<first + 7
    case .daily, .hourly, .minutely, .secondly:
      return CivilDate(dayNumber: number) == nil ? nil : number..<number + 1
    }
  }

  /// 1970-01-01 was a Thursday, the fourth day of the week.
  private static func week(of dayNumber: Int, _ weekStart: Weekday) -> Int {
    let days = dayNumber - (weekStart.rawValue - 4)
    return days >= 0 ? days / 7 : (days - 6) / 7
  }
}
