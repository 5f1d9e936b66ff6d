extension ContentWriter {
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
