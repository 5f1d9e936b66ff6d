import Foundation
import Testing

@Suite struct `The translations command` {
  private static let docket = Command.products.appending(path: "docket").path

  private static func run(_ arguments: [String], in repository: borrowing FaultyRepository) throws
    -> Command.Result
  {
    try Command.run(
      docket, ["translations"] + arguments + ["-C", repository.folder.path], environment: ["LC_ALL": "C"])
  }

  @Test func `stamps, notices a changed source, and takes a word for it`() throws {
    let repository = try FaultyRepository(nil)
    let lock = repository.folder.appending(path: "records/translations.lock")
    #expect(try Self.run(["stamp", "--check"], in: repository).status == 1)
    #expect(!FileManager.default.fileExists(atPath: lock.path))
    let first = try Self.run(["stamp"], in: repository)
    #expect(first.status == 0, "\(first.output)")
    let stamped = try String(contentsOf: lock, encoding: .utf8)
    #expect(stamped.contains("\ncases/quay-lanterns summary fr "))
    #expect(try Self.run(["stamp", "--check"], in: repository).output.contains("is current"))

    let record = repository.folder.appending(path: FaultyRepository.record)
    let text = try String(contentsOf: record, encoding: .utf8)
    try text.replacingOccurrences(of: "at a banned vigil", with: "at a vigil")
      .write(to: record, atomically: true, encoding: .utf8)
    #expect(try Self.run(["stamp"], in: repository).status == 0)
    #expect(try String(contentsOf: lock, encoding: .utf8) == stamped)
    let status = try Command.run(Self.docket, ["-C", repository.folder.path, "translations", "status"])
    #expect(status.output.contains("outdated  \(FaultyRepository.record):"), "\(status.output)")
    let findings = try Command.run(
      Self.docket, ["validate", "-C", repository.folder.path, "--as-of", "2026-11-23"],
      environment: ["LC_ALL": "C"])
    #expect(findings.output.contains("stale-translation"))
    #expect(
      try Self.run(["stamp", "--still-right", "quay-lanterns", "summary", "fr"], in: repository).status == 0)
    let json = try Self.run(["status", "--json", "--language", "fr"], in: repository).output
    #expect(json.contains("\"outdated\": 0"), "\(json)")
    #expect(
      !FileManager.default.fileExists(
        atPath: repository.folder.appending(path: ".translations.lock.new").path))
  }

  @Test(arguments: [
    (["stamp", "--still-right", "quay-lanterns", "summary"], 64, "takes a record, a path and a language"),
    (["stamp", "--still-right", "quay-lanterns", "summary", "de"], 64, "there is no translation"),
  ])
  func `says what it does not understand`(arguments: [String], status: Int32, sentence: String) throws {
    let repository = try FaultyRepository(nil)
    let result = try Self.run(arguments, in: repository)
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  @Test(arguments: [
    (FaultyRepository.record, "title: [\n", "quay-lanterns.yml has errors"),
    ("records/translations.lock", "<<<<<<< HEAD\n", "translations.lock:1 is not a line that docket wrote"),
  ])
  func `stamps nothing while something cannot be read`(path: String, content: String, sentence: String) throws
  {
    let repository = try FaultyRepository(nil)
    let file = repository.folder.appending(path: path)
    try content.write(to: file, atomically: true, encoding: .utf8)
    let result = try Self.run(["stamp"], in: repository)
    #expect(result.status == 1)
    #expect(result.output.contains(sentence), "\(result.output)")
    let lock = repository.folder.appending(path: "records/translations.lock")
    let written = (try? String(contentsOf: lock, encoding: .utf8)) ?? ""
    #expect(!written.contains("summary"))
  }

  @Test(arguments: [[], ["stamp"], ["status"]])
  func `explains itself`(command: [String]) throws {
    let arguments = ["translations"] + command
    let result = try Command.run(Self.docket, arguments + ["--help"], environment: ["COLUMNS": "100"])
    #expect(result.status == 0)
    try Golden.expect(result.output, "help-\(arguments.joined(separator: "-")).txt")
  }
}
