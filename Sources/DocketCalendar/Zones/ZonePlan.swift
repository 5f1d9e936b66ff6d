import DocketTime

/// Decides for every entry in which form its time is written, and which zone block a feed needs for that.
struct ZonePlan {
  private var known: [String: ZoneBlock?] = [:]

  /// A time with what everybody asks of it, worked out once.
  struct Place {
    /// The form in which it is written.
    let form: WrittenTime
    /// The instants between which the entry takes place (`EventTime.instants`).
    let instants: (start: Instant, end: Instant)
    /// The block that the form refers to; `nil` for whole days and times in UTC.
    var block: ZoneBlock? = nil
    /// Whether the law of its zone is a young one, so that no digest may depend on the form.
    var hasYoungLaw = false

    /// The instant by which to sort it.
    var start: Instant { instants.start }
  }

  /// The form for a time, and its instants.
  ///
  /// Local times are kept where the zone's block is proved to say the same as the zone, at both ends, and where the
  /// zone's law is no young one; else both ends are in UTC.
  mutating func place(_ time: EventTime) -> Place {
    switch time {
    case .allDay(let first, let last): days(time, first, last, rule: nil)
    case .weekly(let first, let last, let until):
      days(time, first, last, rule: until.map { $0 < first } ?? false ? nil : .weekly(until: until))
    case .yearly(let first, let last, let until):
      days(time, first, last, rule: until.map { $0 < first } ?? false ? nil : .yearly(until: until))
    case .timed(let start, let end, let zone): timed(start, end, in: zone)
    case .utc(let start, let end):
      Place(form: .utc(start: start, end: end > start ? end : nil), instants: (start, end))
    }
  }

  private func days(_ time: EventTime, _ first: CivilDate, _ last: CivilDate, rule: RecurrenceRule?) -> Place
  {
    Place(
      form: .days(start: first, end: last < first ? nil : last.adding(days: 1), rule: rule),
      instants: time.instants)
  }

  private mutating func timed(_ start: LocalMoment, _ end: LocalMoment, in zone: Zone) -> Place {
    let starts = zone.resolve(start)
    let ends = end == start ? starts : zone.resolve(end)
    let instants = (start: starts.instant, end: ends.instant)
    let hasEnd = instants.end > instants.start
    let hasYoungLaw = zone.hasYoungLaw(at: instants.start)
    guard !hasYoungLaw, let block = block(of: zone), block.agrees(on: start, with: starts),
      !hasEnd || block.agrees(on: end, with: ends)
    else {
      return Place(
        form: .utc(start: instants.start, end: hasEnd ? instants.end : nil), instants: instants,
        hasYoungLaw: hasYoungLaw)
    }
    return Place(
      form: .zoned(start: start, end: hasEnd ? end : nil, zone: zone.name), instants: instants, block: block)
  }

  private mutating func block(of zone: Zone) -> ZoneBlock? {
    if let block = known[zone.name] { return block }
    let block = ZoneBlock(lawOf: zone)
    known[zone.name] = .some(block)
    return block
  }
}
