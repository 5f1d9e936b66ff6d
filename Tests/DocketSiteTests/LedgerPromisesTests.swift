import DocketJSON
import DocketRecords
import DocketText
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `What a ledger remembers of a hearing` {
  /// The ledgers of one hearing published with these fields, one after the other.
  private static func ledgers(_ states: [String]) throws -> [Ledger] {
    var ledgers: [Ledger] = []
    for (index, fields) in states.enumerated() {
      let site = try OneHearing(fields: fields).sample.site("2031-04-0\(index + 1)T06:00:00Z")
      ledgers.append((ledgers.last ?? .empty).advanced(to: site))
    }
    return ledgers
  }

  private static func silentMoves(_ before: String, _ now: String) throws -> [String] {
    let ledgers = try ledgers([before, now])
    return ledgers[1].silentMoves(comparedTo: ledgers[0]).map { "\($0.hearing): \($0.before) → \($0.now)" }
  }

  @Test(arguments: [
    ("date: 2031-05-20T10:30", "date: 2031-05-27T10:30", "one/h: 2031-05-20T10:30 → 2031-05-27T10:30"),
    ("date: 2031-05-20T10:30", "date: 2031-05-20T11:30", "one/h: 2031-05-20T10:30 → 2031-05-20T11:30"),
    ("date: 2031-05-20", "date: 2031-05-21", "one/h: 2031-05-20 → 2031-05-21"),
    ("date: 2031-05", "date: 2031-06-03", "one/h: 2031-05 → 2031-06-03"),
    ("date: 2031-05-20", "date: 2031-05", "one/h: 2031-05-20 → 2031-05"),
    (
      "date: 2031-05-20/2031-05-22", "date: 2031-05-22/2031-05-23",
      "one/h: 2031-05-20/2031-05-22 → 2031-05-22/2031-05-23"
    ),
    // The wrong date is listed.
    ("date: 2031-05-20", "date: 2031-05-27, moved_from: [2031-05-13]", "one/h: 2031-05-20 → 2031-05-27"),
    (
      "date: 2031-05-20T10:30", "date: 2031-05-27, moved_from: [2031-05-20T11:30]",
      "one/h: 2031-05-20T10:30 → 2031-05-27"
    ),
    // Other news do not stand for it.
    ("date: 2031-05-20", "date: 2031-05-27, status: postponed", "one/h: 2031-05-20 → 2031-05-27"),
    ("date: 2031-05-20", "date: 2031-05-27, certainty: retracted", "one/h: 2031-05-20 → 2031-05-27"),
  ])
  func `shows that it moved without a word`(before: String, now: String, move: String) throws {
    #expect(try Self.silentMoves(before, now) == [move])
  }

  @Test(arguments: [
    ("date: 2031-05-20T10:30", "date: 2031-05-20T10:30, room: \"4\""),
    ("date: 2031-05-20T10:30", "date: 2031-05-27, moved_from: [2031-05-20T10:30]"),
    ("date: 2031-05-20", "date: 2031-05-27, corrected_from: [2031-05-20]"),
    // Said more exactly, or without the hour.
    ("date: 2031-05", "date: 2031-05-20"), ("date: 2031-05-20", "date: 2031-05-20T10:30"),
    ("date: 2031-05-20/2031-05-22", "date: 2031-05-21"), ("date: 2031-05-20T10:30", "date: 2031-05-20"),
    ("date: 2031-05-20~", "date: 2031-05-21"),
    // The day became known and changed between two publications.
    ("date: 2031-05", "date: 2031-06-03, moved_from: [2031-05-20]"),
    // Several moves between two publications.
    ("date: 2031-05-20", "date: 2031-06-03, moved_from: [2031-05-20, 2031-05-27]"),
  ])
  func `accepts what is said, or is no move`(before: String, now: String) throws {
    #expect(try Self.silentMoves(before, now) == [])
  }

  private static func unpublished(_ states: [String]) throws -> [String] {
    let ledgers = try ledgers(states)
    let last = ledgers[ledgers.count - 1]
    return last.unpublishedDates(comparedTo: ledgers[ledgers.count - 2]).map {
      "\($0.isCorrection ? "corrected" : "moved") \($0.hearing) \($0.date)"
    }
  }

  @Test(arguments: [
    // Nothing moved, and yet there is an old date.
    (["date: 2031-05-20", "date: 2031-05-20, corrected_from: [2031-05-13]"], "corrected one/h 2031-05-13"),
    (["date: 2031-05-20", "date: 2031-05-20, moved_from: [2031-05-13]"], "moved one/h 2031-05-13"),
    (
      ["date: 2031-05-20", "date: 2031-05-20T10:30, corrected_from: [2031-05]"],
      "corrected one/h 2031-05"
    ),
    // Before the published date there is none that anybody could have seen later.
    (
      ["date: 2031-05-20", "date: 2031-06-03, moved_from: [2031-05-13, 2031-05-20]"], "moved one/h 2031-05-13"
    ),
    (
      [
        "date: 2031-05-13", "date: 2031-05-20, moved_from: [2031-05-13]",
        "date: 2031-05-20, moved_from: [2031-05-13, 2031-05-14]",
      ],
      "moved one/h 2031-05-14"
    ),
  ])
  func `shows old dates that nobody has seen`(states: [String], date: String) throws {
    #expect(try Self.unpublished(states) == [date])
  }

  @Test(arguments: [
    ["date: 2031-05-20", "date: 2031-05-27, moved_from: [2031-05-20]"],
    // A first publication may tell an old story.
    ["date: 2031-01-20, status: held", "date: 2031-01-20, status: held"],
    // Seen two publications ago.
    [
      "date: 2031-05-13", "date: 2031-05-20, moved_from: [2031-05-13]",
      "date: 2031-05-27, moved_from: [2031-05-13, 2031-05-20]",
    ],
    // Listed late: the move was published on purpose without a word.
    ["date: 2031-05-13", "date: 2031-05-20", "date: 2031-05-20, corrected_from: [2031-05-13]"],
    // Steps between two publications: onwards, back again, by the court and by mistake.
    ["date: 2031-05-13", "date: 2031-05-27, moved_from: [2031-05-13, 2031-05-20]"],
    ["date: 2031-05-13", "date: 2031-05-13, moved_from: [2031-05-13, 2031-05-20]"],
    ["date: 2031-05-13", "date: 2031-05-27, moved_from: [2031-05-13, 2031-05-20, 2031-05-13]"],
    ["date: 2031-05-13", "date: 2031-05-27, moved_from: [2031-05-13], corrected_from: [2031-05-20]"],
    ["date: 2031-05", "date: 2031-06-03, moved_from: [2031-05-20, 2031-05-27]"],
    // From one list to the other: it was our mistake after all.
    ["date: 2031-05-20, moved_from: [2031-05-13]", "date: 2031-05-20, corrected_from: [2031-05-13]"],
  ])
  func `accepts old dates that were seen, and the steps of a move`(states: [String]) throws {
    #expect(try Self.unpublished(states) == [])
  }

  @Test func `is read again as it was written, with every date it ever had`() throws {
    let last = try #require(
      try Self.ledgers([
        "date: 2031-05", "date: 2031-05-20",
        "date: 2031-06-03T10:30, moved_from: [2031-05-20], status: tentative",
      ]).last)
    let hearing = try #require(last.promises?.hearings["one/h"])
    #expect(hearing.publishedDates.map(\.description) == ["2031-05", "2031-05-20", "2031-06-03T10:30"])
    #expect(hearing.movedFrom.map(\.description) == ["2031-05-20"])
    #expect(hearing.state == "tentative")
    #expect(try Ledger.read(last.bytes) == last)
  }

  @Test func `has a bound, and beyond it nothing is called unseen`() throws {
    var ledger = Ledger.empty
    for number in 0..<70 {
      let day = try #require(CivilDate(year: 2031, month: 5, day: 1)?.adding(days: number))
      let site = try OneHearing(fields: "date: \(day)").sample.site()
      ledger = ledger.advanced(to: site)
    }
    #expect(ledger.promises?.hearings["one/h"]?.publishedDates.count == 64)
    let first = try OneHearing(fields: "date: 2031-07-09, moved_from: [2031-05-01]").sample.site()
    #expect(ledger.advanced(to: first).unpublishedDates(comparedTo: ledger) == [])
  }

  @Test func `is forgotten with the case`() throws {
    let first = try Self.ledgers(["date: 2031-05-20"])[0]
    var sample = OneHearing(fields: "date: 2031-05-20").sample
    sample.files["records/withdrawn.yml"] = "withdrawn: [{digest: \(Digest.of("one")), date: 2031-04-03}]\n"
    let second = first.advanced(to: try sample.site())
    #expect(second.promises?.hearings == [:] && second.promises?.cases == [:])
  }
}

