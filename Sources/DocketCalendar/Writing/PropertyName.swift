/// The properties we write, each with the section that defines it; there is no way to write another.
enum PropertyName: String, Sendable {
  // Calendar: RFC 5545 §3.7, RFC 7986 §5, and two older names that clients still read.
  case version = "VERSION"
  case productIdentifier = "PRODID"
  case calendarScale = "CALSCALE"
  case name = "NAME"
  case calendarName = "X-WR-CALNAME"
  case calendarDescription = "X-WR-CALDESC"
  case source = "SOURCE"
  case refreshInterval = "REFRESH-INTERVAL"
  case publishedLifetime = "X-PUBLISHED-TTL"
  case color = "COLOR"
  case appleColor = "X-APPLE-CALENDAR-COLOR"

  // Entries: RFC 5545 §3.8.1, §3.8.2, §3.8.4, §3.8.5, §3.8.7.
  case identifier = "UID"
  case stamp = "DTSTAMP"
  case lastModified = "LAST-MODIFIED"
  case sequence = "SEQUENCE"
  case start = "DTSTART"
  case end = "DTEND"
  case recurrenceRule = "RRULE"
  case summary = "SUMMARY"
  case description = "DESCRIPTION"
  case location = "LOCATION"
  case status = "STATUS"
  case categories = "CATEGORIES"
  case url = "URL"
  case transparency = "TRANSP"

  // Zones: RFC 5545 §3.8.3.
  case zoneIdentifier = "TZID"
  case zoneName = "TZNAME"
  case offsetFrom = "TZOFFSETFROM"
  case offsetTo = "TZOFFSETTO"
}

/// The components we write (RFC 5545 §3.6).
enum ComponentName: String, Sendable {
  case calendar = "VCALENDAR"
  case event = "VEVENT"
  case timeZone = "VTIMEZONE"
  case standard = "STANDARD"
  case daylight = "DAYLIGHT"
}
