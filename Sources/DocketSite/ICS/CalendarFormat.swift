extension OutputFormat {
  static let icalendar = OutputFormat(name: "icalendar", summary: "Calendars.") { _, _ in [] }
}
