import Foundation
import Testing

@Suite struct `The fix command` {
  private static let docket = Command.products.appending(path: "docket").path

  private static func fix(_ options: [String], in repository: borrowing FaultyRepository) throws
    -> Command.Result
  {
    try Command.run(
      docket, ["fix", "-C", repository.folder.path, "--as-of", "2026-11-23"] + options,
      environment: ["LC_ALL": "C"])
  }

  private static func record(of repository: borrowing FaultyRepository) throws -> String {
    try String(contentsOf: repository.folder.appending(path: FaultyRepository.record), encoding: .utf8)
  }

  /// A tag in another spelling: the meaning is plain.
  private static let tag = Fault("a tag in capitals", "language: en\ntitle:", "language: EN\ntitle:")

  @Test func `makes what needs no decision, once`() throws {
    let sound = try Self.record(of: try FaultyRepository(nil))
    let repository = try FaultyRepository(Self.tag)
    let first = try Self.fix([], in: repository)
    #expect(first.status == 0)
    #expect(first.output.contains("language-tag"), "\(first.output)")
    #expect(first.output.contains("1 fix made in 1 file"), "\(first.output)")
    #expect(try Self.record(of: repository) == sound)
    let second = try Self.fix([], in: repository)
    #expect(second.output == "nothing to fix without a decision\n")
    #expect(try Self.record(of: repository) == sound)
  }

  @Test func `only shows the difference when asked to check`() throws {
    let repository = try FaultyRepository(Self.tag)
    let before = try Self.record(of: repository)
    let result = try Self.fix(["--check"], in: repository)
    #expect(result.status == 1)
    #expect(result.output.contains("-language: EN\n+language: en\n"), "\(result.output)")
    #expect(try Self.record(of: repository) == before)
  }

  @Test func `leaves alone what was not asked for`() throws {
    let repository = try FaultyRepository(Self.tag)
    let before = try Self.record(of: repository)
    #expect(try Self.fix(["--rule", "formatting"], in: repository).status == 0)
    #expect(try Self.fix(["records/registry"], in: repository).status == 0)
    #expect(try Self.record(of: repository) == before)
  }

  @Test func `offers the rest, and makes nothing when nobody answers`() throws {
    let fault = try #require(Fault.all.first { $0.name == "an unknown source" })
    let repository = try FaultyRepository(fault)
    let before = try Self.record(of: repository)
    let result = try Self.fix(["--suggested"], in: repository)
    #expect(result.status == 0)
    #expect(result.output.contains("+    sources: [gazette-2025-05-01]"), "\(result.output)")
    #expect(result.output.contains("0 fixes made"), "\(result.output)")
    #expect(try Self.record(of: repository) == before)
  }

  /// Runs `docket fix --suggested` with somebody who types some lines and goes.
  private static func answering(
    _ lines: [String], in language: String, _ repository: borrowing FaultyRepository
  )
    throws -> Command.Result
  {
    let answers = repository.folder.appending(path: "answers.txt")
    try lines.map { $0 + "\n" }.joined().write(to: answers, atomically: true, encoding: .utf8)
    let script = #""$0" fix --suggested -C "$1" --as-of 2026-11-23 --lang "$2" <"$3""#
    return try Command.run(
      "/bin/sh", ["-c", script, docket, repository.folder.path, language, answers.path])
  }

  @Test(arguments: [
    ("en", ["y"], true), ("en", ["YES"], true), ("en", ["1"], true), ("fr", ["o"], true),
    ("fr", ["oui"], true),
    ("ru", ["д"], true), ("ru", ["Да"], true), ("ru", ["y"], true), ("en", ["what?", "y"], true),
    ("en", ["n"], false), ("fr", ["non"], false), ("ru", ["нет"], false), ("en", [""], false),
    ("en", ["q", "y"], false),
    ("fr", ["quitter", "o"], false), ("ru", ["в", "д"], false), ("en", ["2"], false), ("en", [], false),
  ])
  func `takes yes, no and stop, also as words of the language`(
    language: String, lines: [String], isMade: Bool
  )
    throws
  {
    let fault = try #require(Fault.all.first { $0.name == "an unknown source" })
    let repository = try FaultyRepository(fault)
    let before = try Self.record(of: repository)
    let result = try Self.answering(lines, in: language, repository)
    #expect(result.status == 0)
    #expect((try Self.record(of: repository) != before) == isMade, "\(result.output)")
    if lines.first == "what?" || lines == ["2"] {
      #expect(result.output.contains("Please type y, n or q, then Enter."), "\(result.output)")
    }
  }

  @Test(arguments: [
    ("en", "Make this change? y = yes, n or Enter = no, go on, q = stop here: "),
    ("fr", "o = oui, n ou Entrée = non, continuer, q = s’arrêter ici"),
    ("ru", "Внести это изменение? д = да, н или Enter = нет, дальше, в = закончить: "),
  ])
  func `says what each key does`(language: String, question: String) throws {
    let fault = try #require(Fault.all.first { $0.name == "an unknown source" })
    let result = try Self.answering([], in: language, try FaultyRepository(fault))
    #expect(result.output.contains(question), "\(result.output)")
  }

  @Test(arguments: [
    (["--check", "--suggested"], "exclude each other"),
    (["--rule", "formating"], "did you mean formatting?"),
    (["records/cases/none.yml"], "there is no record file at records/cases/none.yml"),
  ])
  func `says what it does not understand`(options: [String], sentence: String) throws {
    let repository = try FaultyRepository(nil)
    let result = try Self.fix(options, in: repository)
    #expect(result.status == 64)
    #expect(result.output.contains(sentence), "\(result.output)")
  }
}

@Suite struct `The coverage command` {
  private static let docket = Command.products.appending(path: "docket").path

  @Test func `counts texts, copies and independent sources`() throws {
    let repository = try FaultyRepository(nil)
    let arguments = ["coverage", "-C", repository.folder.path, "--as-of", "2026-11-23"]
    let table = try Command.run(Self.docket, arguments, environment: ["LC_ALL": "C"])
    #expect(table.status == 0)
    #expect(table.output.contains("summary*"), "\(table.output)")
    #expect(table.output.contains("sources with an archived copy: "))
    let json = try Command.run(Self.docket, arguments + ["--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["languages"] as? [String] == ["en", "fr", "ru"])
    #expect((document["fields"] as? [Any])?.isEmpty == false)
    #expect(try Command.run(Self.docket, arguments + ["--fail-under", "100"]).status == 0)
    #expect(try Command.run(Self.docket, arguments + ["--fail-under", "101"]).status == 64)
  }

  @Test func `fails when a language has less than was asked for`() throws {
    let repository = try FaultyRepository(
      Fault(
        "no French", "  fr: L’affaire des lanternes", "  de: L’affaire des lanternes",
        Fault.Expected(rule: "missing-translation", line: 1, column: 1)))
    let result = try Command.run(
      Self.docket, ["coverage", "-C", repository.folder.path, "--fail-under", "100", "--as-of", "2026-11-23"])
    #expect(result.status == 1, "\(result.output)")
  }
}
