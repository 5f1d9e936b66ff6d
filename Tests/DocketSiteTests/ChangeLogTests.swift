import DocketText
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `The list of what has changed` {
  private static let scheduled = "date: 2031-05-20, status: scheduled"

  @Test(arguments: [
    (
      "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled",
      ["hearing_moved one/h 2031-05-20 → 2031-05-27"]
    ),
    (
      "date: 2031-05-27, corrected_from: [2031-05-20], status: scheduled",
      ["hearing_corrected one/h 2031-05-20 → 2031-05-27"]
    ),
    ("date: 2031-05-20, status: cancelled", ["hearing_cancelled one/h 2031-05-20"]),
    ("date: 2031-05-20, status: postponed", ["hearing_postponed one/h 2031-05-20"]),
    ("date: 2031-05-20, certainty: retracted", ["hearing_retracted one/h 2031-05-20"]),
    ("date: 2031-05-20T10:30, status: scheduled", ["hearing_dated one/h 2031-05-20 → 2031-05-20T10:30"]),
    ("date: 2031-05-20, status: held", ["outcome one/h 2031-05-20"]),
    ("date: 2031-05-20, status: held, result: acquitted", ["outcome one/h 2031-05-20 decided"]),
    (
      "date: 2031-05-27, moved_from: [2031-05-20], status: held, result: acquitted",
      ["hearing_moved one/h 2031-05-20 → 2031-05-27", "outcome one/h 2031-05-27 decided"]
    ),
    ("date: 2031-05-20, status: scheduled, room: \"4\"", ["text one"]),
  ])
  func `has what happened to a hearing`(now: String, changes: [String]) throws {
    let found = try Publishings(hearing: [Self.scheduled, now])
    #expect(found.changes == changes.map { "2031-04-03T06:00:00Z \($0)" })
  }

  @Test(arguments: ["cancelled", "postponed"])
  func `has that a hearing is on again`(status: String) throws {
    let found = try Publishings(hearing: ["date: 2031-05-20, status: \(status)", Self.scheduled])
    #expect(found.changes == ["2031-04-03T06:00:00Z hearing_restored one/h 2031-05-20"])
  }

  @Test func `begins empty, and stays as it is while nothing changes`() throws {
    var found = try Publishings(hearing: [Self.scheduled, Self.scheduled])
    #expect(found.changes == [])
    #expect(found.ledger.promises?.log?.since.description == "2031-04-02T06:00:00Z")
    #expect(found.all[0].ledger.bytes == found.all[1].ledger.bytes)
    let moved = "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled"
    for day in ["2031-04-04", "2031-04-05"] {
      try found.publish(OneHearing(fields: moved).sample, "\(day)T06:00:00Z")
    }
    #expect(found.all[2].ledger.bytes == found.all[3].ledger.bytes)
    #expect(try Ledger.read(found.ledger.bytes) == found.ledger)
  }

  @Test func `has a later instant for each publication, whatever the clock says`() throws {
    var found = try Publishings(hearing: [Self.scheduled])
    for (date, old) in [("2031-05-27", "2031-05-20"), ("2031-06-03", "2031-05-20, 2031-05-27")] {
      let fields = "date: \(date), moved_from: [\(old)], status: scheduled"
      try found.publish(OneHearing(fields: fields).sample, "2031-04-02T06:00:00Z")
    }
    #expect(
      found.changes == [
        "2031-04-02T06:00:00Z hearing_moved one/h 2031-05-20 → 2031-05-27",
        "2031-04-02T06:00:01Z hearing_moved one/h 2031-05-27 → 2031-06-03",
      ])
  }

  @Test func `begins where the ledger of an older docket has none`() throws {
    let first = try Publishings(hearing: [Self.scheduled]).ledger
    let promises = try #require(first.promises)
    let older = Ledger(
      zoneDatabase: first.zoneDatabase, entries: first.entries, objects: first.objects,
      promises: Ledger.Promises(
        domain: promises.domain, paths: promises.paths, hearings: promises.hearings, cases: promises.cases))
    #expect(try Ledger.read(older.bytes) == older)
    #expect(String(decoding: older.bytes, as: UTF8.self).contains("\"format_version\": 5"))
    let site = try OneHearing(fields: "date: 2031-05-20, status: cancelled").sample.site(
      "2031-04-03T06:00:00Z")
    let log = try #require(older.advanced(to: site).promises?.log)
    #expect(log.changes == [] && log.since == site.asOf)
  }

  @Test func `tells no changed text where docket itself writes every object in another way`() throws {
    let reworded = OneHearing(fields: "date: 2031-05-20, status: scheduled, room: \"4\"").sample
    let moved = OneHearing(fields: "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled").sample
    let first = try Publishings(hearing: [Self.scheduled]).ledger
    let text = String(decoding: first.bytes, as: UTF8.self)
    let older = try Ledger.read(
      LedgerSeal.renewed(
        text.replacing("\"schema_version\": \"1.4.0\"", with: "\"schema_version\": \"1.3.9\"")))
    for (sample, kinds) in [(reworded, []), (moved, [Ledger.Change.Kind.hearingMoved])] {
      let log = older.advanced(to: try sample.site("2031-04-03T06:00:00Z")).promises?.log
      #expect(log?.changes.map(\.kind) == kinds && log?.interface == "1.4.0")
    }
    #expect(first.advanced(to: try reworded.site()).promises?.log?.changes.map(\.kind) == [.text])
  }

  @Test(arguments: [
    ("{id: out, type: release, date: 2031-04-02, sources: [s]}", "release one/out 2031-04-02"),
    (
      "{id: out, type: conditional_release, date: 2031-04-02, sources: [s]}", "release one/out 2031-04-02"
    ),
    ("{id: gone, type: transfer, date: 2031-04-01, sources: [s]}", "transfer one/gone 2031-04-01"),
    ("{id: there, type: arrival, date: 2031-04-01, sources: [s]}", "transfer one/there 2031-04-01"),
    ("{id: ill, type: hunger_strike, date: 2031-04-01, sources: [s]}", "event_added one/ill 2031-04-01"),
    (
      "{id: next, type: trial_hearing, date: 2031-06-10, status: scheduled, sources: [s]}",
      "hearing_added one/next 2031-06-10"
    ),
  ])
  func `has new events, and not that the case has changed by them`(event: String, change: String) throws {
    let sample = OneHearing(fields: Self.scheduled).sample
    let found = try Publishings([sample, try sample.adding(event: event)])
    #expect(found.changes == ["2031-04-03T06:00:00Z \(change)"])
  }

  @Test func `has a new case with the hearings that lie ahead`() throws {
    var before = Fiction.sample
    before.files[Fiction.casePath] = nil
    let found = try Publishings([before, Fiction.sample])
    #expect(
      found.changes == [
        "2031-04-03T06:00:00Z hearing_added lantern-row/appeal 2031-05-20T09:00",
        "2031-04-03T06:00:00Z hearing_added lantern-row/parole 2031-06-03",
        "2031-04-03T06:00:00Z case_added lantern-row",
      ])
  }

  @Test func `tells a decision with the change that brought it, as long as it is the last one`() throws {
    var found = try Publishings(hearing: [
      Self.scheduled, "date: 2031-05-20, status: held, result: convicted",
      "date: 2031-05-20, status: held, result: acquitted",
    ])
    #expect(
      found.changes == [
        "2031-04-03T06:00:00Z outcome one/h 2031-05-20",
        "2031-04-04T06:00:00Z outcome one/h 2031-05-20 decided",
      ])
    try found.publish(
      OneHearing(fields: "date: 2031-05-20, status: held, result: acquitted, note: Tears").sample,
      "2031-04-05T06:00:00Z")
    #expect(found.changes.last == "2031-04-05T06:00:00Z text one")
    #expect(found.changes[1] == "2031-04-04T06:00:00Z outcome one/h 2031-05-20 decided")
  }

  @Test func `keeps the last 200`() throws {
    func hearings(_ fields: String) throws -> SampleCorpus {
      let lines = (0..<150).map { "  - {id: h\($0), type: trial_hearing, sources: [s], \(fields)}" }
      return try OneHearing(fields: Self.scheduled).sample.replacing(
        "  - {id: h, type: trial_hearing, sources: [s], \(Self.scheduled)}",
        with: lines.joined(separator: "\n"), in: "records/cases/one.yml")
    }
    let found = try Publishings([
      hearings("date: 2031-05-20, status: scheduled"), hearings("date: 2031-05-20, status: cancelled"),
      hearings("date: 2031-05-20, status: scheduled"),
    ])
    #expect(found.changes.count == 200)
    #expect(found.changes.count { $0.contains("hearing_cancelled") } == 50)
    #expect(try Ledger.read(found.ledger.bytes) == found.ledger)
  }

  @Test(arguments: [
    ("\"changes_since\": \"2031", "\"changes_since\": \"x2031", "changes_since"),
    ("\"schema_version\": \"1.4.0\"", "\"schema_version\": \"new\"", "schema_version"),
    ("\"changes\": [", "\"changes\": [7, ", "changes/0/"),
    ("\"stamp\": \"2031-04-03", "\"stamp\": \"2031-04-31", "changes/0/stamp"),
    ("\"kind\": \"hearing_moved\"", "\"kind\": \"hearing_lost\"", "changes/0/kind"),
    ("\"kind\": \"hearing_moved\"", "\"kind\": \"withdrawn\"", "changes/0/object"),
    ("\"kind\": \"hearing_moved\"", "\"kind\": \"text\"", "changes/0/object"),
    ("\"object\": \"one/h\"", "\"object\": \"one/../h\"", "changes/0/object"),
    ("\"object\": \"one/h\"", "\"name\": \"one/h\"", "changes/0/name"),
    ("\"before\": \"2031-05-20\"", "\"before\": \"May\"", "changes/0/before"),
    (
      "\"date\": \"2031-05-27\"\n    }", "\"date\": \"2031-05-27\", \"decided\": true\n    }",
      "changes/0/decided"
    ),
    ("\"events\": [", "\"events\": [\"one\"", "events"), ("\"events\": [", "\"event\": [", "event"),
  ])
  func `is refused when it is damaged`(old: String, new: String, part: String) throws {
    let found = try Publishings(hearing: [
      Self.scheduled, "date: 2031-05-27, moved_from: [2031-05-20], status: scheduled",
    ])
    let text = String(decoding: found.ledger.bytes, as: UTF8.self)
    let damaged = text.replacing(old, with: new, maxReplacements: 1)
    try #require(damaged != text)
    #expect(throws: LedgerProblem.damaged(part: part)) { try Ledger.read(LedgerSeal.renewed(damaged)) }
  }

  @Test func `is refused when it goes back in time, or is longer than it can be`() throws {
    let found = try Publishings(hearing: [
      Self.scheduled, "date: 2031-05-20, status: cancelled", Self.scheduled,
    ])
    let text = String(decoding: found.ledger.bytes, as: UTF8.self)
    let back = text.replacing("\"stamp\": \"2031-04-04", with: "\"stamp\": \"2031-04-01")
    #expect(throws: LedgerProblem.damaged(part: "changes/1/stamp")) {
      try Ledger.read(LedgerSeal.renewed(back))
    }
    let change = "{\"stamp\": \"2031-04-03T06:00:00Z\", \"kind\": \"withdrawn\"}"
    let many = Array(repeating: change, count: 201).joined(separator: ", ")
    let long = text.replacing(#/"changes": \[[^\]]*\]/#, with: "\"changes\": [\(many)]")
    #expect(throws: LedgerProblem.damaged(part: "changes")) { try Ledger.read(LedgerSeal.renewed(long)) }
  }
}

