import Foundation
import Testing

@testable import DocketSite

/// The frozen, invented records in `Tests/Fixture`.
enum FixtureRecords {
  /// The day as of which nothing in them is wrong.
  static let asOf = "2031-04-02T12:00:00Z"

  static func site() throws -> DocketSite.Site { try repository().site(asOf) }

  /// All files of the fixture.
  static func repository() throws -> SampleCorpus {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixture")
    let names = FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []
    var sample = SampleCorpus()
    for path in names.compactMap({ $0 as? String }) where path.hasSuffix(".yml") || path.hasSuffix(".lock") {
      sample.files[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    try #require(sample.files.count > 15)
    return sample
  }
}
