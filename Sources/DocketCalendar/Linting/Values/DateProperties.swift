/// The properties whose values are dates and times (RFC 5545 §3.8).
enum DateProperties {
  /// When something is: in the zone of TZID, in UTC, or a day.
  static let placed: Set = ["DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE"]
  /// When something was written; in UTC always.
  static let stamps: Set = ["DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED", "ACKNOWLEDGED"]
  /// Those with a list of values.
  static let lists: Set = ["EXDATE", "RDATE"]
}

extension ContentLine {
  /// Whether VALUE says that the values are days.
  var declaresDays: Bool { parameter("VALUE")?.uppercased() == "DATE" }

  /// Whether VALUE says that the values are periods.
  var declaresPeriods: Bool { parameter("VALUE")?.uppercased() == "PERIOD" }
}
