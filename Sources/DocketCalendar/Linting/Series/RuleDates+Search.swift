extension RuleDates {
  /// The first date from one time on and before another, whatever COUNT says.
  ///
  /// - Parameters:
  ///   - lower: the first time that counts.
  ///   - upper: the first time that no longer counts.
  ///   - work: how many days may be looked at; it is made less, and at its end nothing is found.
  /// - Returns: the date, or `nil`.
  func first(from lower: Int64, before upper: Int64, work: inout Int) -> Int64? {
    let lower = max(lower, start)
    let upper = until.map { min(upper, $0 + 1) } ?? upper
    guard lower < upper, var period = period(of: lower) else { return nil }
    period -= period % Int64(interval)
    while let beginning = beginning(ofPeriod: period), beginning < upper, work > 0 {
      work -= frequency.mostDays
      if let found = dates(inPeriod: period).first(where: { $0 >= lower }) {
        return found < upper ? found : nil
      }
      period += Int64(interval)
    }
    return nil
  }

  /// The first dates, not after a time, in their order.
  ///
  /// - Parameters:
  ///   - most: how many at most.
  ///   - last: the last time that counts.
  ///   - work: how many days may be looked at; it is made less.
  /// - Returns: them, and whether these are all up to `last`.
  func dates(atMost most: Int, through last: Int64, work: inout Int) -> (dates: [Int64], isWhole: Bool) {
    var found: [Int64] = []
    let last = until.map { min(last, $0) } ?? last
    let most = min(most, count ?? most)
    var period: Int64 = 0
    while found.count < most {
      guard let beginning = beginning(ofPeriod: period), beginning <= last else { return (found, true) }
      guard work > 0 else { return (found, false) }
      work -= frequency.mostDays
      let dates = dates(inPeriod: period).filter { $0 >= start && $0 <= last }
      found += dates.prefix(most - found.count)
      period += Int64(interval)
    }
    return (found, found.count == count)
  }

  /// Where a rule ends.
  enum End {
    /// It has no end, or UNTIL is its end.
    case open
    /// With COUNT, the last date.
    case at(Int64)
    /// Dates after this one were not counted.
    case uncounted(after: Int64)
  }

  /// Finds the last date of a rule with COUNT.
  ///
  /// - Parameter work: how many days may be looked at; it is made less.
  /// - Returns: the end, as far as it was counted.
  func end(work: inout Int) -> End {
    guard let count else { return .open }
    // Whether a start that the rule does not name is counted, programs do not agree.
    guard names(start) else { return .uncounted(after: start) }
    if isPlain, let seconds = frequency.seconds ?? plainSeconds {
      return .at(start + Int64(count - 1) * Int64(interval) * seconds)
    }
    var share = min(work, Self.mostOfOneRule)
    let before = share
    let (dates, isWhole) = dates(atMost: count, through: .max, work: &share)
    work -= before - share
    guard let last = dates.last else { return .uncounted(after: start) }
    return isWhole ? .at(last) : .uncounted(after: last)
  }

  /// The days that are looked at for one rule: a century of years.
  private static let mostOfOneRule = 40_000

  private var plainSeconds: Int64? { frequency == .daily ? 86_400 : frequency == .weekly ? 604_800 : nil }

  /// Whether a time is one of the dates; `nil` where it was not counted.
  func holds(_ clock: Int64, end: End) -> Bool? {
    if let until, clock > until { return false }
    guard names(clock) else { return false }
    switch end {
    case .open: return true
    case .at(let last): return clock <= last
    case .uncounted(let last): return clock <= last ? true : nil
    }
  }
}
