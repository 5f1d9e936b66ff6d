import DocketCalendar
import DocketDiagnostics
import DocketLanguage
import DocketTime
import Foundation
import TestSupport
import Testing

@Suite struct `The linter` {
  @Test(arguments: LintCase.file)
  func `says of a damaged file`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.calendar)
  func `says of a calendar`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.entries)
  func `says of an entry`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.times)
  func `says of a time`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.zones)
  func `says of a zone`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.series)
  func `says of a series`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.rules)
  func `says of a rule`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.lives)
  func `says of the life of a series`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.strayBytes)
  func `names a stray byte`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.texts)
  func `says of a text`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.wholeDays)
  func `says of a whole day`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.kinds)
  func `says of a value of a wrong kind`(tested: LintCase) { #expect(tested.found == tested.expected) }

  @Test(arguments: LintCase.links)
  func `says of a link`(tested: LintCase) { #expect(tested.found == tested.expected) }

  static let cases =
    LintCase.file + LintCase.calendar + LintCase.entries + LintCase.times + LintCase.zones + LintCase.series
    + LintCase.rules + LintCase.lives + LintCase.strayBytes + LintCase.texts + LintCase.wholeDays
    + LintCase.kinds + LintCase.links

  @Test(arguments: cases)
  func `finds the same errors when it looks for nothing else`(tested: LintCase) {
    let file = SourceFile(path: "sample.ics", bytes: tested.bytes)
    #expect(
      CalendarLint(zones: SystemZones.database).errors(of: file)
        == tested.diagnostics.filter { $0.severity == .error })
  }

  @Test(arguments: CalendarCheck.all.map(\.description.id).filter { $0 != "ics-size" })
  func `has a file for every check`(id: String) {
    #expect(Self.cases.contains { $0.expected.contains { $0.hasSuffix(" \(id)") } })
  }

  @Test(arguments: [
    (700_000, ["1:1 warning ics-size"]), (950_000, ["1:1 error ics-size"]), (600_000, []),
  ])
  func `measures bytes`(size: Int, expected: [String]) {
    let line = "\n " + String(repeating: "a", count: 71)
    let text = "DESCRIPTION:a" + String(repeating: line, count: size / 74)
    #expect(LintCase("large", LintSample.plain.after(12, text), []).found == expected)
  }

  @Test(arguments: [(899, []), (900, ["1:1 warning ics-size"])])
  func `counts entries`(more: Int, expected: [String]) {
    let entries = (1...more).map {
      "BEGIN:VEVENT\nUID:\($0)\nDTSTAMP:20310402T060000Z\nDTSTART:20310520T070000Z\nSUMMARY:a\nTRANSP:TRANSPARENT\nEND:VEVENT"
    }
    #expect(
      LintCase("many", LintSample.plain.after(14, entries.joined(separator: "\n")), []).found == expected)
  }

  @Test func `keeps at most a thousand findings of a check`() {
    let sample = LintSample.plain.after(
      12, String(repeating: "STATUS:POSTPONED\n", count: 3000) + "SEQUENCE:0")
    let found = LintCase("many", sample, []).found
    #expect(found.count == 2000)
    #expect(found.count { $0.hasSuffix("ics-status") } == 1000)
    #expect(found.count { $0.hasSuffix("ics-repeated-property") } == 1000)
  }

  @Test func `tells Windows names and stale blocks with what is right`() throws {
    let windows = LintSample.plain.with(10, "DTSTART;TZID=Russian Standard Time:20310520T100000")
    let mend = try #require(LintCase("windows", windows, []).diagnostics.first?.mend.first)
    #expect(mend.text(in: .en) == "Write `Europe/Moscow`, in the block and in every time.")
    let stale = LintSample.zoned.with(9, "TZOFFSETFROM:+0400").with(10, "TZOFFSETTO:+0400")
    let diagnostic = try #require(LintCase("stale", stale, []).diagnostics.first)
    #expect(
      diagnostic.what.text(in: .en)
        == "For 2 of 2 times, the block of `Europe/Moscow` differs from the database, by up to 60 min.")
    #expect(diagnostic.notes.map(\.location.start.line) == [17])
  }

  @Test(arguments: Self.publishedCalendars)
  func `finds nothing in what docket publishes`(path: String) throws {
    let bytes = try Data(contentsOf: Self.root.appending(path: path))
    let file = SourceFile(path: path, bytes: Array(bytes))
    #expect(CalendarLint(zones: SystemZones.database).diagnostics(of: file).map(\.what) == [])
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The calendars among the expected files of the tests of publication.
  static let publishedCalendars: [String] = {
    let folder = "Tests/DocketSiteTests/Goldens"
    let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".ics") }.map {
      "\(folder)/\($0)"
    }
    .sorted()
  }()

  @Test func `looks at published calendars at all`() { #expect(Self.publishedCalendars.count >= 5) }
}
