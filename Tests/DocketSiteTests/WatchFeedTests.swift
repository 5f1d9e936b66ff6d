import DocketTime
import Testing

@testable import DocketSite

@Suite struct `The calendar of ends of custody` {
  /// A case with one person and these events.
  private static func sample(_ events: String) -> SampleCorpus {
    SampleCorpus(files: [
      "pipeline.yml": Fiction.pipeline,
      "records/cases/one.yml": """
      id: one
      language: en
      title: One case
      jurisdiction: QX
      people: {vant: {name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}}, brisk: {name: Teodor Brisk}}
      events:
        - {id: taken, date: 2031-01-10, type: arrest, sources: [s]}
      \(events)
      sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
      """,
      "records/registry/organisations.yml": "gazette: {name: {en: Gazette, fr: Gazette, ru: Газета}}\n",
    ])
  }

  private static func watch(
    _ events: String, _ asOf: String = Fiction.asOf, language: String = "en"
  ) throws -> ReadFeed {
    try ReadFeed(try sample(events).site(asOf).published()["calendars/\(language)/watch.ics"])
  }

  private static let remand =
    "  - {id: remand, date: 2031-01-12, type: custody_hearing, who: vant, status: held, result: remanded, until: 2031-05-10, sources: [s]}"

  @Test func `has the day until which a court ordered custody, for that person only`() throws {
    let entry = try #require(try Self.watch(Self.remand).entries.first)
    #expect(entry.uid == "remand.vant.one.until@lantern.example")
    #expect(entry.start == "20310510")
    #expect(entry.end == "20310511")
    #expect(entry.status == "CONFIRMED")
    #expect(entry.summary == "Orla Vant: custody order ends")
    #expect(entry.categories == "custody-end,one")
    #expect(
      entry.lines == [
        "Custody order ends: Orla Vant", "One case",
        "A court ordered it until this day; it may be extended before.", "When: 10 May 2031",
        "Decided: 12 January 2031", "Sources:", "Gazette: https://gazette.example/1",
        "https://lantern.example/en/cases/one.html#person-vant",
      ])
    #expect(try Self.watch(Self.remand).entries.count == 1)
  }

  @Test(arguments: [
    ("en", "Orla Vant: custody order ends"), ("fr", "Orla Vant\u{A0}: échéance de la détention"),
    ("ru", "Орла Вант: истекает срок содержания под стражей"),
  ])
  func `speaks every published language`(language: String, title: String) throws {
    #expect(try Self.watch(Self.remand, language: language).entries.map(\.summary) == [title])
  }

  @Test(arguments: [
    (
      "extended", ["20310710"],
      "  - {id: longer, date: 2031-03-30, type: custody_hearing, who: vant, status: held, result: extended, until: 2031-07-10, sources: [s]}"
    ),
    (
      "extended without a known end", [],
      "  - {id: longer, date: 2031-03-30, type: custody_hearing, who: vant, status: held, result: extended, sources: [s]}"
    ),
    ("released", [], "  - {id: free, date: 2031-03-30, type: release, who: vant, sources: [s]}"),
    (
      "convicted", [],
      "  - {id: verdict, date: 2031-03-30, type: verdict, who: vant, status: held, outcomes: {vant: {result: convicted, sentence: 2y}}, sources: [s]}"
    ),
    (
      "a hearing that is only announced", ["20310510"],
      "  - {id: longer, date: 2031-05-08, type: custody_hearing, who: vant, status: scheduled, sources: [s]}"
    ),
    (
      "house arrest", ["20310612"],
      "  - {id: home, date: 2031-03-30, type: custody_hearing, who: vant, status: held, result: house_arrest, until: 2031-06-12, sources: [s]}"
    ),
  ])
  func `follows what came after`(later: String, days: [String], event: String) throws {
    let entries = try Self.watch(Self.remand + "\n" + event).entries.filter {
      !$0.uid.hasPrefix("watch.feed")
    }
    #expect(entries.map(\.start) == days, "\(later)")
  }

  @Test func `is not certain of an order about which the sources contradict each other`() throws {
    let disputed = Self.remand.replacing("result: remanded", with: "certainty: disputed, result: remanded")
    let entry = try #require(try Self.watch(disputed).entries.first)
    #expect(entry.status == "TENTATIVE")
    #expect(entry.lines.contains("The sources contradict each other."))
  }

  @Test func `says that a day has passed without a word on how it went on`() throws {
    let entry = try #require(try Self.watch(Self.remand, "2031-05-12T06:00:00Z").entries.first)
    #expect(entry.lines.contains("This day has passed, and the record does not say yet what happened next."))
  }

  @Test func `has an expected release as an estimate, and none that is known to the month only`() throws {
    let expected =
      "  - {id: out, date: 2033-04-08, type: expected_release, who: brisk, note: Counted from the arrest., sources: [s]}"
    let entry = try #require(try Self.watch(expected).entries.first)
    #expect(entry.uid == "out.brisk.one.until@lantern.example")
    #expect(entry.status == "TENTATIVE")
    #expect(entry.summary == "Teodor Brisk: expected release (estimate)")
    #expect(entry.lines.contains("Counted from the arrest."))
    let vague = "  - {id: out, date: 2033-04, type: expected_release, who: brisk, sources: [s]}"
    #expect(try Self.watch(vague).entries.map(\.summary) == ["No custody deadline is known"])
  }

  @Test func `keeps the stamp going up for an end that comes back`() throws {
    let first = Ledger.empty.advanced(to: try Self.sample(Self.remand).site())
    let freed = Self.remand + "\n  - {id: free, date: 2031-03-30, type: release, who: vant, sources: [s]}"
    let second = first.advanced(to: try Self.sample(freed).site("2031-04-03T06:00:00Z"))
    let third = second.advanced(to: try Self.sample(Self.remand).site("2031-04-02T07:00:00Z"))
    let uid = "remand.vant.one.until@lantern.example"
    let stamps = [first, second, third].map { $0.entries[uid]?.changed.description }
    #expect(stamps == ["2031-04-02T06:00:00Z", "2031-04-02T06:00:00Z", "2031-04-02T07:00:00Z"])
  }
}