@Suite struct `The list of what has changed, after a withdrawal,` {
  @Test func `has nothing of a case, and says that there was something`() throws {
    var changed = Fiction.sample
    changed = try changed.replacing(
      "date: 2031-05-20T09:00", with: "date: 2031-05-27T09:00\n    moved_from: [2031-05-20T09:00]",
      in: Fiction.casePath)
    var gone = Fiction.sample
    gone.files[Fiction.casePath] = nil
    gone.files["records/withdrawn.yml"] =
      "withdrawn: [{digest: \(Digest.of("lantern-row")), date: 2031-04-04}]\n"
    var found = try Publishings([Fiction.sample, changed])
    #expect(
      found.changes == [
        "2031-04-03T06:00:00Z hearing_moved lantern-row/appeal 2031-05-20T09:00 → 2031-05-27T09:00"
      ])
    #expect(try found.text("feeds/en/changes.atom").contains("Vant"))
    for day in ["2031-04-04", "2031-04-05"] {
      try found.publish(gone, "\(day)T06:00:00Z")
      #expect(found.changes.contains("2031-04-04T06:00:00Z withdrawn"))
      #expect(found.changes.count { $0.contains("withdrawn") } == 1)
      for (path, text) in try found.texts() {
        for name in ["lantern-row", "Lantern Row", "Vant", "Вант"] {
          #expect(!text.contains(name), "\(name) in \(path)")
        }
      }
    }
    let feed = try found.text("feeds/en/changes.atom")
    #expect(feed.contains("<title>Something was withdrawn</title>"))
    #expect(feed.contains("https://lantern.example/en/changes.html"))
  }

  @Test func `has nothing of a person who leaves a case that stays`() throws {
    let held = "id: appeal\n    date: 2031-03-30T09:00"
    let decided = try Fiction.sample
      .replacing("id: appeal\n    date: 2031-05-20T09:00", with: held, in: Fiction.casePath)
      .replacing(
        "status: scheduled\n    access: open",
        with: "status: held\n    outcomes: {vant: {result: acquitted}, sand: {result: acquitted}}",
        in: Fiction.casePath
      )
      .replacing("type: appeal_hearing\n    who: vant", with: "type: appeal_hearing", in: Fiction.casePath)
    let scheduled =
      try decided
      .replacing(
        "status: held\n    outcomes: {vant: {result: acquitted}, sand: {result: acquitted}}",
        with: "status: scheduled", in: Fiction.casePath)
    var found = try Publishings([scheduled, decided])
    #expect(
      found.changes == ["2031-04-03T06:00:00Z outcome lantern-row/appeal 2031-03-30T09:00 decided"])
    let digest = try #require(found.ledger.promises?.hearings["lantern-row/appeal"]?.decision)
    var without =
      try decided
      .replacing(", sand: {result: acquitted}", with: "", in: Fiction.casePath)
      .replacing("      sand: {result: travel_ban}\n", with: "", in: Fiction.casePath)
      .replacing("      sand: {result: acquitted}\n", with: "", in: Fiction.casePath)
      .replacing(
        """
          sand:
            name: {en: Mirel Sand, fr: Mirel Sand, ru: Мирел Санд}
            born: 2009-02~
            occupation: {en: student, fr: étudiante, ru: студентка}

        """, with: "", in: Fiction.casePath)
    without.files["records/withdrawn.yml"] =
      "withdrawn: [{digest: \(Digest.of("lantern-row/sand")), date: 2031-04-04}]\n"
    try found.publish(without, "2031-04-04T06:00:00Z")
    #expect(
      found.changes == [
        "2031-04-03T06:00:00Z outcome lantern-row/appeal 2031-03-30T09:00", "2031-04-04T06:00:00Z withdrawn",
      ])
    for (path, text) in try found.texts() {
      for name in ["sand:", "/sand", ".sand", "Mirel", "Санд", digest] {
        #expect(!text.contains(name), "\(name) in \(path)")
      }
    }
  }
}
