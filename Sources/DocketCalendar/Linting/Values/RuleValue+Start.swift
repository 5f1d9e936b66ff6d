import DocketTime

extension RuleValue {
  /// Whether a day and time is one of those that the rule names, where that can be told without counting: nothing is
  /// said of BYSETPOS and of week numbers.
  ///
  /// Every part of a rule that is not a count narrows the days or adds some that it names itself (RFC 5545 §3.3.10), so
  /// a start that contradicts one of them is not among the occurrences.
  func names(_ start: DateValue) -> Bool {
    let date = start.date
    let length = CivilDate.daysInMonth(year: date.year, month: date.month)
    if let months = parts["BYMONTH"], !months.isEmpty, !numbers("BYMONTH").contains(date.month) {
      return false
    }
    if parts["BYMONTHDAY"] != nil,
      !numbers("BYMONTHDAY").contains(where: { $0 == date.day || $0 == date.day - length - 1 })
    {
      return false
    }
    if parts["BYYEARDAY"] != nil, !names(dayOfYear: date) { return false }
    if parts["BYDAY"] != nil, !days.contains(where: { names($0.ordinal, $0.weekday, date) }) { return false }
    guard let second = start.second else { return true }
    return [("BYHOUR", second / 3600), ("BYMINUTE", second / 60 % 60), ("BYSECOND", second % 60)].allSatisfy {
      name, value in parts[name] == nil || numbers(name).contains(value)
    }
  }

  private func names(dayOfYear date: CivilDate) -> Bool {
    guard let first = CivilDate(year: date.year, month: 1, day: 1) else { return true }
    let day = date.dayNumber - first.dayNumber + 1
    let length = CivilDate.isLeap(year: date.year) ? 366 : 365
    return numbers("BYYEARDAY").contains { $0 == day || $0 == day - length - 1 }
  }

  /// Whether a day is the nth such weekday of its month or year; 0 is any.
  private func names(_ ordinal: Int, _ weekday: Weekday, _ date: CivilDate) -> Bool {
    guard date.weekday == weekday else { return false }
    guard ordinal != 0, frequency == "MONTHLY" || frequency == "YEARLY" else { return true }
    // Week numbers and BYDAY together are read in several ways.
    guard parts["BYWEEKNO"] == nil else { return true }
    if frequency == "MONTHLY" || parts["BYMONTH"] != nil {
      let length = CivilDate.daysInMonth(year: date.year, month: date.month)
      return ordinal == (date.day - 1) / 7 + 1 || ordinal == -((length - date.day) / 7 + 1)
    }
    guard let first = CivilDate(year: date.year, month: 1, day: 1) else { return true }
    let day = date.dayNumber - first.dayNumber
    let length = CivilDate.isLeap(year: date.year) ? 366 : 365
    return ordinal == day / 7 + 1 || ordinal == -((length - 1 - day) / 7 + 1)
  }
}
