import DocketRecords
import DocketRules
import DocketSite
import DocketTime
import Foundation
import Testing

@testable import DocketKit

/// A repository of one small case, and a folder beside it to publish into, again and again from the same beginning.
final class PublishingGround {
  private let folder: TemporaryFolder
  let root: String
  let place: String
  private let corpus: Corpus
  private let zones: ZoneDatabase
  private let asOf: Instant
  /// Calendars and their neighbours in JSON: files of every kind of path, but few, since each call for a file is to fail.
  private static let formats = OutputFormat.builtIn.filter { ["json", "icalendar"].contains($0.name) }
  /// What is published at the beginning.
  let before: [String: Data]

  /// Makes one; with `isPublished` an earlier state of the case has been published.
  convenience init(isPublished: Bool) throws {
    try self.init(isPublished: isPublished, in: TemporaryFolder())
  }

  private init(isPublished: Bool, in folder: consuming TemporaryFolder) throws {
    let (root, place) = ("\(folder.path)/repository", "\(folder.path)/place")
    let zones = try #require(ZoneFolder().database)
    let asOf = try #require(Instant(rfc3339: "2031-04-03T00:00:00Z"))
    let pipeline = Sample.pipeline.replacing("published: [en, fr, ru]", with: "published: [en]")
    try folder.write(pipeline, to: "repository/pipeline.yml")
    try folder.write(Sample.organisations, to: "repository/records/registry/organisations.yml")
    let record = "repository/records/cases/quay-lanterns.yml"
    try folder.write(Sample.record(id: "quay-lanterns"), to: record)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let repository = Repository(root: root)
    if isPublished {
      let first = try repository.validate(today: asOf.utc.date, zones: zones).corpus
      let day = try #require(Instant(rfc3339: "2031-04-02T00:00:00Z"))
      _ = try Self.publication("\(place)/public", root).publish(first, asOf: day, zones: zones)
      try FileManager.default.copyItem(atPath: "\(place)/public", toPath: "\(folder.path)/kept")
    }
    let before = Self.contents("\(place)/public")
    let moved = Sample.record(id: "quay-lanterns", hearing: "2031-06-01\n    moved_from: [2031-05-20]")
    try folder.write(moved, to: record)
    let corpus = try repository.validate(today: asOf.utc.date, zones: zones).corpus
    (self.root, self.place, self.zones, self.asOf) = (root, place, zones, asOf)
    (self.before, self.corpus) = (before, corpus)
    self.folder = folder
  }

  /// A publication of these formats.
  private static func publication(
    _ output: String, _ root: String, _ files: any FileAccess = SystemFiles()
  ) -> Publication {
    var publication = Publication(output: output, root: root)
    publication.files = files
    publication.formats = formats
    // Several parts for all but the smallest files.
    publication.partSize = 4_000
    return publication
  }

  /// Puts everything back to the beginning.
  func reset() throws {
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    if !before.isEmpty {
      try FileManager.default.copyItem(atPath: "\(folder.path)/kept", toPath: "\(place)/public")
    }
  }

  /// Publishes the records of a repository as they are, in a process that knows no more than two paths.
  static func publish(_ root: String, into place: String, _ files: FaultyFiles) throws {
    let zones = try #require(ZoneFolder().database)
    let asOf = try #require(Instant(rfc3339: "2031-04-03T00:00:00Z"))
    let publication = publication("\(place)/public", root, files)
    let corpus = try Repository(root: root).validate(today: asOf.utc.date, zones: zones).corpus
    _ = try publication.publish(corpus, asOf: asOf, zones: zones)
  }

  func publish(_ files: FaultyFiles) throws -> Publication.Outcome {
    try Self.publication("\(place)/public", root, files).publish(corpus, asOf: asOf, zones: zones)
  }

  /// Publishes on a day, as a clock has it.
  @discardableResult func publish(
    previous: String?, allowing: Set<Allowance> = [], day: String = "2031-04-03", clock: String? = nil
  ) throws -> Publication.Outcome {
    var publication = Publication(
      output: "\(place)/public", root: root, previous: previous, allowing: allowing,
      clock: clock.flatMap { Instant(rfc3339: $0) })
    publication.formats = Self.formats
    return try publication.publish(corpus, asOf: #require(Instant(rfc3339: day)), zones: zones)
  }

  /// Publishes another repository with the same records somewhere.
  func publish(output: String, root: String) throws -> Publication.Outcome {
    try Self.publication(output, root).publish(corpus, asOf: asOf, zones: zones)
  }

  func check() throws -> [String] {
    try Self.publication("\(place)/public", root).check(corpus, asOf: asOf, zones: zones)
  }

  /// The names in the folder that is published into.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).sorted() }

  /// All files and folders there, those that publishing makes on its way among them.
  var everything: [String: Data] { Self.contents(place) }

  /// What is published.
  var published: [String: Data] { Self.contents("\(place)/public") }
  /// What waits beside it.
  var former: [String: Data] { Self.contents("\(place)/.public.docket-staging-old") }

  private static func contents(_ folder: String) -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      contents[name] = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data("a folder".utf8)
    }
    return contents
  }
}
