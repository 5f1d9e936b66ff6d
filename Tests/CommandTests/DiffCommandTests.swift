import Foundation
import Testing

/// `docket diff` and `docket validate --summary`, as people and workflows call them.
@Suite struct `The command diff` {
  private static let docket = Command.products.appending(path: "docket").path

  private static func run(
    _ command: [String], in repository: borrowing FaultyRepository, language: String = "en"
  ) throws -> Command.Result {
    try Command.run(
      docket,
      command + ["-C", repository.folder.path, "--as-of", "2026-11-23", "--lang", language],
      environment: ["LC_ALL": "C", "TZ": "UTC"])
  }

  /// Writes a text into the record in place of another, which must be there, and commits where it says so.
  private static func edit(
    _ repository: borrowing FaultyRepository, _ old: String, _ new: String, committing: Bool = false
  ) throws {
    let file = repository.folder.appending(path: FaultyRepository.record)
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(to: file, atomically: true, encoding: .utf8)
    guard committing else { return }
    let git = try Command.run(
      "/usr/bin/env",
      [
        "git", "-C", repository.folder.path, "-c", "user.name=t", "-c", "user.email=t@example.org", "commit",
        "-q", "-a", "-m", "edit",
      ])
    try #require(git.status == 0, "\(git.output)")
  }

