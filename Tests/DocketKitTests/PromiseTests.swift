import DocketDiagnostics
import DocketLanguage
import DocketRules
import DocketSite
import DocketText
import DocketTime
import Foundation
import Testing

@testable import DocketKit

/// What publishing keeps for those who rely on what was published before.
@Suite struct `A publication keeps` {
  private static let zones = ZoneFolder().database

  /// How the previous publication is known: from the folder, or from its ledger alone, as in CI.
  enum Way: CaseIterable {
    case folder, ledgerAlone
  }

  @discardableResult private func publish(
    _ folder: borrowing TemporaryFolder, day: String = "2031-04-02", previous: String? = nil,
    allowing allowances: Set<Allowance> = [], removals: Int? = 0
  ) throws -> Publication.Outcome {
    let asOf = try #require(Instant(rfc3339: day))
    let zones = try #require(Self.zones)
    let validation = try Repository(root: folder.path).validate(today: asOf.utc.date, zones: zones)
    try #require(validation.count(.error) == 0)
    return try Publication(
      output: "\(folder.path)/public", root: folder.path, previous: previous, maximalRemovals: removals,
      allowing: allowances
    ).publish(validation.corpus, asOf: asOf, zones: zones)
  }

  /// Publishes a repository, changes it, and publishes it again: what stops that, and that it passes when allowed.
  private func stop(
    _ way: Way, allowedBy allowance: Allowance, first: (borrowing TemporaryFolder) throws -> Void = { _ in },
    change: (borrowing TemporaryFolder) throws -> Void
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try first(folder)
    try publish(folder)
    var previous: String?
    if way == .ledgerAlone {
      try folder.write(folder.text("public/ledger.json") ?? "", to: "fetched.json")
      try FileManager.default.removeItem(atPath: "\(folder.path)/public")
      previous = "\(folder.path)/fetched.json"
    }
    try change(folder)
    let before = folder.text("public/ledger.json")
    var lines: [String] = []
    do {
      try publish(folder, day: "2031-04-03", previous: previous)
      Issue.record("nothing stopped it")
    } catch PublicationProblem.brokenPromises(let broken) {
      #expect(broken.map(\.allowance) == [allowance])
      for language in MessageLanguage.allCases {
        let text = broken.flatMap { $0.lines(in: language) }.joined(separator: "\n")
        #expect(text.contains("`\(allowance.option)`") && !text.contains("{") && !text.contains("…"))
      }
      lines = broken.flatMap { $0.lines(in: .en) }
    }
    #expect(folder.text("public/ledger.json") == before)
    for other in Allowance.allCases where other != allowance {
      #expect(throws: PublicationProblem.self) {
        try publish(folder, day: "2031-04-03", previous: previous, allowing: [other])
      }
    }
    try publish(folder, day: "2031-04-03", previous: previous, allowing: [allowance])
    // Once said, it is said.
    try publish(folder, day: "2031-04-04")
    return lines
  }

  private static func record(_ hearing: String) -> String {
    Sample.record(id: "quay-lanterns", hearing: hearing)
  }

  @Test(
    arguments: Way.allCases,
    [
      ("2031-05-20", "2031-05-27", "20 May 2031 and is now at 27 May 2031"),
      ("2031-05", "2031-06", "May 2031 and is now at June 2031"),
      ("2031-05-20", "2031-05-19/2031-05-21", "20 May 2031 and is now at"),
    ])
  func `the dates of hearings`(way: Way, dates: (String, String, String)) throws {
    let lines = try stop(
      way, allowedBy: .silentMoves,
      first: { try $0.write(Self.record(dates.0), to: "records/cases/quay-lanterns.yml") },
      change: { try $0.write(Self.record(dates.1), to: "records/cases/quay-lanterns.yml") })
    #expect(lines[0].contains("`opening` of `quay-lanterns`") && lines[0].contains(dates.2))
  }

  @Test(arguments: Way.allCases)
  func `from inventing old dates`(way: Way) throws {
    let lines = try stop(way, allowedBy: .unpublishedDates) {
      try $0.write(
        Self.record("2031-05-20\n    corrected_from: [2031-05-13]"), to: "records/cases/quay-lanterns.yml")
    }
    #expect(lines[0].contains("`corrected_from`") && lines[0].contains("13 May 2031"))
  }

  @Test(arguments: Way.allCases)
  func `the names of entries`(way: Way) throws {
    let lines = try stop(way, allowedBy: .newUIDDomain) {
      try $0.write(
        Sample.pipeline.replacing("uid_domain: quay.example.org", with: "uid_domain: port.example.org"),
        to: "pipeline.yml")
    }
    #expect(lines[0].contains("`quay.example.org`") && lines[0].contains("`port.example.org`"))
  }

  @Test(arguments: Way.allCases)
  func `the calendars of a language`(way: Way) throws {
    let lines = try stop(way, allowedBy: .lostCalendars) {
      try $0.write(Sample.pipeline.replacing("[en, fr, ru]", with: "[en, ru]"), to: "pipeline.yml")
    }
    #expect(lines.contains { $0.contains("`calendars/fr/hearings.ics`") })
  }

  @Test(arguments: Way.allCases)
  func `the calendar of a case in a language of its own`(way: Way) throws {
    let pipeline = Sample.pipeline.replacing(
      "published: [en, fr, ru]", with: "published: [en, fr, ru], partial: [be]")
    let lines = try stop(
      way, allowedBy: .lostCalendars,
      first: {
        try $0.write(pipeline, to: "pipeline.yml")
        try $0.write(
          Self.record("2031-05-20").replacing("ru: Дело}", with: "ru: Дело, be: Справа}"),
          to: "records/cases/quay-lanterns.yml")
      }, change: { try $0.write(Self.record("2031-05-20"), to: "records/cases/quay-lanterns.yml") })
    #expect(lines[0].contains("`calendars/be/cases/quay-lanterns.ics`"))
  }

  @Test func `what it found without a ledger`() throws {
    let lines = try stop(.folder, allowedBy: .missingLedger) {
      try FileManager.default.removeItem(atPath: "\($0.path)/public/ledger.json")
    }
    #expect(lines[0].contains("ledger.json is missing"))
  }

  @Test func `several things at once, and names them all`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try publish(folder)
    try folder.write(Self.record("2031-05-27"), to: "records/cases/quay-lanterns.yml")
    try folder.write(Sample.pipeline.replacing("[en, fr, ru]", with: "[en]"), to: "pipeline.yml")
    do {
      try publish(folder)
      Issue.record("nothing stopped it")
    } catch PublicationProblem.brokenPromises(let broken) {
      #expect(broken.map(\.allowance) == [.lostCalendars, .silentMoves])
      // Ten of the calendars by name.
      #expect(broken[0].lines(in: .en).count == 12 && broken[0].lines(in: .ru)[10].hasPrefix("… и ещё"))
    }
    try publish(folder, allowing: [.lostCalendars, .silentMoves])
  }

  @Test func `nothing that a withdrawal takes away`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder, cases: ["quay-lanterns", "other-case"])
    try publish(folder)
    try FileManager.default.removeItem(atPath: "\(folder.path)/records/cases/other-case.yml")
    try folder.write(
      "withdrawn:\n  - {digest: 2c572c9ea06c7a73d0ff720e9b9b8de53ee1c3f54eb82c4350c778e9bfe9da38, date: 2031-04-02}\n",
      to: "records/withdrawn.yml")
    let outcome = try publish(folder)
    #expect(outcome.changes?.summary(in: .en) == "1 withdrawal")
  }

  @Test func `the calendar of a person who leaves the record, and drops it with a withdrawal`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    let record = Self.record("2031-05-20")
    let path = "public/calendars/en/people/quay-lanterns.second.ics"
    let two = record.replacing(
      "people:\n", with: "people:\n  second: {name: {en: Mara Tolle, fr: Mara Tolle, ru: Мара Толле}}\n")
    try #require(two != record)
    try folder.write(two, to: "records/cases/quay-lanterns.yml")
    #expect(try publish(folder).formerPeople == [])
    #expect(folder.text(path)?.contains("opening.quay-lanterns@") == true)
    try folder.write(record, to: "records/cases/quay-lanterns.yml")
    let outcome = try publish(folder, day: "2031-04-03")
    #expect(outcome.formerPeople == ["quay-lanterns/second"])
    // With one person left, the page of the case is that of the person.
    #expect(
      outcome.removedPaths
        == ["en", "fr", "ru"].flatMap { language in
          ["lorne", "second"].map { "\(language)/people/quay-lanterns.\($0).html" }
        })
    #expect(folder.text(path)?.contains("SUMMARY:Nothing is announced") == true)
    try folder.write(
      "withdrawn:\n  - {digest: \(Digest.of("quay-lanterns/second")), date: 2031-04-04}\n",
      to: "records/withdrawn.yml")
    let last = try publish(folder, day: "2031-04-04")
    #expect(last.formerPeople == [])
    #expect(
      last.removedPaths == ["en", "fr", "ru"].map { "calendars/\($0)/people/quay-lanterns.second.ics" })
    #expect(folder.text("public/ledger.json")?.contains("second") == false)
    #expect(folder.text("public/api/v1/index.json")?.contains("second") == false)
  }

  @Test func `its word although the ledger is of an older docket, from the next publication on`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try publish(folder)
    let data = Data((folder.text("public/ledger.json") ?? "").utf8)
    var ledger = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    for key in [
      "uid_domain", "hearings", "cases", "paths", "changes_since", "schema_version", "changes", "events",
      "digest",
    ] {
      ledger[key] = nil
    }
    ledger["format_version"] = 2
    let old = String(decoding: try JSONSerialization.data(withJSONObject: ledger), as: UTF8.self)
    try folder.write(old, to: "public/ledger.json")
    try folder.write(Self.record("2031-05-27"), to: "records/cases/quay-lanterns.yml")
    let outcome = try publish(folder)
    #expect(outcome.hasOldLedger)
    try folder.write(Self.record("2031-06-03"), to: "records/cases/quay-lanterns.yml")
    #expect(throws: PublicationProblem.self) { try publish(folder) }
  }
}

