import DocketScanning

/// In which of four ways a date says when (RFC 5545 §§3.3.4, 3.3.5).
enum DateForm: Hashable {
  /// A day.
  case day
  /// A time with no zone.
  case floating
  /// A time in UTC.
  case utc
  /// A time in the zone of TZID.
  case zoned(String)

  /// Whether two times can be told apart in order: both days, both floating, or both fixed.
  func isLike(_ other: DateForm) -> Bool {
    switch (self, other) {
    case (.day, .day), (.floating, .floating): true
    case (.utc, .utc), (.utc, .zoned), (.zoned, .utc), (.zoned, .zoned): true
    default: false
    }
  }
}

extension ContentLine {
  /// The form of its first value; `nil` where that is no date.
  var form: DateForm? {
    // Nearly always the value is one date.
    if let date { return form(of: date) }
    let end = declaresPeriods ? UInt8(ascii: "/") : ASCII.comma
    guard let index = value.utf8.firstIndex(of: end) else { return nil }
    return (try? DateValue(value[..<index])).map(form(of:))
  }

  /// The form that a value of this property has.
  func form(of date: DateValue) -> DateForm {
    if date.isDay { return .day }
    if date.isUTC { return .utc }
    return parameter("TZID").map { .zoned($0) } ?? .floating
  }
}

/// The properties whose values are dates and times (RFC 5545 §3.8).
enum DateProperties {
  /// When something is: in the zone of TZID, in UTC, or a day.
  static let placed: PropertyNames = ["DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE"]
  /// When something was written; in UTC always.
  static let stamps: PropertyNames = ["DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED", "ACKNOWLEDGED"]
  /// Those with a list of values.
  static let lists: PropertyNames = ["EXDATE", "RDATE"]
}

extension ContentLine {
  /// Whether VALUE says that the values are days.
  var declaresDays: Bool { declares("DATE") }

  /// Whether VALUE says that the values are periods.
  var declaresPeriods: Bool { declares("PERIOD") }

  private func declares(_ type: String) -> Bool {
    guard let value = parameter("VALUE") else { return false }
    return value == type || value.uppercased() == type
  }
}
