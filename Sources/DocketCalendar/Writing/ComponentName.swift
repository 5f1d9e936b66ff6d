/// The components we write (RFC 5545 §3.6).
enum ComponentName: String, Sendable {
  case calendar = "VCALENDAR"
  case event = "VEVENT"
  case timeZone = "VTIMEZONE"
  case standard = "STANDARD"
  case daylight = "DAYLIGHT"
}
