import Foundation
import Testing

@Suite struct `The command line` {
  private static let docket = Command.products.appending(path: "docket").path

  @Test(arguments: [
    (["validate", "--format", "xml"], 64, "--format xml is not known; there are text, "),
    (["validate", "--as-of", "yesterday"], 64, "--as-of takes a day or a UTC time"),
    (["validate", "--lang", "de"], 64, "lang"),
    (["publish", "now"], 64, "now"),
    (
      ["validate", "records/cases/no-such-case.yml"], 64,
      "there is no record file at records/cases/no-such-case.yml"
    ),
    (["validate", "records"], 0, "4 files"),
    (["explain", "overlaping-detention"], 64, "did you mean overlapping-detention?"),
    (["validate", "-C", "/"], 78, "there is no pipeline.yml in / or above it"),
    (["-C", "/", "validate"], 78, "there is no pipeline.yml in / or above it"),
    (["validate", "--zones", "/missing"], 78, "there is no time zone database in /missing"),
    (["validate", "--since", "no-such-branch"], 74, "git knows no commit “no-such-branch”"),
    (["validate", "--since=--output=x"], 74, "is not the name of a commit"),
    (["publish", "--previous", "/missing/ledger.json"], 74, "there is no ledger at /missing/ledger.json"),
    (["rules"], 0, "payment-card-number"), (["explain", "future-date", "--lang", "ru"], 0, "Замечание"),
    (["--version"], 0, "docket 0."),
  ])
  func `ends with the documented code and a sentence`(arguments: [String], status: Int32, sentence: String)
    throws
  {
    let repository = try FaultyRepository(nil)
    let place =
      arguments.contains("-C") || arguments == ["rules"]
      || arguments[0] != "validate" && arguments[0] != "publish"
    let result = try Command.run(
      Self.docket, place ? arguments : arguments + ["-C", repository.folder.path],
      environment: ["LC_ALL": "C", "SOURCE_DATE_EPOCH": "1795435200"])
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  @Test func `fails on warnings only when it is strict`() throws {
    let fault = try #require(Fault.all.first { $0.findings.allSatisfy { $0.severity == "warning" } })
    let repository = try FaultyRepository(fault)
    let arguments = ["validate", "-C", repository.folder.path, "--as-of", "2026-11-23"]
    #expect(try Command.run(Self.docket, arguments).status == 0)
    #expect(try Command.run(Self.docket, arguments + ["--strict"]).status == 1)
  }

  @Test(arguments: [
    ("en", "no errors, no warnings in 5 files checked"), ("fr", "aucune erreur, aucun avertissement"),
    ("ru", "ошибок нет, предупреждений нет"),
  ])
  func `speaks the language of the environment`(language: String, sentence: String) throws {
    let repository = try FaultyRepository(nil)
    let result = try Command.run(
      Self.docket, ["validate", "-C", repository.folder.path], environment: ["LC_ALL": "\(language)_XX.UTF-8"]
    )
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  @Test func `shows only the files that were asked for`() throws {
    let fault = try #require(Fault.all.first)
    let repository = try FaultyRepository(fault)
    let arguments = ["validate", "-C", repository.folder.path, "--as-of", "2026-11-23"]
    #expect(try Command.run(Self.docket, arguments + ["records/registry"]).status == 0)
    #expect(try Command.run(Self.docket, arguments + ["records/cases"]).status == 1)
    #expect(try Command.run(Self.docket, arguments + [FaultyRepository.record]).status == 1)
  }

  @Test func `publishes nothing while a record has an error`() throws {
    let fault = try #require(Fault.all.first)
    let repository = try FaultyRepository(fault)
    let result = try Command.run(
      Self.docket, ["publish", "-C", repository.folder.path, "--as-of", "2026-11-23"])
    #expect(result.status == 1)
    #expect(result.output.contains("nothing was published"))
    #expect(!FileManager.default.fileExists(atPath: repository.folder.appending(path: "public").path))
  }

  @Test(arguments: [
    [], ["validate"], ["publish"], ["fix"], ["format"], ["coverage"], ["rules"], ["explain"], ["schema"],
    ["diff"], ["doctor"], ["translations"],
    ["translations", "stamp"], ["translations", "status"], ["ics"], ["ics", "lint"], ["list"], ["hearing"],
    ["hearing", "add"], ["hearing", "move"], ["hearing", "correct"], ["hearing", "hold"],
    ["hearing", "adjourn"],
    ["hearing", "postpone"], ["hearing", "cancel"], ["hearing", "unknown"], ["init"],
  ])
  func `explains itself`(command: [String]) throws {
    let result = try Command.run(
      Self.docket, command + ["--help"], environment: ["COLUMNS": "100", "LC_ALL": "C"])
    #expect(result.status == 0)
    try Golden.expect(
      result.output, "help-\(command.isEmpty ? "docket" : command.joined(separator: "-")).txt")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `writes completion for shells`(shell: String) throws {
    let result = try Command.run(Self.docket, ["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("validate"))
  }
}

/// Expected output kept in files.
enum Golden {
  /// Compares; only `DOCKET_UPDATE_GOLDENS=1` writes, and then the test still fails.
  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard text != expected else { return }
    let difference = text.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: expected.split(separator: "\n", omittingEmptySubsequences: false))
    let lines = difference.map { change in
      switch change {
      case .insert(let offset, let line, _): "+\(offset + 1) \(line)"
      case .remove(let offset, let line, _): "-\(offset + 1) \(line)"
      }
    }
    Issue.record(
      "\(name) differs:\n\(lines.joined(separator: "\n"))\nDOCKET_UPDATE_GOLDENS=1 swift test --filter CommandTests",
      sourceLocation: sourceLocation)
    if ProcessInfo.processInfo.environment["DOCKET_UPDATE_GOLDENS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
