import DocketTime

/// Decides for every entry of one feed in which form its time is written, and which blocks the feed needs for that.
struct ZonePlan {
  private var known: [String: ZoneBlock?] = [:]
  private var used: Set<String> = []

  /// The blocks that at least one entry refers to, by name.
  var blocks: [ZoneBlock] {
    used.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { known[$0] ?? nil }
  }

  /// The form for a time, and the instant by which to sort it.
  ///
  /// Local times are kept where the zone's block is proved to say the same as the zone, at both ends, and where the
  /// zone's law is no young one; else both ends are in UTC.
  mutating func place(_ time: EventTime) -> (form: WrittenTime, start: Instant) {
    switch time {
    case .allDay(let first, let last): (days(first, last, rule: nil), Instant(startOf: first))
    case .weekly(let first, let last, let until):
      (
        days(first, last, rule: until.map { $0 < first } ?? false ? nil : .weekly(until: until)),
        Instant(startOf: first)
      )
    case .yearly(let first, let last, let until):
      (
        days(first, last, rule: until.map { $0 < first } ?? false ? nil : .yearly(until: until)),
        Instant(startOf: first)
      )
    case .timed(let start, let end, let zone): timed(start, end, in: zone)
    case .utc(let start, let end): (.utc(start: start, end: end > start ? end : nil), start)
    }
  }

  private func days(_ first: CivilDate, _ last: CivilDate, rule: RecurrenceRule?) -> WrittenTime {
    .days(start: first, end: last < first ? nil : last.adding(days: 1), rule: rule)
  }

  private mutating func timed(
    _ start: LocalMoment, _ end: LocalMoment, in zone: Zone
  ) -> (form: WrittenTime, start: Instant) {
    let (starts, ends) = (zone.resolve(start), zone.resolve(end))
    let hasEnd = ends.instant > starts.instant
    guard !zone.hasYoungLaw(at: starts.instant), let block = block(of: zone),
      block.agrees(on: start, with: starts),
      !hasEnd || block.agrees(on: end, with: ends)
    else { return (.utc(start: starts.instant, end: hasEnd ? ends.instant : nil), starts.instant) }
    used.insert(zone.name)
    return (.zoned(start: start, end: hasEnd ? end : nil, zone: zone.name), starts.instant)
  }

  private mutating func block(of zone: Zone) -> ZoneBlock? {
    if let block = known[zone.name] { return block }
    let block = ZoneBlock(lawOf: zone)
    known[zone.name] = .some(block)
    return block
  }
}
