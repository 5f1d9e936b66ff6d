import DocketCalendar
import DocketJSON
import DocketRecords
import DocketText
import DocketTime
import TestSupport
import Testing

@testable import DocketSite

@Suite struct `The ledger` {
  static let nextDay = "2031-04-03T06:00:00Z"

  @Test func `stamps everything with the day of a first publication`() throws {
    let ledger = Ledger.empty.advanced(to: try Fiction.sample.site())
    #expect(Set(ledger.entries.values.map(\.changed.description)) == [Fiction.asOf])
    #expect(ledger.entries["opening.lantern-row@lantern.example"]?.sequence == 1)
    #expect(ledger.zoneDatabase == "2031a")
    #expect(
      ledger.objects.keys.sorted() == [
        "cases/lantern-row", "cases/quiet-quay", "days/ferry-sunday", "days/lamp-day",
        "days/lantern-row/letters",
        "days/lantern-row/row-day", "hearings/lantern-row/appeal", "hearings/lantern-row/custody",
        "hearings/lantern-row/opening", "hearings/lantern-row/parole", "hearings/lantern-row/transfer-talk",
        "hearings/lantern-row/verdict",
      ])
  }

  @Test func `keeps every byte of what has not changed`() throws {
    let first = Ledger.empty.advanced(to: try Fiction.sample.site())
    let published = try Fiction.sample.site().published()
    let again = try Fiction.sample.site(Self.nextDay).published(after: first)
    let changed = published.keys.filter { published[$0] != again[$0] }
    // Which day it is, readers are told on two pages a language.
    #expect(
      changed.sorted() == [
        "SHA256SUMS", "api/v1/index.json", "api/v1/stats.json", "en/about.html", "en/hearings.html",
        "fr/about.html", "fr/hearings.html", "ru/about.html", "ru/hearings.html",
      ])
    #expect(published.keys.sorted() == again.keys.sorted())
    #expect(
      try Ledger.read(try #require(published["ledger.json"])) == first.publishing(Array(published.keys)))
  }

  @Test func `stamps only the entry whose text has changed, in all languages`() throws {
    let first = Ledger.empty.advanced(to: try Fiction.sample.site())
    let sample = try Fiction.sample.replacing("вход с 8:15", with: "вход с 8:30", in: Fiction.casePath)
    let site = try sample.site(Self.nextDay)
    let second = first.advanced(to: site)
    let moved = second.entries.keys.filter { second.entries[$0] != first.entries[$0] }
    #expect(moved == ["appeal.lantern-row@lantern.example"])
    #expect(second.entries[moved[0]]?.sequence == 0)
    let published = site.published(after: first)
    for language in ["en", "fr", "ru"] {
      for feed in ["hearings.ics", "cases/lantern-row.ics"] {
        for entry in try ReadFeed(published["calendars/\(language)/\(feed)"]).entries {
          #expect(
            entry.stamp == (entry.uid == moved[0] ? "20310403T060000Z" : "20310402T060000Z"), "\(entry.uid)")
        }
      }
    }
  }

  @Test func `raises the sequence of a moved hearing and remembers its marker`() throws {
    let first = Ledger.empty.advanced(
      to: try OneHearing(fields: "date: 2031-05-20, status: scheduled").sample.site())
    let moved = OneHearing(fields: "date: 2031-06-20, moved_from: [2031-05-20], status: scheduled")
    let second = first.advanced(to: try moved.sample.site(Self.nextDay))
    #expect(second.entries[OneHearing.uid]?.sequence == 1)
    #expect(second.entries[OneHearing.uid]?.changed.description == Self.nextDay)
    #expect(second.entries[OneHearing.marker(1)]?.changed.description == Self.nextDay)
    #expect(first.entries[OneHearing.marker(1)] == nil)
  }

  @Test func `never goes back: a revert is a change, and raises the sequence again`() throws {
    let scheduled = OneHearing(fields: "date: 2031-05-20, status: scheduled").sample
    let cancelled = OneHearing(fields: "date: 2031-05-20, status: cancelled").sample
    let first = Ledger.empty.advanced(to: try scheduled.site())
    let second = first.advanced(to: try cancelled.site(Self.nextDay))
    let third = second.advanced(to: try scheduled.site("2031-04-04T06:00:00Z"))
    #expect(third.entries[OneHearing.uid]?.digest == first.entries[OneHearing.uid]?.digest)
    #expect(third.entries[OneHearing.uid]?.sequence == 2)
    #expect(third.entries[OneHearing.uid]?.changed.description == "2031-04-04T06:00:00Z")
  }

  @Test(arguments: [
    ("date: 2031-05-27, moved_from: [2031-05-20], status: scheduled, certainty: retracted", "2031-05-27"),
    ("date: 2031-06, moved_from: [2031-05-20], status: tentative", "2031-05-27"),
    ("date: 2031-05-27, moved_from: [2031-05-20], status: scheduled, certainty: retracted", "2031-06-10"),
  ])
  func `remembers a hearing that leaves the calendars for a while`(absent: String, date: String) throws {
    let there = OneHearing(fields: "date: 2031-05-27, moved_from: [2031-05-20], status: cancelled")
    let back = OneHearing(fields: "date: \(date), status: scheduled")
    let first = Ledger.empty.advanced(to: try there.sample.site())
    #expect(first.entries[OneHearing.uid]?.sequence == 2)
    let second = first.advanced(to: try OneHearing(fields: absent).sample.site(Self.nextDay))
    #expect(second.entries[OneHearing.uid]?.sequence == 2)
    #expect(second.entries[OneHearing.uid]?.changed.description == Fiction.asOf)
    #expect(second.entries[OneHearing.uid]?.digest != first.entries[OneHearing.uid]?.digest)
    #expect(try Ledger.read(second.bytes) == second)
    // Even a clock that stands still gives a later stamp.
    let third = second.advanced(to: try back.sample.site())
    // It is on again, and was cancelled before.
    #expect(third.entries[OneHearing.uid]?.sequence == 3)
    #expect(third.entries[OneHearing.uid]?.changed.description == "2031-04-02T06:00:01Z")
    #expect(third.entries[OneHearing.marker(1)]?.changed == second.entries[OneHearing.marker(1)]?.changed)
  }

  @Test func `gives what comes back unchanged a later stamp`() throws {
    let there = OneHearing(fields: "date: 2031-05-20, status: scheduled").sample
    let retracted = OneHearing(fields: "date: 2031-05-20, status: scheduled, certainty: retracted").sample
    let first = Ledger.empty.advanced(to: try there.site())
    let third = first.advanced(to: try retracted.site(Self.nextDay)).advanced(
      to: try there.site("2031-04-04T06:00:00Z"))
    #expect(third.entries[OneHearing.uid]?.digest == first.entries[OneHearing.uid]?.digest)
    #expect(third.entries[OneHearing.uid]?.changed.description == "2031-04-04T06:00:00Z")
  }

  @Test func `forgets the entries of an event that has left the record, and of a withdrawn case`() throws {
    let there = OneHearing(
      fields: "date: 2031-05-27, moved_from: [2031-05-20], corrected_from: [2031-05-28]"
    ).sample
    let first = Ledger.empty.advanced(to: try there.site())
    let retracted = OneHearing(fields: "date: 2031-05-27, certainty: retracted").sample
    let second = first.advanced(to: try retracted.site(Self.nextDay))
    let own = [OneHearing.uid, OneHearing.marker(1), OneHearing.correction(1)]
    #expect(own.allSatisfy { second.entries[$0] != nil })
    let renamed = try there.replacing("id: h,", with: "id: other,", in: "records/cases/one.yml")
    #expect(second.advanced(to: try renamed.site()).entries.keys.allSatisfy { !$0.hasPrefix("h.") })
    var withdrawn = there
    withdrawn.files["records/withdrawn.yml"] =
      "withdrawn: [{digest: \(Digest.of("one")), date: 2031-04-03}]\n"
    let bytes = second.advanced(to: try withdrawn.site()).bytes
    #expect(!String(decoding: bytes, as: UTF8.self).contains(".one"))
  }

  @Test(arguments: [
    (Fiction.asOf, "2031-04-02T06:00:01Z"), ("2031-01-01T00:00:00Z", "2031-04-02T06:00:01Z"),
    ("2031-04-02T06:00:01Z", "2031-04-02T06:00:01Z"), ("2031-04-02T07:00:00Z", "2031-04-02T07:00:00Z"),
  ])
  func `stamps a change later than before, whatever the clock says`(asOf: String, stamp: String) throws {
    let first = Ledger.empty.advanced(
      to: try OneHearing(fields: "date: 2031-05-20, status: scheduled").sample.site())
    let changed = OneHearing(fields: "date: 2031-05-20, status: scheduled, room: \"4\"").sample
    #expect(first.advanced(to: try changed.site(asOf)).entries[OneHearing.uid]?.changed.description == stamp)
  }

  @Test func `notices that the zone database has moved a hearing`() throws {
    let sample = OneHearing(fields: "date: 2031-05-20T09:00, status: scheduled").sample
    let first = Ledger.empty.advanced(to: try sample.site())
    let zones = ZoneDatabase(load: { _ in SystemZones.bytes(of: "Etc/GMT-6") }, version: "2031b")
    let site = DocketSite.Site(
      corpus: try sample.corpus(), asOf: try #require(Instant(rfc3339: Self.nextDay)), zones: zones)
    let second = first.advanced(to: site)
    #expect(second.entries[OneHearing.uid]?.changed.description == Self.nextDay)
    #expect(second.zoneDatabase == "2031b")
  }

  @Test func `forgets what has vanished and says what that was`() throws {
    let first = Ledger.empty.advanced(to: try Fiction.sample.site())
    var sample = Fiction.sample
    sample.files["records/cases/lantern-row.yml"] = nil
    let digest = Digest.of("lantern-row")
    sample.files["records/withdrawn.yml"] = "withdrawn: [{digest: \(digest), date: 2031-04-03}]\n"
    let site = try sample.site(Self.nextDay)
    let second = first.advanced(to: site)
    #expect(
      second.removals(comparedTo: first) == [
        "cases/lantern-row", "days/lantern-row/letters", "days/lantern-row/row-day",
        "hearings/lantern-row/appeal",
        "hearings/lantern-row/custody", "hearings/lantern-row/opening", "hearings/lantern-row/parole",
        "hearings/lantern-row/transfer-talk", "hearings/lantern-row/verdict",
      ])
    #expect(second.removals(comparedTo: first, withdrawn: [digest]).isEmpty)
    #expect(second.removals(comparedTo: first, withdrawn: []).count == 9)
    #expect(first.removals(comparedTo: second) == [])
    for artefact in site.artefacts(ledger: second) {
      #expect(!String(decoding: artefact.bytes, as: UTF8.self).contains("lantern-row"), "\(artefact.path)")
    }
  }
}