@Suite struct `What a ledger remembers of a site` {
  private static func published(_ sample: SampleCorpus, after previous: Ledger = .empty) throws -> Ledger {
    let files = try sample.site().published(after: previous)
    return try Ledger.read(try #require(files["ledger.json"]))
  }

  @Test func `are the paths of all its files`() throws {
    let files = try Fiction.sample.site().published()
    let ledger = try Ledger.read(try #require(files["ledger.json"]))
    #expect(try #require(ledger.promises).paths == files.keys.sorted())
  }

  @Test func `shows calendars of a language that vanish`() throws {
    let first = try Self.published(Fiction.sample)
    let second = try Self.published(
      Fiction.sample.replacing("published: [en, fr, ru]", with: "published: [en, ru]", in: "pipeline.yml"),
      after: first)
    let lost = second.lostCalendars(comparedTo: first)
    #expect(lost.count == first.promises?.paths.count { $0.hasPrefix("calendars/fr/") })
    #expect(lost.contains("calendars/fr/hearings.ics") && lost.contains("calendars/fr/cases/lantern-row.ics"))
    #expect(lost.allSatisfy { $0.hasPrefix("calendars/fr/") })
    #expect(first.lostCalendars(comparedTo: second) == [])
  }

  @Test func `shows the calendar of a case in a language that only it had`() throws {
    let plain =
      "title: {en: The Lantern Row case, fr: L’affaire de la rue des Lanternes, ru: Дело Фонарного переулка}"
    let sample = try Fiction.sample.replacing(
      "published: [en, fr, ru]", with: "published: [en, fr, ru]\n  partial: [ar]", in: "pipeline.yml")
    let arabic = plain.replacing("}", with: ", ar: قضية زقاق الفوانيس}")
    let first = try Self.published(sample.replacing(plain, with: arabic, in: Fiction.casePath))
    let second = try Self.published(sample, after: first)
    #expect(second.lostCalendars(comparedTo: first) == ["calendars/ar/cases/lantern-row.ics"])
  }

  @Test func `counts a case that is gone as removed, not its calendars as lost`() throws {
    let first = try Self.published(Fiction.sample)
    var sample = Fiction.sample
    sample.files[Fiction.casePath] = nil
    sample.files["records/withdrawn.yml"] =
      "withdrawn: [{digest: \(Digest.of("lantern-row")), date: 2031-04-03}]\n"
    let second = try Self.published(sample, after: first)
    #expect(second.lostCalendars(comparedTo: first) == [])
    #expect(!second.removals(comparedTo: first).isEmpty)
  }

  @Test func `shows another ending of the names of entries`() throws {
    let first = try Self.published(Fiction.sample)
    let second = try Self.published(
      Fiction.sample.replacing("lantern.example", with: "harbour.example", in: "pipeline.yml"), after: first)
    #expect(second.formerDomain(comparedTo: first) == "lantern.example")
    #expect(first.formerDomain(comparedTo: first) == nil)
  }

  @Test func `of an older version is nothing, and breaks nothing`() throws {
    let first = try Self.published(OneHearing(fields: "date: 2031-05-20T10:30").sample)
    guard case .object(let members) = try JSONValue.parse(first.bytes) else {
      Issue.record("the ledger is no object")
      return
    }
    for version in [1, 2] {
      let older = JSONValue.object(
        members.filter {
          ![
            "uid_domain", "hearings", "cases", "paths", "changes_since", "schema_version", "changes",
            "events", "digest",
          ].contains($0.name)
        }
        .map { $0.name == "format_version" ? JSONValue.Member($0.name, .integer(version)) : $0 })
      let ledger = try Ledger.read(older.bytes)
      #expect(ledger.promises == nil && ledger.entries == first.entries)
      let sample = try OneHearing(fields: "date: 2031-05-27T10:30").sample
        .replacing("published: [en, fr, ru]", with: "published: [en]", in: "pipeline.yml")
        .replacing("lantern.example", with: "harbour.example", in: "pipeline.yml")
      let next = try Self.published(sample, after: ledger)
      #expect(next.silentMoves(comparedTo: ledger).isEmpty && next.lostCalendars(comparedTo: ledger).isEmpty)
      #expect(
        next.unpublishedDates(comparedTo: ledger).isEmpty && next.formerDomain(comparedTo: ledger) == nil)
      #expect(next.promises != nil)
    }
  }

  @Test(arguments: [
    ("\"uid_domain\": \"lantern.example\"", "\"uid_domain\": \"\"", "uid_domain"),
    ("\"uid_domain\": \"lantern.example\"", "\"uid_domain\": \"a b\"", "uid_domain"),
    ("\"changes_since\": \"2031", "\"changes_since\": \"31", "changes_since"),
    ("\"changes_since\": \"2031-04-02T06:00:00Z\"", "\"changes_since\": 3", "changes_since"),
    ("\"one/h\": {", "\"one\": {", "hearings/one"), ("\"one/h\": {", "\"one/../h\": {", "hearings/one/../h"),
    ("\"date\": \"2031-05-20\"", "\"date\": \"20 May\"", "hearings/one/h/date"),
    ("\"date\": \"2031-05-20\"", "\"dates\": \"2031-05-20\"", "hearings/one/h/dates"),
    ("\"state\": \"scheduled\"", "\"state\": \"A scheduled\"", "hearings/one/h/state"),
    ("\"moved_from\": [", "\"moved_from\": [1, ", "hearings/one/h/moved_from"),
    ("\"ledger.json\"", "\"../ledger.json\"", "paths"), ("\"ledger.json\"", "\"/ledger.json\"", "paths"),
    ("\"ledger.json\"", "3", "paths"), ("\"paths\"", "\"pathes\"", "pathes"),
    ("\"format_version\": 6", "\"format_version\": 2", "uid_domain"),
  ])
  func `is refused when it is damaged`(old: String, new: String, part: String) throws {
    let site = try OneHearing(fields: "date: 2031-05-20, moved_from: [2031-05-13], status: scheduled").sample
      .site()
    let text = String(decoding: try #require(site.published()["ledger.json"]), as: UTF8.self)
    let damaged = text.replacing(old, with: new, maxReplacements: 1)
    try #require(damaged != text)
    // With the digest of what it says now: this is not damage by chance.
    #expect(throws: LedgerProblem.damaged(part: part)) { try Ledger.read(LedgerSeal.renewed(damaged)) }
    #expect(throws: LedgerProblem.self) { try Ledger.read(Array(damaged.utf8)) }
  }
}
