import DocketTime

/// The time from the first date of a series to its last, or as far ahead as it is worth looking.
struct SeriesLife {
  /// The first start on the clock of the zone.
  let start: Int64
  /// The last second that is looked at.
  let end: Int64
  private let rules: [(dates: RuleDates, end: RuleDates.End)]
  /// How much later than its starts the times are that are asked for.
  private let shift: Int64

  /// How many years a series without an end is followed after its start, the law of its zone or its last change,
  /// whichever is latest: a calendar that lives longer is written anew.
  private static let years = 5

  /// Takes a series; `nil` where a rule of it is not understood.
  ///
  /// - Parameters:
  ///   - time: its start, or the end of its first date.
  ///   - zone: the zone of the time.
  ///   - names: what the names of zones mean.
  ///   - work: how many days may be looked at; it is made less.
  init?(_ time: ZonedTime, in zone: Zone, _ names: ZoneNames, work: inout Int) {
    guard let series = time.series, series.form == .zoned(time.zone) else { return nil }
    let dates = SeriesDates(series, names, work: &work)
    guard dates.rules.count == series.entry.properties["RRULE"]?.count else { return nil }
    rules = dates.rules
    shift = time.date.clock - dates.start
    start = time.date.clock
    let written = series.entry.first("LAST-MODIFIED")?.date ?? series.entry.first("DTSTAMP")?.date
    let year = max(
      time.date.date.year, written?.date.year ?? 0, zone.lawStart?.utc.date.year ?? 0)
    let last = CivilDate(year: min(year + Self.years, 9999), month: 12, day: 31) ?? .last
    let horizon = Int64(last.dayNumber) * 86_400
    end = max(start, rules.map { min(horizon, Self.end(of: $0) ?? horizon) }.max() ?? start)
  }

  private static func end(of rule: (dates: RuleDates, end: RuleDates.End)) -> Int64? {
    switch rule.end {
    case .open: rule.dates.until
    case .at(let last), .uncounted(after: let last): last
    }
  }

  /// Whether the series has a time within a span.
  func reaches(_ span: ZoneDifferences.Span, work: inout Int) -> Bool {
    rules.contains { rule in
      let last = min(end, Self.end(of: rule) ?? .max)
      let upper = min(span.upper - shift, last + 1)
      return rule.dates.first(from: span.lower - shift, before: upper, work: &work) != nil
    }
  }

  /// The years from its start to its end, and one on either side.
  var years: ClosedRange<Int> { Self.year(start) - 1...Self.year(end) + 1 }

  private static func year(_ clock: Int64) -> Int { SeriesClock.moment(clock)?.date.year ?? 9999 }
}