@Suite struct `Reading a ledger` {
  @Test func `gives back what was written`() throws {
    let ledger = Ledger.empty.advanced(to: try Fiction.sample.site())
    #expect(try Ledger.read(ledger.bytes) == ledger)
    #expect(try Ledger.read(Ledger.empty.bytes) == .empty)
  }

  static let good = """
    {"format": "docket-ledger", "format_version": 1, "zone_database": "2031a",
     "entries": {"a.b@c": {"digest": "\(digest)", "sequence": 0, "changed": "2031-04-02T06:00:00Z"}},
     "objects": {"cases/b": "\(digest)"}}
    """
  static let digest = String(repeating: "a1", count: 32)

  @Test func `accepts the least there is`() throws {
    #expect(
      try Ledger.read(Array(Self.good.utf8)).entries["a.b@c"]?.changed
        == Instant(rfc3339: "2031-04-02T06:00:00Z"))
  }

  @Test(
    arguments: [
      ("\"docket-ledger\"", "\"other\"", .foreign),
      ("{\"format\"", "[{\"format\"", .notJSON(.unexpectedByte(at: 0))),
      ("\"format_version\": 1", "\"format_version\": 7", .unsupportedVersion(7)),
      ("\"format_version\": 1", "\"format_version\": 4", .altered),
      ("\"format_version\": 1", "\"format_version\": 3", .damaged(part: "uid_domain")),
      ("\"format_version\": 1", "\"format_version\": 0", .unsupportedVersion(0)),
      (
        "\"sequence\": 0", "\"sequence\": 0, \"local_time\": \"2031-05-20T10:30\"",
        .damaged(part: "entries/a.b@c/time_zone")
      ),
      (
        "\"sequence\": 0", "\"sequence\": 0, \"local_time\": \"2031-05-20\"",
        .damaged(part: "entries/a.b@c/local_time")
      ),
      ("\"format_version\": 1", "\"format_version\": \"1\"", .damaged(part: "format_version")),
      ("\"zone_database\": \"2031a\",", "", .damaged(part: "zone_database")),
      ("\"zone_database\"", "\"surprise\": 1, \"zone_database\"", .damaged(part: "surprise")),
      ("a.b@c", "a b@c", .damaged(part: "entries/a b@c")),
      ("\"a.b@c\": {", "\"a.b@c\": {\"x\": 1, ", .damaged(part: "entries/a.b@c/x")),
      ("\"sequence\": 0", "\"sequence\": -1", .damaged(part: "entries/a.b@c/sequence")),
      ("\"sequence\": 0", "\"sequence\": 2147483648", .damaged(part: "entries/a.b@c/sequence")),
      ("\"sequence\": 0, ", "", .damaged(part: "entries/a.b@c/sequence")),
      ("06:00:00Z", "06:00:60Z", .damaged(part: "entries/a.b@c/changed")),
      ("2031-04-02T06:00:00Z", "2031-04-02", .damaged(part: "entries/a.b@c/changed")),
      ("{\"digest\": \"a1", "{\"digest\": \"A1", .damaged(part: "entries/a.b@c/digest")),
      ("{\"digest\": \"a1", "{\"digest\": \"1", .damaged(part: "entries/a.b@c/digest")),
      ("\"cases/b\": \"a1", "\"cases/b\": \"g1", .damaged(part: "objects/cases/b")),
      ("cases/b", "cases/../b", .damaged(part: "objects/cases/../b")),
      ("cases/b", "cases", .damaged(part: "objects/cases")),
      ("cases/b", "people/b", .damaged(part: "objects/people/b")),
      ("cases/b", "hearings/b", .damaged(part: "objects/hearings/b")),
      ("\"objects\": {", "\"objects\": [{", .notJSON(.unexpectedByte(at: 0))),
    ] as [(String, String, LedgerProblem)])
  func `refuses what is damaged or foreign`(old: String, new: String, problem: LedgerProblem) throws {
    let text = Self.good.replacing(old, with: new, maxReplacements: 1)
    try #require(text != Self.good)
    #expect {
      try Ledger.read(Array(text.utf8))
    } throws: { error in
      if case .notJSON = problem, case .notJSON? = error as? LedgerProblem { return true }
      return error as? LedgerProblem == problem
    }
  }

  @Test(arguments: ["", "{}", "null", "[]", "<html></html>", "{\"format\": \"docket-ledger\"}"])
  func `refuses other files`(text: String) {
    #expect(throws: LedgerProblem.self) { try Ledger.read(Array(text.utf8)) }
  }

  @Test func `survives any damage to its bytes`() throws {
    let bytes = Array(Self.good.utf8)
    for index in bytes.indices {
      #expect(throws: LedgerProblem.self) { try Ledger.read(Array(bytes[..<index])) }
      for byte: UInt8 in [0x00, 0x22, 0x2C, 0x5C, 0x7B, 0x7D, 0x80, 0xFF, 0x39] {
        var damaged = bytes
        damaged[index] = byte
        _ = try? Ledger.read(damaged)
      }
    }
  }
}
