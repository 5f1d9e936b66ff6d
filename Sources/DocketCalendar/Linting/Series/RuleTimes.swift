/// The times within a period that a recurrence rule names.
struct RuleTimes {
  /// Seconds since the period's beginning, or of the day where periods are days or longer; rising.
  let offsets: [Int64]
  private let hours: Set<Int64>
  private let minutes: Set<Int64>
  private let seconds: Set<Int64>

  /// More times a day than any event has.
  private static let most = 100

  /// Takes the times out of a rule; `nil` where there are too many.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - frequency: its frequency.
  ///   - start: the second of the day of the start; `nil` for a day, whose rule has no times.
  init?(_ rule: RuleValue, _ frequency: RuleFrequency, start: Int64?) {
    guard let start else {
      (offsets, hours, minutes, seconds) = ([0], [], [], [])
      return
    }
    func values(_ name: String) -> Set<Int64> { Set(rule.numbers(name).map(Int64.init)) }
    (hours, minutes, seconds) = (values("BYHOUR"), values("BYMINUTE"), values("BYSECOND"))
    func expanded(_ named: Set<Int64>, _ own: Int64, isFixed: Bool) -> Set<Int64> {
      isFixed ? [0] : named.isEmpty ? [own] : named
    }
    let unit = frequency.seconds ?? 86_400
    let hour = expanded(hours, start / 3600, isFixed: unit <= 3600)
    let minute = expanded(minutes, start / 60 % 60, isFixed: unit <= 60)
    let second = expanded(seconds, start % 60, isFixed: unit == 1)
    guard hour.count * minute.count * second.count <= Self.most else { return nil }
    var offsets: Set<Int64> = []
    for hour in hour {
      for minute in minute { for second in second { offsets.insert(hour * 3600 + minute * 60 + second) } }
    }
    self.offsets = offsets.sorted()
  }

  /// Whether a second of the day is within the hours, minutes and seconds that the rule names.
  func allows(_ secondOfDay: Int64) -> Bool {
    (hours.isEmpty || hours.contains(secondOfDay / 3600))
      && (minutes.isEmpty || minutes.contains(secondOfDay / 60 % 60))
      && (seconds.isEmpty || seconds.contains(secondOfDay % 60))
  }
}
