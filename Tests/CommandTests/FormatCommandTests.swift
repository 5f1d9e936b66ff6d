import Foundation
import Testing

@Suite struct `The format command` {
  private static func format(_ options: [String], in repository: borrowing FaultyRepository) throws
    -> Command.Result
  {
    try Command.run(
      Command.products.appending(path: "docket").path,
      ["format", "-C", repository.folder.path, "--as-of", "2026-11-23"] + options,
      environment: ["LC_ALL": "C"])
  }

  private static func record(of repository: borrowing FaultyRepository) throws -> String {
    try String(contentsOf: repository.folder.appending(path: FaultyRepository.record), encoding: .utf8)
  }

  @Test func `lays out once, and keeps comments`() throws {
    let repository = try FaultyRepository(nil)
    #expect(try Self.format([], in: repository).status == 0)
    let sound = try Self.record(of: repository)
    let file = repository.folder.appending(path: FaultyRepository.record)
    let messy = sound.replacing("\nlanguage: en\n", with: "\n")
      .replacing("\njurisdiction: QX\n", with: "\njurisdiction:   QX   # the state\nlanguage:   en\n\n\n\n")
    try #require(messy.contains("language:   en\n\n\n\n"))
    try messy.write(to: file, atomically: true, encoding: .utf8)
    let shown = try Self.format(["--check"], in: repository)
    #expect(shown.status == 1)
    #expect(shown.output.contains("+jurisdiction: QX # the state\n"), "\(shown.output)")
    #expect(shown.output.hasSuffix("1 file to lay out\n"), "\(shown.output)")
    #expect(try Self.record(of: repository) == messy)
    #expect(try Self.format(["records/registry"], in: repository).status == 0)
    #expect(try Self.record(of: repository) == messy)
    let made = try Self.format([], in: repository)
    #expect(made.status == 0)
    #expect(made.output == "\(FaultyRepository.record)\n1 file laid out\n")
    let after = try Self.record(of: repository)
    #expect(after.contains("\nlanguage: en\n") && after.contains("\njurisdiction: QX # the state\n"))
    #expect(
      try Self.format(["--check"], in: repository).output == "all files are laid out as they should be\n")
  }

  @Test func `leaves a file that cannot be read, and says so`() throws {
    let repository = try FaultyRepository(nil)
    let file = repository.folder.appending(path: FaultyRepository.record)
    let broken = "title: \"x\n" + (try Self.record(of: repository))
    try broken.write(to: file, atomically: true, encoding: .utf8)
    let result = try Self.format([], in: repository)
    #expect(result.status == 0)
    #expect(result.output.contains("stays as it is, because it cannot be read"), "\(result.output)")
    #expect(try Self.format(["--check"], in: repository).status == 1)
    #expect(try Self.record(of: repository) == broken)
  }

  @Test func `shows no private value`() throws {
    let repository = try FaultyRepository(nil)
    let file = repository.folder.appending(path: FaultyRepository.record)
    let text = "#   4111 1111 1111 1111   \n" + (try Self.record(of: repository)).replacing(": ", with: ":  ")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let result = try Self.format(["--check"], in: repository)
    #expect(result.status == 1)
    #expect(!result.output.contains("1111"), "\(result.output)")
  }

  @Test func `asks for a file that is there`() throws {
    let result = try Self.format(["records/cases/none.yml"], in: try FaultyRepository(nil))
    #expect(result.status == 64)
    #expect(result.output.contains("there is no record file at records/cases/none.yml"), "\(result.output)")
  }
}
