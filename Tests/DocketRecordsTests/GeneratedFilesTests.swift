import DocketRecords
import Foundation
import Testing

@Suite("Generated files")
struct GeneratedFilesTests {
  static let isUpdating = ProcessInfo.processInfo.environment["DOCKET_UPDATE_GOLDENS"] == "1"

  @Test(arguments: GeneratedFile.all.map(\.path))
  func `what stands in the repository is what the declaration of the format gives`(path: String) throws {
    let file = try #require(GeneratedFile.all.first { $0.path == path })
    guard Repository.bytes(path) != file.bytes else { return }
    if Self.isUpdating { try Repository.write(file.bytes, to: path) }
    Issue.record(
      """
      \(path) is not what the declaration of the format gives\(Self.isUpdating ? "; it was written anew" : ""). \
      Run `make generate` and commit it.
      """)
  }

  @Test func `there is a schema for every kind of file, and the page of the format`() {
    #expect(
      GeneratedFile.all.map(\.path) == [
        "schema/case.schema.json", "schema/day.schema.json", "schema/courts.schema.json",
        "schema/places.schema.json", "schema/laws.schema.json", "schema/jurisdictions.schema.json",
        "schema/organisations.schema.json",
        "schema/withdrawn.schema.json", "schema/pipeline.schema.json", "Documentation/RecordFormat.md",
      ])
  }

  @Test(arguments: GeneratedFile.all.map(\.path))
  func `a generated file ends with one line feed and has no spaces at the ends of lines`(path: String) throws
  {
    let file = try #require(GeneratedFile.all.first { $0.path == path })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.hasSuffix("\n"))
    #expect(!text.hasSuffix("\n\n"))
    #expect(!text.split(separator: "\n").contains { $0.hasSuffix(" ") })
  }
}
