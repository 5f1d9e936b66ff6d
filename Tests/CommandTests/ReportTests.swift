import Foundation
import Testing

/// Reports of one faulty file, into files and to standard output.
@Suite struct `Reports` {
  private static let docket = Command.products.appending(path: "docket").path
  /// The formats with which the fault is written; `FaultTests` reads text and github, and what `swift test` says.
  static let formats = ["gitlab", "markdown", "sarif", "junit", "json", "rdjson", "checkstyle"]

  private static func validate(_ folder: URL, _ arguments: [String], in place: URL? = nil) throws
    -> Command.Result
  {
    try Command.run(
      "/usr/bin/env",
      [
        "-C", (place ?? folder).path, Self.docket, "validate", "-C", folder.path, "--as-of", "2026-11-23",
        "--lang", "en",
      ]
        + arguments)
  }

  @Test func `of a fault behind a candle name its place in the unit of each format`() throws {
    let repository = try FaultyRepository(.behindCandle)
    let asked = Self.formats.flatMap { ["--format", "\($0)=\($0).out"] }
    let result = try Self.validate(
      repository.folder, asked + ["--format", "text", "--since", "HEAD", "--second-lang", "ru"])
    #expect(result.status == 1)
    #expect(result.output.contains("error  nonexistent-date   records/cases/quay-lanterns.yml:14:80\n"))
    for format in Self.formats {
      let text = try String(contentsOf: repository.folder.appending(path: "\(format).out"), encoding: .utf8)
      try Golden.expect(text, "report-\(format).txt")
    }
    // Nothing is left of the files as they were written.
    let names = try FileManager.default.contentsOfDirectory(atPath: repository.folder.path)
    #expect(names.filter { $0.contains("docket-") } == [])
  }

  @Test func `go to standard output where no file is named, and only there`() throws {
    let repository = try FaultyRepository(.behindCandle)
    let shown = try Self.validate(repository.folder, ["--format", "rdjson", "--format", "json=a.json"])
    #expect(shown.output.hasPrefix("{\n  \"source\": {\n    \"name\": \"docket\""))
    let silent = try Self.validate(repository.folder, ["--format", "json=b.json"])
    #expect(silent.status == 1)
    #expect(silent.output == "")
    #expect(
      try Data(contentsOf: repository.folder.appending(path: "a.json"))
        == Data(contentsOf: repository.folder.appending(path: "b.json")))
  }

  @Test(
    arguments: [
      (
        ["--format", "json", "--format", "sarif"], 64,
        "--format json and --format sarif both go to standard output"
      ),
      (["--format", "json="], 64, "--format json= names no file"),
      (["--format", "json=a", "--format", "sarif=a"], 64, "two reports are to be written to a"),
      (["--format", "xml=a"], 64, "--format xml is not known; there are text, "),
      (
        ["--format", "json=no/such/a"], 74, "`no/such/a` cannot be written, since there is no folder no/such."
      ),
      (["--format", "json=records"], 74, "it is a folder"),
    ] as [([String], Int32, String)])
  func `that cannot be written are refused with a sentence`(
    arguments: [String], status: Int32, sentence: String
  ) throws {
    let repository = try FaultyRepository(nil)
    let result = try Self.validate(repository.folder, arguments)
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  @Test func `replace an older one whole, and a link stays a link`() throws {
    let repository = try FaultyRepository(nil)
    let (old, link) = (
      repository.folder.appending(path: "old.json"), repository.folder.appending(path: "link.json")
    )
    try String(repeating: "x", count: 100_000).write(to: old, atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "old.json")
    #expect(try Self.validate(repository.folder, ["--format", "gitlab=link.json"]).status == 0)
    #expect(try String(contentsOf: old, encoding: .utf8) == "[]\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "old.json")
  }

  @Test func `of calendar files can be had in each format as well`() throws {
    let repository = try FaultyRepository(nil)
    let file = repository.folder.appending(path: "a.ics")
    try "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".write(to: file, atomically: true, encoding: .utf8)
    let result = try Command.run(
      Self.docket, ["ics", "lint", file.path, "--format", "sarif=\(file.path).sarif", "--format", "gitlab"])
    #expect(result.output.hasPrefix("[\n  {\n    \"description\": "))
    #expect(
      try String(contentsOf: URL(filePath: file.path + ".sarif"), encoding: .utf8).contains(
        "\"ruleId\": \"ics-"))
  }

  @Test(arguments: formats)
  func `never show a private value`(format: String) throws {
    let fault = try #require(Fault.all.first { $0.name == "a card number" })
    let repository = try FaultyRepository(fault)
    for extra in [[], ["--with-exceptions", "--advice", "--second-lang", "fr"]] {
      let result = try Self.validate(repository.folder, ["--format", format] + extra)
      #expect(result.status == 1)
      #expect(result.output.contains("payment-card-number"))
      #expect(!result.output.filter(\.isNumber).contains(Fault.card.filter(\.isNumber)))
    }
  }
}
