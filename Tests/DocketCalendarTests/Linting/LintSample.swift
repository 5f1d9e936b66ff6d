import DocketCalendar
import DocketDiagnostics
import DocketTime
import TestSupport
import Testing

/// A calendar without a finding, and files made of it by changing single lines.
struct LintSample {
  /// The lines, without their ends.
  var lines: [String]

  /// A hearing in UTC.
  static let plain = LintSample(
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//quay//hearings//EN
    CALSCALE:GREGORIAN
    NAME:Quay hearings
    X-WR-CALNAME:Quay hearings
    BEGIN:VEVENT
    UID:opening.quay@quay.example.org
    DTSTAMP:20310402T060000Z
    DTSTART:20310520T070000Z
    DTEND:20310520T080000Z
    SUMMARY:Opening
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    """)

  /// A hearing in a zone.
  static let zoned = LintSample(
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//quay//hearings//EN
    NAME:Quay hearings
    BEGIN:VTIMEZONE
    TZID:Europe/Moscow
    BEGIN:STANDARD
    DTSTART:19700101T000000
    TZOFFSETFROM:+0300
    TZOFFSETTO:+0300
    TZNAME:MSK
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:opening.quay@quay.example.org
    DTSTAMP:20310402T060000Z
    DTSTART;TZID=Europe/Moscow:20310520T100000
    DTEND;TZID=Europe/Moscow:20310520T110000
    SUMMARY:Opening
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    """)

  /// A day that comes back.
  static let day = LintSample(
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//quay//days//EN
    NAME:Quay days
    BEGIN:VEVENT
    UID:lanterns.day@quay.example.org
    DTSTAMP:20310402T060000Z
    DTSTART;VALUE=DATE:20310704
    DTEND;VALUE=DATE:20310705
    RRULE:FREQ=YEARLY
    SUMMARY:Evening of lanterns
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    """)

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// With another line in the place of one; `\n` makes several of it.
  func with(_ number: Int, _ text: String) -> LintSample {
    var sample = self
    sample.lines.replaceSubrange(
      number - 1...number - 1,
      with: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    return sample
  }

  /// With lines after one.
  func after(_ number: Int, _ text: String) -> LintSample { with(number, lines[number - 1] + "\n" + text) }

  /// Without a line.
  func without(_ number: Int) -> LintSample {
    var sample = self
    sample.lines.remove(at: number - 1)
    return sample
  }

  /// The file with bytes in the place of its `%`.
  func bytes(_ bytes: [UInt8]) -> [UInt8] {
    Array(text.utf8).split(separator: 0x25).map(Array.init).joined(separator: bytes).map { $0 }
  }

  /// The file up to its `%`, and then some bytes.
  func cut(_ bytes: [UInt8]) -> [UInt8] { Array(text.utf8.prefix { $0 != 0x25 }) + bytes }

  /// The file.
  var text: String { lines.map { $0 + "\r\n" }.joined() }
}

/// A file and what must be said of it.
struct LintCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  /// Each finding as `line:column severity id`.
  let expected: [String]

  init(_ name: String, _ text: String, _ expected: [String]) {
    self.init(name, bytes: Array(text.utf8), expected)
  }

  init(_ name: String, _ sample: LintSample, _ expected: [String]) { self.init(name, sample.text, expected) }

  init(_ name: String, bytes: [UInt8], _ expected: [String]) {
    testDescription = name
    self.bytes = bytes
    self.expected = expected
  }

  var diagnostics: [Diagnostic] {
    CalendarLint(zones: SystemZones.database).diagnostics(of: SourceFile(path: "sample.ics", bytes: bytes))
  }

  /// What is said of it, in the form of `expected`.
  var found: [String] {
    diagnostics.map {
      "\($0.location.start.line):\($0.location.start.column) \($0.severity.rawValue) \($0.rule)"
    }
  }
}
