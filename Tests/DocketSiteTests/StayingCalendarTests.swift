import DocketText
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `A calendar of a chosen set, once published,` {
  private static let nextDay = "2031-04-03T06:00:00Z"

  /// What is published of several states of the records, one after the other, by path.
  private static func published(_ states: [SampleCorpus]) throws -> [String: [UInt8]] {
    var ledger = Ledger.empty
    var files: [String: [UInt8]] = [:]
    for (index, state) in states.enumerated() {
      files = try state.site("2031-04-0\(index + 2)T06:00:00Z").published(after: ledger)
      ledger = try Ledger.read(try #require(files["ledger.json"]))
    }
    return files
  }

  private static func lost(_ states: [SampleCorpus], withdrawn: [String] = []) throws -> [String] {
    let before = try published(states.dropLast())
    let (first, second) = (
      try Ledger.read(try #require(before["ledger.json"])),
      try Ledger.read(try #require(published(states)["ledger.json"]))
    )
    return second.lostCalendars(comparedTo: first, withdrawn: Set(withdrawn.map { Digest.of($0) }))
  }

  private static func without(
    _ person: String, withdrawn: String? = nil, _ sample: SampleCorpus = TwoStates.sample
  ) throws -> SampleCorpus {
    var sample = sample
    let text = try #require(sample.files[TwoStates.tidePath])
    sample.files[TwoStates.tidePath] = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("  \(person):") && !$0.contains("who: \(person)") }.joined(separator: "\n")
    if let withdrawn { sample.files["records/withdrawn.yml"] = Self.withdrawal(of: withdrawn) }
    return sample
  }

  private static func withdrawal(of id: String) -> String {
    "withdrawn: [{digest: \(Digest.of(id)), date: 2031-04-03}]\n"
  }

  @Test(arguments: [
    ("jurisdiction: QX", "jurisdiction: QZ", "countries/QX", "country.QX.feed", "Lantern records: QX"),
    (
      "tags: [students, bell_ringers]", "tags: [students]", "tags/bell_ringers", "tag.bell_ringers.feed",
      "Lantern records: Bell ringers"
    ),
  ])
  func `stays without a case, and says that nothing is announced`(
    old: String, new: String, path: String, uid: String, name: String
  ) throws {
    let later = try TwoStates.sample.replacing(old, with: new, in: TwoStates.tidePath)
    for states in [[TwoStates.sample, later], [TwoStates.sample, later, later]] {
      let feed = try ReadFeed(try Self.published(states)["calendars/en/\(path).ics"])
      #expect(feed.entries.map(\.uid) == ["\(uid)@lantern.example"])
      #expect(feed.entries.map(\.summary) == ["Nothing is announced"])
      #expect(feed.entries.map(\.start) == ["20310101"])
      #expect(feed.entries.map(\.stamp) == ["20310403T060000Z"])
      #expect(feed.name == name)
      #expect(try Self.lost(states) == [])
    }
    let back = try ReadFeed(
      try Self.published([TwoStates.sample, later, TwoStates.sample])["calendars/en/\(path).ics"])
    #expect(back["opening.tide@lantern.example"] != nil)
  }

  @Test func `was none before: what was never published is not there`() throws {
    let other = try TwoStates.sample.replacing(
      "jurisdiction: QX", with: "jurisdiction: QZ", in: TwoStates.tidePath)
    let files = try Self.published([other, other])
    #expect(
      files.keys.filter { $0.hasPrefix("calendars/en/countries/") }.sorted() == [
        "calendars/en/countries/QY.ics", "calendars/en/countries/QZ.ics",
      ])
  }

  @Test func `stays for somebody who leaves the record, and goes on for the one who is left`() throws {
    let later = try Self.without("tolle")
    let files = try Self.published([TwoStates.sample, later, later])
    let left = try ReadFeed(files["calendars/en/people/tide.tolle.ics"])
    #expect(left.entries.map(\.uid) == ["person.tide.tolle.feed@lantern.example"])
    #expect(left.entries.map(\.summary) == ["Nothing is announced"])
    #expect(left.name == "The Tide case")
    #expect(
      try ReadFeed(files["calendars/en/people/tide.vesper.ics"]).names == [
        "complaint.tide", "complaint.tide.was-1", "opening.tide", "vesper.tide.birthday", "vigil.tide.day",
      ])
    #expect(try Self.lost([TwoStates.sample, later]) == [])
    let ledger = try Ledger.read(try #require(files["ledger.json"]))
    #expect(try later.site().formerPeople(in: ledger) == ["tide/tolle"])
    // Nothing of the kind where nobody has seen it.
    let fresh = try Self.published([later]).keys.filter { $0.hasPrefix("calendars/en/people/") }
    #expect(fresh == [])
  }

  @Test func `begins with a second person`() throws {
    let lone = TwoStates.lonePath
    let two = try TwoStates.sample.replacing(
      "people: {rennar:", with: "people: {brisk: {name: Teodor Brisk}, rennar:", in: lone)
    let files = try Self.published([TwoStates.sample, two])
    #expect(
      files.keys.filter { $0.hasPrefix("calendars/en/people/lone") }.sorted() == [
        "calendars/en/people/lone.brisk.ics", "calendars/en/people/lone.rennar.ics",
      ])
  }

  @Test(arguments: ["tide/tolle", "tolle"])
  func `vanishes with a withdrawal of the person, name and all`(digest: String) throws {
    let later = try Self.without("tolle", withdrawn: digest)
    // At once, and after it had stayed for a while.
    for states in [[TwoStates.sample, later], [TwoStates.sample, try Self.without("tolle"), later]] {
      let files = try Self.published(states)
      for (path, bytes) in files {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!path.contains("tolle") && !text.contains("tolle"), "\(path)")
      }
      #expect(files["calendars/en/people/tide.vesper.ics"] != nil)
      #expect(try Self.lost(states, withdrawn: [digest]) == [])
      #expect(
        try Self.lost(states) == ["en", "fr", "ru"].map { "calendars/\($0)/people/tide.tolle.ics" })
    }
  }

  @Test func `leaves no name of an entry in the ledger, where the event stays and the person is withdrawn`()
    throws
  {
    let shared = try TwoStates.sample.replacing(
      "who: tolle, status: held, result: remanded, until: 2031-05-10",
      with: "status: held, outcomes: {tolle: {result: remanded, until: 2031-05-10}}", in: TwoStates.tidePath)
    let left = try Self.without("tolle", shared).replacing(
      "outcomes: {tolle: {result: remanded, until: 2031-05-10}}", with: "result: remanded",
      in: TwoStates.tidePath)
    var withdrawn = left
    withdrawn.files["records/withdrawn.yml"] = Self.withdrawal(of: "tide/tolle")
    func ledger(_ states: [SampleCorpus]) throws -> String {
      String(decoding: try #require(try Self.published(states)["ledger.json"]), as: UTF8.self)
    }
    #expect(try ledger([shared]).contains("remand.tolle.tide.until@"))
    #expect(try ledger([shared, left]).contains("remand.tolle.tide.until@"))
    #expect(try !ledger([shared, withdrawn]).contains("tolle"))
    #expect(try !ledger([shared, left, withdrawn]).contains("tolle"))
  }

  @Test func `is none of somebody who was withdrawn and stands in the record again`() throws {
    var sample = TwoStates.sample
    sample.files["records/withdrawn.yml"] = Self.withdrawal(of: "tide/tolle")
    let files = try Self.published([TwoStates.sample, sample])
    #expect(files.keys.filter { $0.contains("tide.tolle") } == [])
  }

  @Test func `stays for somebody in the record whose id is that of a withdrawn case`() throws {
    var sample = TwoStates.sample
    sample.files["records/withdrawn.yml"] = Self.withdrawal(of: "tolle")
    let files = try Self.published([TwoStates.sample, sample])
    #expect(
      try ReadFeed(files["calendars/en/people/tide.tolle.ics"])["remand.tide@lantern.example"] != nil)
  }

  @Test(arguments: [true, false])
  func `vanishes with the record of the case, withdrawn or not`(isWithdrawn: Bool) throws {
    var later = TwoStates.sample
    later.files[TwoStates.tidePath] = nil
    if isWithdrawn { later.files["records/withdrawn.yml"] = Self.withdrawal(of: "tide") }
    let states = [TwoStates.sample, try Self.without("tolle"), later]
    let files = try Self.published(states)
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!["tide", "vesper", "tolle"].contains { path.contains($0) || text.contains($0) }, "\(path)")
    }
    #expect(try ReadFeed(files["calendars/en/countries/QX.ics"]).names == ["country.QX.feed"])
    #expect(try ReadFeed(files["calendars/en/tags/bell_ringers.ics"]).names == ["tag.bell_ringers.feed"])
    // A removal, for which a publication asks where no withdrawal explains it.
    #expect(try Self.lost(states, withdrawn: isWithdrawn ? ["tide"] : []) == [])
  }

  @Test func `keeps every byte while nothing changes`() throws {
    let later = try Self.without("tolle").replacing(
      "jurisdiction: QX", with: "jurisdiction: QZ", in: TwoStates.tidePath)
    let second = try Self.published([TwoStates.sample, later])
    let ledger = try Ledger.read(try #require(second["ledger.json"]))
    let again = try later.site(Self.nextDay).published(after: ledger)
    #expect(again == second)
  }

  @Test(arguments: [
    "calendars/en/countries/qx.ics", "calendars/en/countries/QX.json", "calendars/en/people/tide.ics",
    "calendars/en/people/tide.tolle.x.ics", "calendars/en/people/Tide.tolle.ics",
    "calendars/en/people/..ics", "calendars/en/tags/Students.ics", "calendars/en/tags/.ics",
    "calendars/en/cases/tide.ics", "calendars/en/upcoming.ics", "api/en/tags/students.ics",
    "calendars/en/tags/x/students.ics",
  ])
  func `is known by its path, and by no other`(path: String) {
    #expect(ChosenSet(published: path) == nil)
  }

  @Test(arguments: [
    ChosenSet.country("QX"), .tag("bell_ringers"), .person(id: "tolle", caseID: "tide"),
  ])
  func `is found again by its path`(set: ChosenSet) {
    #expect(ChosenSet(published: "calendars/pt-BR/\(set.path)") == set)
  }
}
