import DocketTime

/// The dates that a recurrence rule gives from a start on (RFC 5545 §3.3.10), in seconds on the clock of the start.
///
/// Whether the rule names a date is told from the date alone. Only COUNT has to be counted, which `end(work:)`
/// does within bounds. Rules that programs read in several ways are not taken: BYSETPOS within weeks, week numbers without
/// weekdays, every other year or with BYSETPOS, parts of later standards.
struct RuleDates {
  let frequency: RuleFrequency
  /// Each how many periods.
  let interval: Int
  /// The start, which need not be one of the dates.
  let start: Int64
  /// After it there are none; without COUNT.
  let until: Int64?
  /// How many there are.
  let count: Int?
  /// Whether no part but FREQ and INTERVAL says when, so that there is at most one date in a period.
  let isPlain: Bool
  private let days: RuleDays
  private let times: RuleTimes
  private let positions: [Int]
  private let weekStart: Weekday
  /// The number of the start's period.
  private let origin: Int64

  /// How many dates a period has at most.
  var mostInPeriod: Int { (isPlain ? 1 : frequency.mostDays) * times.offsets.count }

  private static let known: Set = [
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY",
    "BYHOUR", "BYMINUTE", "BYSECOND", "BYSETPOS",
  ]

  /// Takes a rule; `nil` where it has faults or is read in several ways.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - start: DTSTART.
  ///   - until: UNTIL on the clock of the start.
  init?(_ rule: RuleValue, start: DateValue, until: Int64?) {
    guard rule.faults.isEmpty, Self.known.isSuperset(of: rule.parts.keys),
      let frequency = rule.frequency.flatMap(RuleFrequency.init), !start.isDay || frequency.seconds == nil,
      let times = RuleTimes(rule, frequency, start: start.second.map { Int64($0) })
    else { return nil }
    positions = Set(rule.numbers("BYSETPOS")).sorted()
    interval = rule.numbers("INTERVAL").first ?? 1
    if !positions.isEmpty, frequency == .weekly { return nil }
    if rule.parts["BYWEEKNO"] != nil {
      guard interval == 1, positions.isEmpty, rule.parts["BYDAY"] != nil else { return nil }
    }
    self.frequency = frequency
    self.times = times
    self.start = start.clock
    self.until = until
    count = rule.numbers("COUNT").first
    isPlain = rule.parts.keys.allSatisfy { !$0.hasPrefix("BY") }
    weekStart =
      rule.parts["WKST"]?.first.flatMap { RuleValue.weekdays.firstIndex(of: String($0)) }
      .flatMap { Weekday(rawValue: $0 + 1) } ?? .monday
    days = RuleDays(rule, frequency, start: start.date, weekStart: weekStart)
    origin = Self.number(frequency, of: start.date, start.clock, weekStart)
  }

  private static func number(
    _ frequency: RuleFrequency, of date: CivilDate, _ clock: Int64, _ weekStart: Weekday
  ) -> Int64 {
    guard let seconds = frequency.seconds else {
      return Int64(frequency.number(of: date, weekStart: weekStart))
    }
    return clock.flooredQuotientAndRemainder(by: seconds).quotient
  }

  /// How many periods after that of the start a time lies; `nil` outside the years that can be written.
  func period(of clock: Int64) -> Int64? {
    guard let date = Self.date(of: clock) else { return nil }
    return Self.number(frequency, of: date, clock, weekStart) - origin
  }

  /// When a period begins, by how many it lies after that of the start; `nil` after the last year.
  func beginning(ofPeriod period: Int64) -> Int64? {
    if let seconds = frequency.seconds {
      let clock = (origin + period) * seconds
      return Self.date(of: clock) == nil ? nil : clock
    }
    return frequency.days(ofNumber: Int(origin + period), weekStart: weekStart).map {
      Int64($0.lowerBound) * 86_400
    }
  }

  /// The dates that the rule names in a period, rising; those before the start and after the end among them.
  func dates(inPeriod period: Int64) -> [Int64] {
    var found: [Int64] = []
    if let seconds = frequency.seconds {
      let clock = (origin + period) * seconds
      guard let date = Self.date(of: clock), days.contains(date) else { return [] }
      found = times.offsets.map { clock + $0 }.filter { times.allows(Self.secondOfDay($0)) }
    } else if let numbers = frequency.days(ofNumber: Int(origin + period), weekStart: weekStart) {
      for number in numbers {
        guard let date = CivilDate(dayNumber: number), days.contains(date) else { continue }
        found += times.offsets.map { Int64(number) * 86_400 + $0 }
      }
    }
    guard !positions.isEmpty else { return found }
    let chosen = positions.map { $0 > 0 ? $0 - 1 : found.count + $0 }.filter(found.indices.contains)
    return Set(chosen).sorted().map { found[$0] }
  }

  /// Whether the rule names a time, were there no COUNT and no UNTIL.
  func names(_ clock: Int64) -> Bool {
    guard clock >= start, let period = period(of: clock), period.isMultiple(of: Int64(interval)),
      let date = Self.date(of: clock)
    else { return false }
    guard positions.isEmpty else { return dates(inPeriod: period).contains(clock) }
    guard days.contains(date) else { return false }
    let second = Self.secondOfDay(clock)
    guard let unit = frequency.seconds else { return times.offsets.contains(second) }
    return times.allows(second)
      && times.offsets.contains(clock.flooredQuotientAndRemainder(by: unit).remainder)
  }

  private static func date(of clock: Int64) -> CivilDate? {
    CivilDate(dayNumber: Int(clock.flooredQuotientAndRemainder(by: 86_400).quotient))
  }

  private static func secondOfDay(_ clock: Int64) -> Int64 {
    clock.flooredQuotientAndRemainder(by: 86_400).remainder
  }
}

extension Int64 {
  /// The quotient by a positive number, rounded down, and the remainder, which is never negative.
  func flooredQuotientAndRemainder(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
