import DocketDiagnostics
import DocketRules
import DocketText
import DocketTime
import Foundation
import Synchronization
import Testing

@testable import DocketKit
@testable import DocketSite

@Suite struct `A calendar of docket that apps would misread` {
  private static let zones = ZoneFolder().database

  private static func calendar(_ path: String, _ lines: [String]) -> Artefact {
    Artefact(path: path, mediaType: .calendar, bytes: Array(lines.map { $0 + "\r\n" }.joined().utf8))
  }

  private static let sound = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//quay//EN", "NAME:Quay", "BEGIN:VEVENT",
    "UID:opening.quay@quay.example.org", "DTSTAMP:20310402T060000Z", "DTSTART:20310520T070000Z",
    "SUMMARY:Opening",
    "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
  ]

  private static func damaged(_ line: Int, _ text: String) -> [String] {
    var lines = sound
    lines[line - 1] = text
    return lines
  }

  @Test func `is named with its line and what is wrong`() throws {
    let zones = try #require(Self.zones)
    let artefacts = [
      Self.calendar("calendars/ru/days.ics", Self.damaged(9, "STATUS:POSTPONED")),
      Self.calendar("calendars/en/days.ics", Self.damaged(8, "DTSTART:20310931T070000Z")),
      Self.calendar("calendars/fr/days.ics", Self.sound),
    ]
    let problem = #expect(throws: PublicationProblem.self) {
      try UnsoundCalendar.requireNone(
        among: artefacts.flatMap { UnsoundCalendar.errors(in: $0, zones: zones) })
    }
    #expect(
      problem?.description
        == "calendars/en/days.ics, line 8: `DTSTART` has the day `20310931T070000Z`, which does not exist. (ics-date, and 1 more). Some calendar apps would refuse or misread this, so nothing was published over the old files. This is a mistake in docket; please report it with the record that the line comes from"
    )
  }

  @Test func `is looked at only for errors`() throws {
    let zones = try #require(Self.zones)
    let doubtful = Self.calendar("calendars/en/days.ics", Self.damaged(9, "CLASS:PUBLIC"))
    #expect(UnsoundCalendar.errors(in: doubtful, zones: zones).isEmpty)
    let large = Self.calendar(
      "calendars/en/days.ics",
      Self.damaged(
        9, "DESCRIPTION:a" + String(repeating: "\r\n " + String(repeating: "a", count: 72), count: 13_000)))
    #expect(large.bytes.count > 950_000)
    #expect(UnsoundCalendar.errors(in: large, zones: zones).isEmpty)
    #expect(
      !UnsoundCalendar.errors(in: Self.calendar("a.ics", Self.damaged(9, "STATUS:LATER")), zones: zones)
        .isEmpty)
  }

  @Test func `is looked at only where it is new`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    let zones = try #require(Self.zones)
    let asOf = try #require(Instant(rfc3339: "2031-04-02T12:00:00Z"))
    let corpus = try Repository(root: folder.path).validate(today: asOf.utc.date, zones: zones).corpus
    let looked = Mutex<[String]>([])
    var publication = Publication(output: "\(folder.path)/public", root: folder.path)
    publication.look = { artefact, _ in
      looked.withLock { $0.append(artefact.path) }
      return []
    }
    let first = try publication.publish(corpus, asOf: asOf, zones: zones)
    let calendars = first.changedPaths.filter { $0.hasSuffix(".ics") }
    #expect(calendars.count > 10 && Set(looked.withLock { $0 }) == Set(calendars))
    looked.withLock { $0 = [] }
    _ = try publication.publish(corpus, asOf: asOf, zones: zones)
    #expect(looked.withLock { $0 } == [])
  }

  @Test func `stops publication, and what was published stays`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    let zones = try #require(Self.zones)
    let asOf = try #require(Instant(rfc3339: "2031-04-02T12:00:00Z"))
    let repository = Repository(root: folder.path)
    var publication = Publication(output: "\(folder.path)/public", root: folder.path)
    _ = try publication.publish(
      try repository.validate(today: asOf.utc.date, zones: zones).corpus, asOf: asOf, zones: zones)
    let before = folder.text("public/calendars/en/hearings.ics")
    let ledger = folder.text("public/ledger.json")

    try folder.write(
      Sample.record(id: "quay-lanterns", hearing: "2031-06-01\n    moved_from: [2031-05-20]"),
      to: "records/cases/quay-lanterns.yml")
    publication.look = { artefact, zones in
      let isMeant = artefact.path == "calendars/en/hearings.ics"
      let bytes = Array(artefact.bytes.dropLast(isMeant ? 20 : 0))
      return UnsoundCalendar.errors(
        in: Artefact(path: artefact.path, mediaType: .calendar, bytes: bytes), zones: zones)
    }
    let corpus = try repository.validate(today: asOf.utc.date, zones: zones).corpus
    for isCheck in [true, false] {
      let problem = #expect(throws: PublicationProblem.self) {
        if isCheck {
          _ = try publication.check(corpus, asOf: asOf, zones: zones)
        } else {
          _ = try publication.publish(corpus, asOf: asOf, zones: zones)
        }
      }
      #expect(problem?.description.contains("The file breaks off inside") == true)
    }
    #expect(folder.text("public/calendars/en/hearings.ics") == before)
    #expect(folder.text("public/ledger.json") == ledger)
  }
}