  @Test func `tells what is not committed yet`() throws {
    let repository = try FaultyRepository(nil)
    try Self.edit(
      repository, "date: 2031-05-20T09:00", "date: 2031-05-27T10:00\n    moved_from: [2031-05-20T09:00]")
    let result = try Self.run(["diff", "HEAD"], in: repository)
    #expect(result.status == 0)
    #expect(
      result.output == """
        What readers and subscribers notice · Compared with `HEAD`

        The Quay Lanterns case (quay-lanterns)
          • Moved: Ada Lorne: appeal hearing, Selm: 20 May 2031, 09:00 → 27 May 2031, 10:00
              In calendars the same entry moves.
              Subscribers get a cancelled entry at the old date: 20 May 2031, 09:00.

        This change causes 1 finding
          warning: records/cases/quay-lanterns.yml:30: `appeal` has a new date and the same sources as before, when it was 20 May 2031, 09:00. [unsourced-date-change]

        """)
  }

  @Test(arguments: [
    ("en", "The records are as they were."), ("fr", "Les fiches sont telles qu’elles étaient."),
    ("ru", "Записи такие же, как были."),
  ])
  func `says that nothing changes`(language: String, line: String) throws {
    let repository = try FaultyRepository(nil)
    let result = try Self.run(["diff", "HEAD"], in: repository, language: language)
    #expect(result.status == 0)
    #expect(result.output.contains("\n\(line)\n"), "\(result.output)")
  }

  @Test func `says it in a second language below`() throws {
    let repository = try FaultyRepository(nil)
    let result = try Self.run(["diff", "HEAD", "--format", "markdown", "--also", "fr"], in: repository)
    let parts = result.output.components(separatedBy: "\n---\n\n")
    try #require(parts.count == 2, "\(result.output)")
    #expect(parts[0].hasPrefix("## What readers and subscribers notice\n"))
    #expect(parts[1].hasPrefix("## Ce que verront lecteurs et abonnés\n"))
    #expect(try Self.run(["diff", "HEAD", "--format", "json", "--also", "fr"], in: repository).status == 64)
  }

  @Test(arguments: PrivateValue.all + PrivateValue.words, ["text", "markdown", "json"])
  func `shows no private value, neither one that comes nor one that goes`(
    value: PrivateValue, format: String
  ) throws {
    let repository = try FaultyRepository(nil)
    let clean = "description: Report on the arrest"
    let spoilt = "description: 'Report \(value.before)\(value.text) on the arrest'"
    try Self.edit(repository, clean, spoilt)
    let coming = try Self.run(["diff", "HEAD", "--format", format], in: repository)
    #expect(coming.status == 0)
    #expect(coming.output.contains("Report"), "\(coming.output)")
    #expect(!value.isShown(in: coming.output), "\(coming.output)")
    try Self.edit(repository, spoilt, spoilt, committing: true)
    try Self.edit(repository, spoilt, clean)
    let going = try Self.run(["diff", "HEAD", "--format", format], in: repository)
    #expect(going.status == 0)
    #expect(going.output.contains("Report"), "\(going.output)")
    #expect(!value.isShown(in: going.output), "\(going.output)")
  }

  @Test(arguments: ["text", "markdown", "json"])
  func `names nobody whom a change withdraws`(format: String) throws {
    let repository = try FaultyRepository(nil)
    let folder = repository.folder
    try FileManager.default.removeItem(at: folder.appending(path: FaultyRepository.record))
    let digest = try Command.run("/bin/sh", ["-c", "printf quay-lanterns | sha256sum | cut -c1-64"]).output
    try "withdrawn:\n  - {digest: \(digest.prefix(64)), date: 2026-11-23}\n".write(
      to: folder.appending(path: "records/withdrawn.yml"), atomically: true, encoding: .utf8)
    let result = try Self.run(["diff", "HEAD", "--format", format], in: repository)
    #expect(result.status == 0)
    #expect(result.output.contains("A case is withdrawn"), "\(result.output)")
    for name in ["quay-lanterns", "Quay Lanterns", "Lorne", "lorne"] {
      #expect(!result.output.contains(name), "\(result.output)")
    }
  }

  @Test(arguments: ["text", "markdown", "json"])
  func `names no person whom a change withdraws, in no form of the name`(format: String) throws {
    let repository = try FaultyRepository(nil)
    let person = "  marsh:\n    name: {en: Una Marsh, fr: Una Marsh, ru: Уна Марш}\nevents:\n"
    let note = "    note: {en: Marsh was there., fr: Marsh y était., ru: Там была У. Марш и не было Марша.}\n"
    try Self.edit(repository, "events:\n", person)
    try Self.edit(
      repository, "    type: arrest\n", "    type: arrest\n    who: [lorne, marsh]\n" + note, committing: true
    )
    try Self.edit(repository, person, "events:\n")
    try Self.edit(repository, "    who: [lorne, marsh]\n" + note, "    who: [lorne]\n")
    let digest = try Command.run("/bin/sh", ["-c", "printf quay-lanterns/marsh | sha256sum | cut -c1-64"])
      .output
    try "withdrawn:\n  - {digest: \(digest.prefix(64)), date: 2026-11-23}\n".write(
      to: repository.folder.appending(path: "records/withdrawn.yml"), atomically: true, encoding: .utf8)
    let result = try Self.run(["diff", "HEAD", "--format", format], in: repository)
    #expect(result.status == 0)
    #expect(result.output.contains("A person is withdrawn"), "\(result.output)")
    for name in ["marsh", "Marsh", "Марш"] { #expect(!result.output.contains(name), "\(result.output)") }
  }

  @Test func `counts what was there before, and lists what is new`() throws {
    let repository = try FaultyRepository(nil)
    // An end without a beginning was there before; a second word of the vocabulary that is none comes with the change.
    try Self.edit(repository, "type: arrest", "type: arest", committing: true)
    try Self.edit(repository, "status: held", "status: hold")
    try Self.edit(repository, "# An invented case", "# Lines above.\n# An invented case")
    let result = try Self.run(["validate", "--since", "HEAD", "--summary"], in: repository)
    #expect(result.status == 1)
    #expect(result.output.contains("hold"), "\(result.output)")
    #expect(!result.output.contains("arest"), "\(result.output)")
    #expect(result.output.contains("1 finding was there before"), "\(result.output)")
    #expect(result.output.contains("This change causes 1 finding"), "\(result.output)")
  }

  @Test func `is refused without a commit to compare with`() throws {
    let repository = try FaultyRepository(nil)
    let without = try Self.run(["validate", "--summary"], in: repository)
    #expect(without.status == 64)
    #expect(without.output.contains("--summary tells what changes since a commit"), "\(without.output)")
    #expect(try Self.run(["diff", "no-such-branch"], in: repository).status == 74)
    #expect(try Self.run(["diff"], in: repository).status == 64)
  }
}
