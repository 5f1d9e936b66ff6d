import DocketDiagnostics
import DocketKit
import DocketRules
import DocketTime
import Foundation
import Testing

@Suite struct `Publishing` {
  private static let noon = Instant(rfc3339: "2031-04-02T12:00:00Z")
  private static let zones = ZoneFolder().database

  /// Publishes the repository in a folder into its `public`.
  private func publish(
    _ folder: borrowing TemporaryFolder, asOf: Instant? = noon, previous: String? = nil, removals: Int? = 0
  ) throws -> Publication.Outcome {
    let asOf = try #require(asOf)
    let zones = try #require(Self.zones)
    let validation = try Repository(root: folder.path).validate(today: asOf.utc.date, zones: zones)
    try #require(validation.count(.error) == 0)
    return try Publication(
      output: "\(folder.path)/public", root: folder.path, previous: previous, maximalRemovals: removals
    )
    .publish(validation.corpus, asOf: asOf, zones: zones)
  }

  @Test func `writes a first publication, and the same bytes again`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    let first = try publish(folder)
    #expect(first.isFirst)
    #expect(first.changedPaths.contains("calendars/en/hearings.ics"))
    let ledger = folder.text("public/ledger.json")
    let second = try publish(folder)
    #expect(!second.isFirst)
    #expect(second.changedPaths.isEmpty && second.removedPaths.isEmpty)
    #expect(folder.text("public/ledger.json") == ledger)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "pipeline.yml", "public", "records",
      ])
  }

  @Test func `keeps the modification time of unchanged files`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder, cases: ["quay-lanterns", "other-case"])
    _ = try publish(folder)
    let path = "\(folder.path)/public/api/v1/cases/quay-lanterns.json"
    let long = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: path)
    try folder.write(
      Sample.record(id: "other-case", hearing: "2031-06-01\n    moved_from: [2031-05-20]"),
      to: "records/cases/other-case.yml")
    let outcome = try publish(folder)
    #expect(!outcome.changedPaths.contains("api/v1/cases/quay-lanterns.json"))
    #expect(outcome.changedPaths.contains("api/v1/cases/other-case.json"))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == long)
  }

  @Test func `lets an unchanged file be, and opens it again where somebody has closed it`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    _ = try publish(folder)
    let (kept, closed, named) = ("public/api/v1/days.json", "public/api/v1/cases.json", "public/ledger.json")
    func number(_ path: String) throws -> Int? {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(path)")
      return attributes[.systemFileNumber] as? Int
    }
    let before = try [kept, closed, named].map(number)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: "\(folder.path)/\(closed)")
    try FileManager.default.linkItem(
      atPath: "\(folder.path)/\(named)", toPath: "\(folder.path)/a-second-name")
    #expect(try publish(folder).changedPaths.isEmpty)
    let after = try [kept, closed, named].map(number)
    #expect(after[0] == before[0])
    // What could be changed by another name is written anew.
    #expect(after[1] != before[1] && after[2] != before[2])
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(closed)")
    #expect(attributes[.posixPermissions] as? Int == 0o644)
  }

  @Test(arguments: [
    "", "{", "<!doctype html><title>Not found</title>", "{\"docket\": true}", "[]", "null",
    "{\"entries\": 1}",
  ])
  func `does not publish over a damaged ledger`(damage: String) throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    _ = try publish(folder)
    try folder.write(damage, to: "public/ledger.json")
    #expect(throws: PublicationProblem.self) { try publish(folder) }
    #expect(folder.text("public/ledger.json") == damage)
  }

  @Test func `wants a ledger that was named to be there`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    #expect(throws: PublicationProblem.self) { try publish(folder, previous: "\(folder.path)/missing.json") }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public"))
  }

  @Test func `does not take the place of somebody’s other files`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try folder.write("precious", to: "public/photo.jpg")
    #expect(throws: PublicationProblem.self) { try publish(folder) }
    #expect(folder.text("public/photo.jpg") == "precious")
  }

  @Test func `takes a signature away with the files that it was about, and nothing else`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    _ = try publish(folder)
    try folder.write("signed", to: "public/SHA256SUMS.sig")
    let outcome = try publish(folder)
    #expect(outcome.changedPaths.isEmpty && outcome.removedPaths.isEmpty)
    #expect(folder.text("public/SHA256SUMS.sig") == nil)
    try folder.write("precious", to: "public/SHA256SUMS.txt")
    #expect(throws: PublicationProblem.self) { try publish(folder) }
  }

  @Test func `does not let a case vanish unless it is withdrawn or allowed`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder, cases: ["quay-lanterns", "other-case"])
    _ = try publish(folder)
    try FileManager.default.removeItem(atPath: "\(folder.path)/records/cases/other-case.yml")
    #expect(throws: PublicationProblem.self) { try publish(folder) }
    #expect(folder.text("public/api/v1/cases/other-case.json") != nil)
    _ = try publish(folder, removals: nil)
    #expect(folder.text("public/api/v1/cases/other-case.json") == nil)
  }

  @Test func `lets a withdrawn case vanish, and keeps its name nowhere`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder, cases: ["quay-lanterns", "other-case"])
    _ = try publish(folder)
    try FileManager.default.removeItem(atPath: "\(folder.path)/records/cases/other-case.yml")
    // The SHA-256 of "other-case".
    try folder.write(
      "withdrawn:\n  - {digest: 2c572c9ea06c7a73d0ff720e9b9b8de53ee1c3f54eb82c4350c778e9bfe9da38, date: 2031-04-02}\n",
      to: "records/withdrawn.yml")
    _ = try publish(folder)
    let files = try #require(FileManager.default.enumerator(atPath: "\(folder.path)/public"))
    for case let name as String in files {
      #expect(!name.contains("other-case"))
      #expect(folder.text("public/\(name)")?.contains("other-case") != true, "\(name)")
    }
  }

  @Test func `waits for no other publisher`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    guard let lock = try FileSystem.lock("\(folder.path)/.public.docket-lock") else {
      Issue.record("the lock was taken")
      return
    }
    #expect(throws: PublicationProblem.self) { try publish(folder) }
    _ = consume lock
    _ = try publish(folder)
  }

  @Test func `clears away what a killed publisher left`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try folder.write("half", to: ".public.docket-staging/calendars/en/hearings.ics")
    _ = try publish(folder)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/.public.docket-staging"))
  }

  @Test func `says what a check would change, and changes nothing`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    let asOf = try #require(Self.noon)
    let zones = try #require(Self.zones)
    let corpus = try Repository(root: folder.path).validate(today: asOf.utc.date, zones: zones).corpus
    let publication = Publication(output: "\(folder.path)/public", root: folder.path)
    #expect(try publication.check(corpus, asOf: asOf, zones: zones).contains("ledger.json"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public"))
    _ = try publish(folder)
    #expect(try publication.check(corpus, asOf: asOf, zones: zones).isEmpty)
  }

  @Test func `names calendars that some apps will not take whole`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    let hearings = (0..<950).map { number in
      "  - {id: session-\(number), date: 2031-05-20, type: trial_hearing, status: scheduled, sources: [gazette]}\n"
    }
    let record = Sample.record(id: "quay-lanterns").replacingOccurrences(
      of: "sources:\n  gazette", with: hearings.joined() + "sources:\n  gazette")
    try folder.write(record, to: "records/cases/quay-lanterns.yml")
    let large = try publish(folder).largeFeeds
    #expect(large.contains { $0.path == "calendars/en/hearings.ics" && $0.entryCount == 951 })
    #expect(!large.contains { $0.path == "calendars/en/days.ics" })
  }

  @Test(arguments: [
    ("public/CNAME", nil), ("public/.git/HEAD", nil), ("public/calendars/notes.txt", nil),
    ("public/photo.jpg", "fetched.json"),
  ])
  func `touches nothing that it did not publish`(name: String, previous: String?) throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    _ = try publish(folder)
    if let previous { try folder.write(folder.text("public/ledger.json") ?? "", to: previous) }
    try folder.write("precious", to: name)
    #expect(throws: PublicationProblem.self) {
      try publish(folder, previous: previous.map { "\(folder.path)/\($0)" })
    }
    #expect(folder.text(name) == "precious")
  }

  @Test(arguments: ["", "/records", "/records/public", "/.git", "/.", "/..", "/records/../records"])
  func `never replaces the repository`(place: String) throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    _ = try publish(folder)
    try folder.write(folder.text("public/ledger.json") ?? "", to: "ledger.json")
    let asOf = try #require(Self.noon)
    let zones = try #require(Self.zones)
    let corpus = try Repository(root: folder.path).validate(today: asOf.utc.date, zones: zones).corpus
    #expect(throws: PublicationProblem.self) {
      try Publication(
        output: folder.path + place, root: folder.path, previous: "\(folder.path)/ledger.json",
        maximalRemovals: nil
      ).publish(corpus, asOf: asOf, zones: zones)
    }
    #expect(folder.text("pipeline.yml") == Sample.pipeline)
    #expect(folder.text("records/cases/quay-lanterns.yml") != nil)
  }
}
