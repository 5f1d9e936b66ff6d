import DocketCalendar
import DocketTime

/// Where in a calendar a date stands: only dates that are known to the day have a slot.
enum Slot {
  /// Whole days.
  case days(first: CivilDate, last: CivilDate)
  /// A time on the clock of the court.
  case moment(LocalMoment, Zone)

  /// The slot of a date; nil when the day is an estimate, in doubt, or not known.
  ///
  /// Without a zone an hour can be placed nowhere, so its whole day stands for it. An open end has its first day.
  init?(_ date: RecordDate, zone: Zone?) {
    guard !date.isApproximate, !date.isUnsure, date.precision >= .day else { return nil }
    if let moment = date.moment, let zone {
      self = .moment(moment, zone)
    } else {
      let first = date.earliest
      self = .days(first: first, last: date.isOpen ? first : date.latest ?? first)
    }
  }

  /// The first day.
  var first: CivilDate {
    switch self {
    case .days(let first, last: _): first
    case .moment(let moment, _): moment.date
    }
  }

  /// The last day, included.
  var last: CivilDate {
    switch self {
    case .days(first: _, let last): last
    case .moment(let moment, _): moment.date
    }
  }

  /// The hour and the clock that shows it; nil for whole days.
  var localStart: LocalStart? {
    if case .moment(let moment, let zone) = self { LocalStart(moment: moment, zone: zone) } else { nil }
  }

  /// The time of an entry at this slot.
  ///
  /// - Parameter length: how long it lasts where only its start is known.
  /// - Returns: whole days, or times on the court's clock; UTC where that clock cannot name the end, as in the hour
  ///   that it shows twice.
  func time(lasting length: Length?) -> EventTime {
    switch self {
    case .days(let first, let last): return .allDay(first: first, last: last)
    case .moment(let start, let zone):
      let begin = zone.resolve(start).instant
      let end = begin.adding(seconds: Int64(length?.minutes ?? 0) * 60) ?? begin
      let shown = zone.clock(at: end)
      guard zone.resolve(shown).instant == end else { return .utc(start: begin, end: end) }
      return .timed(start: start, end: shown, zone: zone)
    }
  }
}

extension Site {
  /// What day it is on a court's clock; where the zone is not known, the day that it still is somewhere (UTC−12).
  func today(in zone: Zone?) -> CivilDate {
    guard let zone else { return (asOf.adding(seconds: -43_200) ?? asOf).utc.date }
    return zone.clock(at: asOf).date
  }
}
