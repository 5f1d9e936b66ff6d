import DocketDiagnostics
import DocketRecords
import DocketYAML
import Foundation
import Testing

@testable import DocketRules

@Suite struct `This site's configuration` {
  /// `pipeline.yml` of this repository.
  static let pipeline: Pipeline? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
      .standardizedFileURL
    guard let data = try? Data(contentsOf: root.appending(path: "pipeline.yml")) else { return nil }
    let file = RecordFile(
      reading: SourceFile(path: "pipeline.yml", bytes: Array(data)), as: .pipeline, language: nil,
      limits: .standard)
    guard case .pipeline(let pipeline)? = file.content else { return nil }
    return pipeline
  }()

  @Test(arguments: Rule.privacyRules.map(\.id))
  func `lets every rule on privacy stop a publication, also where it only doubts`(rule: String) throws {
    let settings = try #require(Self.pipeline?.rules?.value)
    let setting = try #require(settings.first { $0.key.value == rule })
    #expect(setting.value.severity?.value == .error)
    #expect(setting.value.reason?.value.isEmpty == false)
  }
}
