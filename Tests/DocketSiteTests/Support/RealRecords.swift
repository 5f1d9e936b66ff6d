import Foundation
import Testing

@testable import DocketSite

/// The records of this very repository.
enum RealRecords {
  /// The day on which their facts were compiled.
  static let asOf = "2026-11-23T12:00:00Z"

  static func site() throws -> DocketSite.Site { try repository().site(asOf) }

  /// All files of the repository.
  static func repository() throws -> SampleCorpus {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent()
    var sample = SampleCorpus()
    for path in ["pipeline.yml", "records/withdrawn.yml"] {
      sample.files[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    for folder in ["records/cases", "records/days", "records/registry"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      where name.hasSuffix(".yml") {
        let path = "\(folder)/\(name)"
        sample.files[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      }
    }
    return sample
  }
}
