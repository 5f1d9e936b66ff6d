import Foundation
import Testing

/// Thirteen mistakes people make, seen through the command line and through the tests alike.
@Suite(.serialized) struct `A fault in a record` {
  @Test(arguments: Fault.all)
  func `is reported on its line by the command line`(fault: Fault) throws {
    let repository = try FaultyRepository(fault)
    for format in ["text", "github"] {
      let result = try Command.run(
        Command.products.appending(path: "docket").path,
        [
          "validate", "-C", repository.folder.path, "--since", "HEAD", "--as-of", "2026-11-23", "--lang",
          "en",
          "--format", format,
        ])
      let isError = fault.findings.contains { $0.severity == "error" }
      #expect(result.status == (isError ? 1 : 0), "\(result.output)")
      let found = format == "text" ? Self.findings(text: result.output) : Self.findings(github: result.output)
      #expect(Self.sorted(found) == Self.sorted(fault.findings), "\(result.output)")
      #expect(!Self.repeatsCard(result.output))
    }
  }

  @Test(arguments: Fault.all)
  func `is reported at the same place in the event stream`(fault: Fault) throws {
    let repository = try FaultyRepository(fault)
    let run = try EventStream.run(on: repository)
    #expect(Self.sorted(run.issues.map(\.finding)) == Self.sorted(fault.findings))
    #expect(run.issues.allSatisfy { $0.path == FaultyRepository.record })
    #expect((run.status == 0) == !fault.findings.contains { $0.severity == "error" })
    #expect(!Self.repeatsCard(run.everything))
  }

  @Test func `leaves sound records without an issue`() throws {
    let repository = try FaultyRepository(nil)
    let run = try EventStream.run(on: repository)
    #expect(run.issues.isEmpty)
    #expect(run.status == 0)
  }

  @Test func `in the form of no records at all fails`() throws {
    let repository = try FaultyRepository(nil)
    try FileManager.default.removeItem(at: repository.folder.appending(path: "records/cases"))
    let run = try EventStream.run(on: repository)
    #expect(run.status != 0)
    #expect(run.everything.contains("There is no record in"))
  }

  @Test(arguments: ["folder", "link", "pipe", "output"])
  func `is masked in the name of what is no file, too`(kind: String) throws {
    let repository = try FaultyRepository(nil)
    let card = Fault.card.replacingOccurrences(of: " ", with: "-")
    let place = repository.folder.appending(path: "records/cases/\(card).yml")
    switch kind {
    case "folder": try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    case "link":
      try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: "/etc/hostname")
    case "pipe": _ = try Command.run("/usr/bin/env", ["mkfifo", place.path])
    default: break
    }
    let folder =
      kind == "output" ? [repository.folder.path, "--output", "/proc/\(card)"] : [repository.folder.path]
    for command in ["validate", "publish"] where kind != "output" || command == "publish" {
      for language in ["en", "fr", "ru"] {
        let result = try Command.run(
          Command.products.appending(path: "docket").path,
          [command, "--as-of", "2026-11-23", "--lang", language, "-C"] + folder)
        #expect(result.status != 0)
        #expect(!Self.repeatsCard(result.output), "a card number was shown")
      }
    }
  }

  private static func sorted(_ findings: [Fault.Expected]) -> [Fault.Expected] {
    findings.sorted { ($0.line, $0.column, $0.rule) < ($1.line, $1.column, $1.rule) }
  }

  /// Reads lines such as `error  rule-id   path:line:column`.
  private static func findings(text: String) -> [Fault.Expected] {
    text.split(separator: "\n").compactMap { line in
      guard let match = line.wholeMatch(of: /(error|warning) +([a-z-]+) +[^ :]+:(\d+):(\d+)/) else {
        return nil
      }
      return Fault.Expected(
        rule: String(match.2), line: Int(match.3) ?? 0, column: Int(match.4) ?? 0, severity: String(match.1))
    }
  }

  private static func findings(github: String) -> [Fault.Expected] {
    github.split(separator: "\n").compactMap { line in
      guard
        let match = line.prefixMatch(
          of: /::(error|warning) file=[^,]+,line=(\d+),.*?col=(\d+),.*?title=([a-z-]+)::/)
      else { return nil }
      return Fault.Expected(
        rule: String(match.4), line: Int(match.2) ?? 0, column: Int(match.3) ?? 0, severity: String(match.1))
    }
  }

  /// Whether the digits of the card number stand anywhere, however they are grouped.
  private static func repeatsCard(_ text: String) -> Bool {
    text.filter(\.isNumber).contains(Fault.card.filter(\.isNumber)) || text.contains(Fault.card)
  }
}