@Suite struct `The calendar of birthdays` {
  private static func birthdays(_ person: String, _ rest: String = "consent: confirmed") throws -> ReadFeed {
    let sample = SampleCorpus(files: [
      "pipeline.yml": Fiction.pipeline,
      "records/cases/one.yml": """
      id: one
      language: en
      title: One case
      jurisdiction: QX
      \(rest)
      people:
        vant: {name: {en: Orla Vant, fr: Orla Vant, ru: Орла Вант}, \(person)}
      sources: {s: {type: news, publisher: gazette, title: Report, url: "https://gazette.example/1"}}
      """,
      "records/registry/organisations.yml": "gazette: {name: {en: Gazette, fr: Gazette, ru: Газета}}\n",
    ])
    return try ReadFeed(try sample.site().published()["calendars/en/birthdays.ics"])
  }

  @Test func `has a public birthday every year since the birth`() throws {
    let entry = try #require(
      try Self.birthdays("born: 1998-11-19, birthday: public, sources: [s]").entries.first)
    #expect(entry.uid == "vant.one.birthday@lantern.example")
    #expect(entry.start == "19981119")
    #expect(entry.rule == "FREQ=YEARLY")
    #expect(entry.summary == "Orla Vant: birthday")
    #expect(
      entry.lines == [
        "Birthday: Orla Vant", "One case", "Sources:", "Gazette: https://gazette.example/1",
        "https://lantern.example/en/cases/one.html#person-vant",
      ])
  }

  @Test(arguments: [
    ("born: 1998-11-19", "consent: confirmed"), ("born: 1998-11-19, birthday: private", "consent: confirmed"),
    ("born: 1998-11-19, birthday: public", "consent: unknown"),
    ("born: 1998-11-19, birthday: public", "monitoring: active"),
    ("born: 1998-11-19, birthday: public", "consent: confirmed\nwithhold: [birthday]"),
    ("born: 1998-11, birthday: public", "consent: confirmed"),
    ("birthday: public", "consent: confirmed"),
  ])
  func `has none that is not public, not agreed, withheld or not known`(person: String, rest: String) throws {
    #expect(try Self.birthdays(person, rest).entries.map(\.summary) == ["No birthday is public"])
  }

  @Test func `writes a 29 February out, year by year`() throws {
    let entries = try Self.birthdays("born: 2000-02-29, birthday: public").entries
    #expect(entries.count == 42)
    #expect(entries.first?.start == "20000229")
    #expect(entries.last?.uid == "vant.2041.one.birthday@lantern.example")
    #expect(entries.last?.start == "20410228")
  }

  @Test func `ends with a death`() throws {
    let entry = try #require(
      try Self.birthdays("born: 1998-11-19, died: 2030-03-01, birthday: public").entries.first)
    #expect(entry.rule == "FREQ=YEARLY;UNTIL=20300301")
  }
}

@Suite struct `The calendar of everything` {
  @Test func `has each entry of the other open calendars once`() throws {
    let published = try Fiction.sample.site().published()
    func uids(_ name: String) throws -> [String] {
      try ReadFeed(published["calendars/en/\(name).ics"]).entries.map(\.uid)
        .filter { !$0.contains(".feed@") }
    }
    let parts = try ["hearings", "days", "watch", "birthdays"].flatMap(uids)
    #expect(try uids("all").sorted() == parts.sorted())
    #expect(Set(parts).count == parts.count)
    #expect(parts.contains("vant.lantern-row.birthday@lantern.example"))
  }
}
