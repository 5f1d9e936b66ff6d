public import DocketTime

extension EventTime {
  /// The instants between which the entry takes place, as the zone database has them today.
  ///
  /// Days count from midnight to midnight in UTC, since they belong to no zone; of an entry that comes back these are
  /// the first. A local time that the clock shows twice is taken the first time; one that it skips is read with the
  /// offset before the gap (RFC 5545 §3.3.5). The end is given even where it does not lie after the start.
  public var instants: (start: Instant, end: Instant) {
    switch self {
    case .allDay(let first, let last), .yearly(let first, let last, until: _),
      .weekly(let first, let last, until: _):
      (Instant(startOf: first), Instant(startOf: last.adding(days: 1) ?? last))
    case .timed(let start, let end, let zone): (zone.resolve(start).instant, zone.resolve(end).instant)
    case .utc(let start, let end): (start, end)
    }
  }
}
