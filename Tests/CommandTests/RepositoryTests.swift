import Foundation
import Testing

@Suite struct `The records of the fixture` {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixture").path

  private static func validate(asOf day: String, _ options: [String] = []) throws -> Command.Result {
    try Command.run(
      Command.products.appending(path: "docket").path,
      ["validate", "-C", root, "--as-of", day, "--lang", "en"] + options)
  }

  /// Nothing is wrong in them, and nothing but copies of invented pages is missing.
  @Test func `give exactly the findings that somebody has looked at`() throws {
    let result = try Self.validate(asOf: "2031-04-02", ["--strict"])
    #expect(result.status == 0)
    try Golden.expect(result.output, "fixture.txt")
  }

  /// Nothing new is asked of a volunteer only because a year has passed.
  @Test func `have no error a year from now`() throws {
    let result = try Self.validate(asOf: "2032-04-02")
    #expect(result.status == 0, "\(result.output)")
  }
}
