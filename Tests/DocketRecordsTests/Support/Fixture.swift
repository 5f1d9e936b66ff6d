import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML
import Foundation
import Testing

/// The frozen, invented records in `Tests/Fixture`, by path from their root.
enum Fixture {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixture")

  /// `pipeline.yml` and every YAML file below, sorted.
  static let paths: [String] = {
    let names = FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".yml") }.sorted()
  }()

  static func bytes(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: root.appending(path: path))).map { [UInt8]($0) }
  }

  static func read(_ path: String) -> RecordFile? {
    guard let bytes = bytes(path), let kind = FileKind(path: path) else { return nil }
    return RecordFile(
      reading: SourceFile(path: path, bytes: bytes), as: kind, language: LanguageTag("en"), limits: .standard)
  }

  static func cases() throws -> [CaseRecord] {
    try paths.compactMap { try #require(read($0)).caseRecord }
  }

  static func dayRecords() throws -> [DayRecord] {
    try paths.compactMap { path in
      guard case .day(let day)? = try #require(read(path)).content else { return nil }
      return day
    }
  }
}
