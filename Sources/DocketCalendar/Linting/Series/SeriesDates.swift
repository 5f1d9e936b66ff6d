import DocketTime

/// The dates of a series, as far as they can be told: its start, those of its rules and those that are added.
struct SeriesDates {
  /// The clock of the start.
  let clock: SeriesClock
  /// The start.
  let start: Int64
  /// The rules that are understood, each with its end.
  let rules: [(dates: RuleDates, end: RuleDates.End)]
  /// The dates of RDATE.
  let added: Set<Int64>
  private let lastAdded: Int64?
  /// Whether there may be dates that are not known.
  let isOpen: Bool

  /// Programs of today read one rule; a file with thousands must not take long.
  private static let mostRules = 8

  /// How many days are looked at in one file to find the ends of rules, so that no file takes long.
  static let mostWork = 2_000_000

  /// Works the dates out.
  ///
  /// - Parameters:
  ///   - series: the series.
  ///   - names: what the names of zones mean.
  ///   - work: how many days may be looked at; it is made less.
  init(_ series: Series, _ names: ZoneNames, work: inout Int) {
    let clock = SeriesClock(series.form, names)
    self.clock = clock
    start = series.date.clock
    let lines = series.entry.properties["RRULE"] ?? []
    var isOpen = lines.count > Self.mostRules
    var rules: [(RuleDates, RuleDates.End)] = []
    for line in lines.prefix(Self.mostRules) {
      guard let dates = Self.rule(line, of: series, clock) else {
        isOpen = true
        continue
      }
      rules.append((dates, dates.end(work: &work)))
    }
    var added: Set<Int64> = []
    for line in series.entry.properties["RDATE"] ?? [] {
      for (text, _) in line.listed {
        let value = line.declaresPeriods ? text.prefix { $0 != "/" } : text
        let times = (try? DateValue(value)).map { clock.times(of: $0, line.form(of: $0)) } ?? []
        if times.isEmpty { isOpen = true }
        added.formUnion(times)
      }
    }
    (self.rules, self.added, self.isOpen) = (rules, added, isOpen)
    lastAdded = added.max()
  }

  /// The dates of one rule of a series; `nil` where the rule is not understood.
  static func rule(_ line: ContentLine, of series: Series, _ clock: SeriesClock) -> RuleDates? {
    let rule = RuleValue(line)
    return RuleDates(
      rule, start: series.date, until: rule.until.map { Self.until($0.date, series.form, clock) })
  }

  /// UNTIL on the clock of the start; where the two cannot be compared, later rather than earlier.
  private static func until(_ date: DateValue, _ form: DateForm, _ clock: SeriesClock) -> Int64 {
    if date.isDay { return form == .day ? date.clock : date.clock + 86_399 }
    guard date.isUTC else { return date.clock }
    switch form {
    case .day, .floating, .utc: return date.clock
    case .zoned(let name):
      guard let zone = clock.zone(name) else { return date.clock + 86_400 }
      return date.clock + Int64(zone.type(at: Instant(clamping: date.clock)).utcOffset)
    }
  }

  /// Whether a time is one of the dates; `nil` where that cannot be told.
  func holds(_ time: Int64) -> Bool? {
    if time == start || added.contains(time) { return true }
    var answer: Bool? = isOpen ? nil : false
    for (dates, end) in rules {
      switch dates.holds(time, end: end) {
      case true?: return true
      case nil: answer = nil
      case false?: break
      }
    }
    return answer
  }

  /// Whether a time lies between the start and the last date.
  func spans(_ time: Int64) -> Bool {
    guard time >= start else { return false }
    return isOpen || lastAdded.map { $0 >= time } ?? false
      || rules.contains { rule in
        switch rule.end {
        case .open: rule.dates.until.map { $0 >= time } ?? true
        case .at(let last): last >= time
        case .uncounted: true
        }
      }
  }

  /// The date of the series on the same day, at the time of the start; `nil` where there is none.
  func date(onDayOf time: Int64) -> Int64? {
    let midnight = time - time.flooredQuotientAndRemainder(by: 86_400).remainder
    let candidate = midnight + start.flooredQuotientAndRemainder(by: 86_400).remainder
    return holds(candidate) == true ? candidate : nil
  }

  /// The times that EXDATE cancels, as far as they can be told.
  static func cancelled(in series: Series, _ clock: SeriesClock) -> Set<Int64> {
    var times: Set<Int64> = []
    for line in series.entry.properties["EXDATE"] ?? [] {
      for (text, _) in line.listed {
        guard let date = try? DateValue(text) else { continue }
        times.formUnion(clock.times(of: date, line.form(of: date)))
      }
    }
    return times
  }
}
