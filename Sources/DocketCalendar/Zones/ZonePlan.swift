import DocketTime

/// Decides for every entry of one feed in which form its time is written, and which blocks the feed needs for that.
struct ZonePlan {
  private var known: [String: ZoneBlock?] = [:]
  private var used: Set<String> = []

  /// The blocks that at least one entry refers to, by name.
  var blocks: [ZoneBlock] {
    used.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { known[$0] ?? nil }
  }

  /// The form for a time: local only where the zone's block is proved to say the same as the zone, else UTC.
  mutating func form(of time: EventTime) -> WrittenTime {
    switch time {
    case .allDay(let first, let last): days(first, last, rule: nil)
    case .yearly(let first, let last, let until):
      days(first, last, rule: until.map { $0 < first } ?? false ? nil : .yearly(until: until))
    case .timed(let start, let end, let zone): timed(start, end, in: zone, instants: time.instants)
    case .utc(let start, let end): .utc(start: start, end: end > start ? end : nil)
    }
  }

  private func days(_ first: CivilDate, _ last: CivilDate, rule: RecurrenceRule?) -> WrittenTime {
    .days(start: first, end: last < first ? nil : last.adding(days: 1), rule: rule)
  }

  private mutating func timed(
    _ start: LocalMoment, _ end: LocalMoment, in zone: Zone, instants: (start: Instant, end: Instant)
  ) -> WrittenTime {
    let hasEnd = instants.end > instants.start
    guard let block = block(of: zone), block.instant(of: start, provedBy: zone) != nil,
      !hasEnd || block.instant(of: end, provedBy: zone) != nil
    else { return .utc(start: instants.start, end: hasEnd ? instants.end : nil) }
    used.insert(zone.name)
    return .zoned(start: start, end: hasEnd ? end : nil, zone: zone.name)
  }

  private mutating func block(of zone: Zone) -> ZoneBlock? {
    if let block = known[zone.name] { return block }
    let block = ZoneBlock(lawOf: zone)
    known[zone.name] = .some(block)
    return block
  }
}
