import DocketTime

extension ContentWriter {
  /// Writes a VEVENT (RFC 5545 §3.6.1), its properties always in this order.
  mutating func event(_ event: CalendarEvent, at time: WrittenTime) {
    begin(.event)
    property(.identifier, .identifier(event.identifier))
    property(.stamp, .utc(event.stamp))
    property(.lastModified, .utc(event.stamp))
    property(.sequence, .integer(max(event.sequence, 0)))
    self.time(time)
    details(of: event)
    end(.event)
  }

  /// Writes what an entry says beside its time and its revision.
  mutating func details(of event: CalendarEvent) {
    text(.summary, event.summary)
    text(.description, event.description)
    text(.location, event.location)
    property(.status, .keyword(event.status.keyword))
    if !event.categories.isEmpty { property(.categories, .tokens(event.categories)) }
    if let page = event.page { property(.url, .uri(page)) }
    property(.transparency, .keyword(.transparent))
  }
}
