import DocketTime

/// The onsets of an observance that comes back every year: "the last Sunday of March at two".
struct YearlyOnsets {
  private let rule: RuleValue
  private let start: DateValue
  private let firstYear: Int
  private let lastYear: Int
  /// The last second on the clock at which an onset may be.
  private let until: Int64

  /// Takes a rule that names days of a year; other rules, for which no law is known, give `nil`.
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
    self.rule = rule
    self.start = start
    firstYear = start.date.year
    var lastYear = 9999
    var until = Int64.max
    if let last = rule.until?.date {
      until = last.isDay ? last.clock + 86_399 : last.isUTC ? last.clock + offsetFrom : last.clock
      lastYear = last.date.year + 1
    }
    if let count = rule.numbers("COUNT").first {
      // Only where there is one onset a year, counting years counts onsets.
      let isOneAYear =
        rule.numbers("BYMONTH").count <= 1 && rule.days.count <= 1
        && rule.days.allSatisfy { $0.ordinal != 0 || rule.numbers("BYMONTHDAY").count == 7 }
        && (rule.parts["BYDAY"] != nil || rule.numbers("BYMONTHDAY").count <= 1)
        && abs(rule.days.first?.ordinal ?? 0) != 5
      guard isOneAYear else { return nil }
      lastYear = min(firstYear + count - 1, 9999)
    }
    (self.lastYear, self.until) = (lastYear, until)
  }

  /// The years whose onsets may be the last ones before a time in some year.
  func years(before year: Int) -> [Int] {
    let last = min(year, lastYear)
    return [last, last - 1, last - 2].filter { $0 >= firstYear }
  }

  /// The onsets of a year, in seconds on the clock before each; not those after UNTIL.
  func onsets(in year: Int) -> [Int64] {
    guard year >= firstYear, year <= lastYear else { return [] }
    let months = rule.parts["BYMONTH"] == nil ? [start.date.month] : rule.numbers("BYMONTH")
    return months.flatMap { days(in: year, month: $0) }
      .map { Int64($0.dayNumber) * 86_400 + Int64(start.second ?? 0) }.filter { $0 <= until }
  }

  private func days(in year: Int, month: Int) -> [CivilDate] {
    let length = CivilDate.daysInMonth(year: year, month: month)
    var numbers: [Int]
    if rule.parts["BYMONTHDAY"] != nil {
      numbers = rule.numbers("BYMONTHDAY").map { $0 < 0 ? length + 1 + $0 : $0 }
    } else {
      numbers = rule.parts["BYDAY"] == nil ? [start.date.day] : Array(1...max(1, length))
    }
    numbers = Set(numbers).filter { (1...max(1, length)).contains($0) }.sorted()
    return numbers.compactMap { CivilDate(year: year, month: month, day: $0) }.filter { date in
      guard rule.parts["BYDAY"] != nil else { return true }
      return rule.days.contains { ordinal, weekday in
        guard date.weekday == weekday else { return false }
        return ordinal == 0 || ordinal == (date.day - 1) / 7 + 1
          || ordinal == -((length - date.day) / 7 + 1)
      }
    }
  }
}