@Suite struct `The output folder` {
  private static let zones = ZoneFolder().database

  private func publish(_ folder: borrowing TemporaryFolder) throws {
    let asOf = try #require(Instant(rfc3339: "2031-04-02"))
    let zones = try #require(Self.zones)
    let corpus = try Repository(root: folder.path).validate(today: asOf.utc.date, zones: zones).corpus
    _ = try Publication(output: "\(folder.path)/public", root: folder.path)
      .publish(corpus, asOf: asOf, zones: zones)
  }

  /// The published index with one more file in its list.
  private func list(_ path: String, in folder: borrowing TemporaryFolder) throws {
    let text = folder.text("public/api/v1/index.json")
    let index = try #require(text)
    let more =
      "\"files\": [{\"path\": \"\(path)\", \"media_type\": \"text/html\", \"sha256\": \"\", \"bytes\": 1},"
    try folder.write(index.replacing("\"files\": [", with: more), to: "public/api/v1/index.json")
  }

  @Test(arguments: ["en/search.html", "feeds/en/changes.rss", "data/letters.csv", ".well-known/calendar"])
  func `may hold whatever its index lists, also formats that nobody knows yet`(path: String) throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try publish(folder)
    try folder.write("new", to: "public/\(path)")
    #expect(throws: PublicationProblem.self) { try publish(folder) }
    try list(path, in: folder)
    try publish(folder)
    #expect(folder.text("public/\(path)") == nil)
  }

  @Test(arguments: [
    "api/v1/cases/mine.json", "calendars/en/mine.ics", "schema/v1/mine.json", "calendars/mine.ics",
  ])
  func `may hold nothing else, wherever it lies`(path: String) throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try publish(folder)
    try folder.write("precious", to: "public/\(path)")
    #expect(throws: PublicationProblem.self) { try publish(folder) }
    #expect(folder.text("public/\(path)") == "precious")
  }

  @Test func `is known by its ledger where the index is gone or damaged`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try publish(folder)
    try FileManager.default.removeItem(atPath: "\(folder.path)/public/api/v1/index.json")
    try publish(folder)
    try folder.write("<html>", to: "public/api/v1/index.json")
    try publish(folder)
    #expect(folder.text("public/api/v1/index.json")?.contains("\"files\"") == true)
  }

  @Test func `is nobody’s without index and ledger`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try publish(folder)
    try FileManager.default.removeItem(atPath: "\(folder.path)/public/api/v1/index.json")
    try FileManager.default.removeItem(atPath: "\(folder.path)/public/ledger.json")
    #expect(throws: PublicationProblem.self) { try publish(folder) }
    #expect(folder.text("public/calendars/en/hearings.ics") != nil)
  }
}
