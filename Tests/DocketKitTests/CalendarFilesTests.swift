import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketReporting
import Foundation
import Testing

@Suite struct `Calendar files of anybody` {
  private static let zones = ZoneFolder().database

  private static let event = """
    BEGIN:VCALENDAR\r
    VERSION:2.0\r
    PRODID:-//quay//EN\r
    NAME:Quay\r
    BEGIN:VEVENT\r
    UID:opening.quay@quay.example.org\r
    DTSTAMP:20310402T060000Z\r
    DTSTART:20310520T070000Z\r
    TRANSP:TRANSPARENT\r
    SUMMARY:LINE\r
    END:VEVENT\r
    END:VCALENDAR\r

    """

  /// What every reporter writes of calendars, in every language.
  private func text(_ files: CalendarFiles) throws -> String {
    let zones = try #require(Self.zones)
    return MessageLanguage.allCases.map { language in
      let report = files.report(zones: zones, in: language, listsAdvice: true)
      return Reporter.builtIn.map { $0.render(report, ReportOptions()) }.joined()
    }.joined()
  }

  @Test func `are reported by path, each once`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.event.replacing("LINE", with: "Opening"), to: "good.ics")
    try folder.write("<html>", to: "page.ics")
    let paths = ["page.ics", "good.ics", "page.ics"].map { "\(folder.path)/\($0)" }
    let report = try CalendarFiles(paths: paths).report(
      zones: try #require(Self.zones), in: .en, listsAdvice: true)
    #expect(report.diagnostics.map(\.location.label) == ["\(folder.path)/page.ics:1:1"])
    #expect(report.counts.filesChecked == 2)
  }

  @Test func `may be links, but no folders`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.event, to: "good.ics")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link.ics", withDestinationPath: "\(folder.path)/good.ics")
    _ = try CalendarFiles(paths: ["\(folder.path)/link.ics"])
    #expect(throws: FileSystemError.self) { try CalendarFiles(paths: [folder.path]) }
    #expect(throws: FileSystemError.self) { try CalendarFiles(paths: ["\(folder.path)/missing.ics"]) }
  }

  @Test(arguments: [
    // The line, which has a finding of its own, and what must not be shown of it.
    ("as it is", "A; call +33 1 99 00 12 34", "199001234"),
    ("folded", "A; call +33 1 99\r\n  00 12 34", "199001234"),
    ("folded inside a group", "A; write to grand\r\n mother@kvartal.net", "grandmother"),
    ("escaped", "A; write to\\ngrandmother@kvartal.net", "grandmother"),
  ])
  func `show nothing private`(name: String, line: String, secret: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.event.replacing("LINE", with: line), to: "a.ics")
    let files = try CalendarFiles(paths: ["\(folder.path)/a.ics"])
    let report = files.report(zones: try #require(Self.zones), in: .en, listsAdvice: true)
    #expect(report.diagnostics.contains { $0.rule == "ics-unescaped-text" })
    let plain = try text(files).lowercased().filter { $0.isLetter || $0.isNumber }
    #expect(!plain.contains(secret))
    #expect(!plain.contains(secret.suffix(6)))
  }

  @Test func `show nothing private in a zone’s name`() throws {
    let folder = try TemporaryFolder()
    let zoned = Self.event.replacing(
      "DTSTART:20310520T070000Z", with: "DTSTART;TZID=grandmother@kvartal.net:20310520T070000")
    try folder.write(zoned, to: "a.ics")
    let files = try CalendarFiles(paths: ["\(folder.path)/a.ics"])
    let report = files.report(zones: try #require(Self.zones), in: .en, listsAdvice: true)
    #expect(report.diagnostics.map(\.rule) == ["ics-zone-missing"])
    #expect(try !text(files).contains("grandmother"))
  }

  @Test func `are judged by the checks that the page of checks lists`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: CalendarGuide.path)
    #expect(try String(contentsOf: page, encoding: .utf8) == CalendarGuide.text, "run `make generate`")
  }
}
