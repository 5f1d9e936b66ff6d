import DocketTime

/// The form in which an entry's time stands in a file, with `end` left out where it does not lie after the start.
enum WrittenTime: Sendable {
  /// DTSTART and DTEND of type DATE, the end exclusive.
  case days(start: CivilDate, end: CivilDate?, rule: RecurrenceRule?)
  /// Local times with TZID.
  case zoned(start: LocalMoment, end: LocalMoment?, zone: String)
  /// Times in UTC.
  case utc(start: Instant, end: Instant?)
}

extension ContentWriter {
  /// Writes DTSTART, DTEND and RRULE (RFC 5545 §3.8.2.4, §3.8.2.2, §3.8.5.3).
  mutating func time(_ time: WrittenTime) {
    switch time {
    case .days(let start, let end, let rule):
      property(.start, .date(start), with: .value(.date))
      if let end { property(.end, .date(end), with: .value(.date)) }
      if let rule { property(.recurrenceRule, .rule(rule)) }
    case .zoned(let start, let end, let zone):
      property(.start, .local(start), with: .zone(zone))
      if let end { property(.end, .local(end), with: .zone(zone)) }
    case .utc(let start, let end):
      property(.start, .utc(start))
      if let end { property(.end, .utc(end)) }
    }
  }
}
