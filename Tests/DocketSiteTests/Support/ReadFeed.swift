import DocketCalendar
import Testing

/// An entry of a calendar file, read back with the reader of `DocketCalendar`.
struct ReadEntry: Equatable {
  var uid = ""
  var start = ""
  var end = ""
  var zone: String?
  var status = ""
  var sequence = ""
  var stamp = ""
  var summary = ""
  var lines: [String] = []
  var location: String?
  var rule: String?
  var categories = ""
}

/// A calendar file, read back.
struct ReadFeed {
  let entries: [ReadEntry]
  let calendar: CalendarComponent

  init(_ bytes: [UInt8]?) throws {
    let reading = CalendarReading(try #require(bytes))
    try #require(reading.problems.isEmpty, "\(reading.problems)")
    calendar = try #require(reading.components.first)
    entries = try calendar.components.filter { $0.name == "VEVENT" }.map { component in
      let start = try #require(component.only("DTSTART"))
      try #require(component.only("DTSTAMP")?.value == component.only("LAST-MODIFIED")?.value)
      try #require(component.only("TRANSP")?.value == "TRANSPARENT")
      return ReadEntry(
        uid: try #require(component.only("UID")?.value), start: start.value,
        end: component.only("DTEND")?.value ?? "", zone: start.parameter("TZID"),
        status: component.only("STATUS")?.value ?? "", sequence: component.only("SEQUENCE")?.value ?? "",
        stamp: component.only("DTSTAMP")?.value ?? "", summary: component.only("SUMMARY")?.text ?? "",
        lines: (component.only("DESCRIPTION")?.text ?? "").split(separator: "\n").map(String.init),
        location: component.only("LOCATION")?.text, rule: component.only("RRULE")?.value,
        categories: component.only("CATEGORIES")?.value ?? "")
    }
  }

  /// The entry of that UID; nil when the file has none.
  subscript(uid: String) -> ReadEntry? { entries.first { $0.uid == uid } }
}
