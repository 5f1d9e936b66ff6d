import Foundation
import Testing

@Suite struct `The records of this repository` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Every finding that is not an error stands in the golden; CONTRIBUTING.md says where its reason is written.
  @Test func `give exactly the findings that somebody has looked at`() throws {
    let result = try Command.run(
      Command.products.appending(path: "docket").path,
      ["validate", "-C", Self.root, "--as-of", "2026-11-23", "--lang", "en"])
    #expect(result.status == 0)
    try Golden.expect(result.output, "records.txt")
  }

  /// Nothing new is asked of a volunteer only because a year has passed.
  @Test func `have no error a year from now`() throws {
    let result = try Command.run(
      Command.products.appending(path: "docket").path,
      ["validate", "-C", Self.root, "--as-of", "2027-11-23", "--lang", "en"])
    #expect(result.status == 0, "\(result.output)")
  }
}
