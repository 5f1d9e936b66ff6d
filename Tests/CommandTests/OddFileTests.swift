import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A pipe has no end until somebody writes into it: whoever opens it waits for ever.
@Suite(.timeLimit(.minutes(20))) struct `A pipe where a file belongs` {
  private static let docket = Command.products.appending(path: "docket").path

  @Test(
    arguments: ["pipeline.yml", FaultyRepository.record, "records/registry/courts.yml"],
    [
      ["validate"], ["validate", "--since", "HEAD"], ["publish"], ["fix"], ["fix", "--suggested"],
      ["coverage"],
      ["translations", "stamp"], ["translations", "status"],
    ])
  func `hangs no command`(path: String, command: [String]) throws {
    let repository = try FaultyRepository(nil)
    let file = repository.folder.appending(path: path).path
    try FileManager.default.removeItem(atPath: file)
    try #require(unsafe mkfifo(file, 0o644) == 0)
    let day = command[0] == "translations" ? [] : ["--as-of", "2026-11-23"]
    let result = try Command.run(
      Self.docket, command + ["-C", repository.folder.path] + day, environment: ["LC_ALL": "C"])
    // What looks for errors, or would write something from what is missing, fails.
    let fails = [["validate"], ["publish"], ["translations", "stamp"]].contains { command.starts(with: $0) }
    #expect(result.status == (fails ? 1 : 0), "\(result.output)")
    #expect(result.output.contains("`\(path)` is a pipe between programs, not a file."), "\(result.output)")
    #expect(!FileManager.default.fileExists(atPath: repository.folder.path + "/records/translations.lock"))
  }

  @Test func `is named by the commands that read one file`() throws {
    let repository = try FaultyRepository(nil)
    let folder = repository.folder.path
    for path in ["pipeline.yml", "schema/case.json", "calendar.ics"] {
      try? FileManager.default.removeItem(atPath: "\(folder)/\(path)")
    }
    #expect(try Command.run(Self.docket, ["schema", "-C", folder]).status != 0)
    try #require(unsafe mkfifo("\(folder)/pipeline.yml", 0o644) == 0)
    #expect(try Command.run(Self.docket, ["schema", "-C", folder]).status == 0)
    let written = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/schema").sorted()
    let schema = "\(folder)/schema/\(try #require(written.first))"
    try FileManager.default.removeItem(atPath: schema)
    try #require(unsafe mkfifo(schema, 0o644) == 0)
    try #require(unsafe mkfifo("\(folder)/calendar.ics", 0o644) == 0)
    for arguments in [
      ["serve", "-C", folder, "--port", "0"], ["schema", "-C", folder], ["schema", "--check", "-C", folder],
      ["ics", "lint", "\(folder)/calendar.ics"],
    ] {
      let result = try Command.run(Self.docket, arguments)
      #expect(result.status == 74, "\(arguments): \(result.output)")
      #expect(result.output.contains("it is a pipe between programs, not a file"), "\(result.output)")
    }
  }
}
