import DocketDiagnostics
import DocketLanguage
import DocketScanning
import Testing

@testable import DocketRules

@Suite struct `One cause` {
  @Test(arguments: [
    // A court that the registry lacks has no zone either.
    (
      "events: [{id: a, date: 2031-05-20T09:00, type: verdict, court: selm-regionl, status: scheduled, sources: [bulletin]}]",
      ["unresolved-reference: selm-regionl"]
    ),
    (
      "events: [{id: a, date: 2031-05-20T09:00, type: verdict, court: no-zone, place: slem, status: scheduled, sources: [bulletin]}]",
      ["unresolved-reference: slem"]
    ),
    // A zone that is none was meant to be one.
    (
      "events: [{id: a, date: 2031-05-20T09:00, type: verdict, court: no-zone, time_zone: UTC+5:00, status: scheduled, sources: [bulletin]}]",
      ["value-format: UTC+5:00"]
    ),
    (
      "events: [{id: a, date: 2031-05-20T09:00, type: verdict, court: no-zone, time_zone: Selm/One, status: scheduled, sources: [bulletin]}]",
      ["event-timezone: Selm/One"]
    ),
    // Sources that cannot be read are not missing.
    (
      "events: [{id: a, date: 2031-03-20, type: search, sources: {bulletin: 1}}]",
      ["type-mismatch: {bulletin: 1}"]
    ),
    ("events: [{id: a, date: 2031-03-20, type: search, sources: bulletin}]", ["type-mismatch: bulletin"]),
    ("events: [{id: a, date: 2031-03-20, type: search, sources: ~}]", ["blank-value: ~"]),
    ("events: [{id: a, date: 2031-03-20, type: search, souces: [bulletin]}]", ["unknown-key: souces"]),
    // A person who cannot be read is there.
    (
      "people: {lorne: Ada Lorne}\nevents: [{id: a, date: 2031-03-20, type: search, who: lorne, sources: [bulletin]}]",
      ["type-mismatch: Ada Lorne"]
    ),
    (
      "people: {Lorne: {name: {en: Ada, fr: Ada, ru: Ада}}}\nevents: [{id: a, date: 2031-03-20, type: search, who: Lorne, sources: [bulletin]}]",
      ["id-format: Lorne"]
    ),
    // A key nobody knows may be the one that is missing.
    (
      "events: [{id: a, datum: 2031-03-20, type: search, sources: [bulletin]}]", ["unknown-key: datum"]
    ),
    // An event that cannot be read may be the release, and so may one of which a part cannot be read.
    (
      "events: [{id: a, date: 2029-02-01, type: arrest, sources: [bulletin]}, freed, {id: b, date: 2029-03-01, type: rearrest, sources: [bulletin]}]",
      ["type-mismatch: freed"]
    ),
    (
      "events: [{id: a, date: 2029-02-01, type: arrest, sources: [bulletin]}, {id: free, date: 2029-02-31, type: release, sources: [bulletin]}, {id: b, date: 2029-03-01, type: rearrest, sources: [bulletin]}]",
      ["nonexistent-date: 31"]
    ),
    (
      "events: [{id: a, date: 2029-02-01, type: arrest, sources: [bulletin]}, {id: free, date: 2029-02-03, type: relaxed, sources: [bulletin]}, {id: b, date: 2029-03-01, type: rearrest, sources: [bulletin]}]",
      ["one-of: relaxed"]
    ),
    (
      "events: [{id: a, date: 2029-02-01, type: arrest, sources: [bulletin]}, {id: free, date: 2029-02-03, type: release, who: [lorn], sources: [bulletin]}, {id: b, date: 2029-03-01, type: rearrest, who: sedge, sources: [bulletin]}]",
      ["unresolved-reference: lorn"]
    ),
    // What is about somebody else says nothing here.
    (
      "events: [{id: a, date: 2029-02-01, type: arrest, who: sedge, sources: [bulletin]}, {id: free, date: soon, type: release, who: lorne, sources: [bulletin]}, {id: b, date: 2029-03-01, type: rearrest, who: sedge, sources: [bulletin]}]",
      ["custody-without-end: 2029-02-01", "date-format: soon", "overlapping-detention: 2029-03-01"]
    ),
    // A charge that cannot be read keeps its id.
    (
      "charges: [{id: one, law: [], sources: [bulletin]}, {id: two, law: qx-212, replaces: one, sources: [bulletin]}]",
      ["type-mismatch: []"]
    ),
  ])
  func `gives one finding`(fragment: String, expected: [String]) {
    let validation = RuleCase.validate(SampleCase.repository(fragment: fragment + "\n"))
    #expect(validation.labels == expected)
  }

  @Test func `is all that is said of a file that does not parse, but private values are masked`() throws {
    let text = """
      id: other-name
      title: "The Quay Lanterns case
      aliases: ["\(SampleNumbers.groupedCard)"]
      events: [{id: a, date: 2039-01-01, type: search}]

      """
    let validation = RuleCase.validate(SampleCase.repository(case: text))
    #expect(validation.diagnostics.map(\.rule) == ["yaml-syntax", "payment-card-number"])
    #expect(validation.unreadable == [SampleRepository.casePath])
    let source = try #require(validation.sources[SampleRepository.casePath])
    #expect(
      validation.masks.ranges(SampleRepository.casePath).map(source.text) == [SampleNumbers.groupedCard])
  }

  @Test(arguments: ["courts", "places", "organisations", "laws"])
  func `in the registry is not repeated at every mention`(name: String) {
    let path = "records/registry/\(name).yml"
    let files = SampleCase.repository(case: SampleCase.text, with: [path: "selm: \"\n"])
    let validation = RuleCase.validate(files)
    #expect(validation.diagnostics.map(\.rule) == ["yaml-syntax"])
    #expect(validation.diagnostics.map(\.location.path) == [path])
  }

  @Test func `in the configuration leaves the records alone`() {
    let validation = RuleCase.validate(
      SampleCase.repository(case: SampleCase.text, with: ["pipeline.yml": "site: \"\n"]))
    #expect(validation.diagnostics.map(\.rule) == ["yaml-syntax"])
  }

  @Test func `in a case leaves the day that is about it alone`() {
    let day = """
      id: lanterns
      language: en
      type: solidarity_day
      title: {en: Lantern Day, fr: Journée des lanternes, ru: День фонарей}
      date: 2031-09-13
      cases: quay-lanterns
      sources: {bulletin: {type: ngo, publisher: quay-committee, description: A call, url: https://quay.example.org/c, archive: https://web.archive.org/web/20310401123456/https://quay.example.org/c, accessed: 2031-04-01}}

      """
    let validation = RuleCase.validate(
      SampleCase.repository(case: "id: \"\n", with: ["records/days/lanterns.yml": day]))
    #expect(validation.diagnostics.map(\.rule) == ["yaml-syntax"])
  }
}
