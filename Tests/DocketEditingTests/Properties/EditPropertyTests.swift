import EditTrials
import Foundation
import Testing

@Suite struct `Any edit` {
  /// The texts of the records of this repository and of the fixture.
  private static let records: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    return ["records", "Tests/Fixture/records"].flatMap { folder -> [String] in
      let files = FileManager.default.enumerator(
        at: root.appending(path: folder).resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
      let paths = files?.allObjects.compactMap { ($0 as? URL)?.path(percentEncoded: false) } ?? []
      return paths.filter { $0.hasSuffix(".yml") }.sorted()
        .compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    }
  }()

  @Test(arguments: 0..<32)
  func `of a layout that chance made changes what it means`(seed: Int) {
    let trials = Trials.ofLayout(of: Self.records, seed: seed, edits: 12)
    #expect(trials.faults == [])
    #expect(trials.count > 6)
  }

  @Test(arguments: 0..<16)
  func `of a record as it is changes what it means`(seed: Int) throws {
    try #require(Self.records.count > 40)
    let trials = Trials.ofRecord(Self.records[seed * 7 % Self.records.count], seed: seed, edits: 4)
    #expect(trials.faults == [])
    #expect(trials.count > 1)
  }
}
