public import DocketTime

/// When an entry takes place.
///
/// An end that does not lie after its start is left out of the file: an entry of a day then lasts that day, one of a
/// time has no length (RFC 5545 §3.6.1, §3.8.2.2).
public enum EventTime: Sendable {
  /// Whole days in no zone, the last one included; the file has the day after it (§3.8.2.2).
  case allDay(first: CivilDate, last: CivilDate)

  /// Whole days that come back every year on the same day and month, the first year's days given.
  ///
  /// `until` is the last day on which an edition may begin, or `nil` for ever; the first edition takes place anyhow.
  /// Days that begin on 29 February are better written out year by year, since clients differ about the years between
  /// leap years.
  case yearly(first: CivilDate, last: CivilDate, until: CivilDate?)

  /// Whole days that come back every week, those of the first week given.
  ///
  /// `until` is as for `yearly`. No client differs about a plain weekly rule of whole days.
  case weekly(first: CivilDate, last: CivilDate, until: CivilDate?)

  /// Times on the clock of one zone.
  case timed(start: LocalMoment, end: LocalMoment, zone: Zone)

  /// Times known in UTC.
  case utc(start: Instant, end: Instant)
}

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
