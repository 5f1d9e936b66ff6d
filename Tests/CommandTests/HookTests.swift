import Foundation
import Testing

/// `.githooks/pre-commit`, as git runs it.
@Suite struct `The hook before a commit` {
  private static let phone = "+33 1 99" + " 00 12 34"
  private static let record = FaultyRepository.record

  /// The ways to commit a changed record; git makes each from another index.
  enum Way: String, CaseIterable {
    case added, all, path, patchedFromBelow, amended, linked

    var arguments: [String] {
      switch self {
      case .added, .linked: ["commit", "-q", "-m", "change"]
      case .all: ["commit", "-q", "-a", "-m", "change"]
      case .path: ["commit", "-q", "-m", "change", "--", FaultyRepository.record]
      case .patchedFromBelow: ["commit", "-q", "-m", "change", "--", "quay-lanterns.yml"]
      case .amended: ["commit", "-q", "--amend", "--no-edit"]
      }
    }

    var isAddedFirst: Bool { self == .added || self == .linked || self == .amended }
  }

  @Test(arguments: Way.allCases)
  func `stops a private value whichever way it comes, and lets the rest pass`(way: Way) throws {
    let repository = try StagedRepository()
    try repository.useHook()
    let linked = "\(repository.path)-linked"
    defer { try? FileManager.default.removeItem(atPath: linked) }
    if way == .linked { try repository.git("worktree", "add", "-q", linked, "-b", "linked") }
    let top = way == .linked ? linked : repository.path
    let folder = way == .patchedFromBelow ? "\(top)/records/cases" : top
    let file = "\(top)/\(Self.record)"
    let sound = try String(contentsOfFile: file, encoding: .utf8)
    let head = try repository.attempt(["rev-parse", "HEAD"], in: folder).output

    func change(_ text: String) throws -> Command.Result {
      try (sound + text).write(toFile: file, atomically: true, encoding: .utf8)
      if way.isAddedFirst { _ = try repository.attempt(["add", "."], in: folder) }
      return try repository.attempt(way.arguments, in: folder)
    }
    let refused = try change("# \(Self.phone)\n")
    #expect(refused.status != 0)
    #expect(refused.output.contains("phone-number   \(Self.record)"), "\(refused.output)")
    #expect(!refused.output.contains("00 12 34"), "\(refused.output)")
    #expect(try repository.attempt(["rev-parse", "HEAD"], in: folder).output == head)
    let passed = try change("# Lanterns\n")
    #expect(passed.status == 0, "\(passed.output)")
    #expect(
      try repository.attempt(["show", "HEAD:\(Self.record)"], in: folder).output.hasSuffix("# Lanterns\n"))
  }

  @Test func `checks only what one path would commit`() throws {
    let repository = try StagedRepository()
    try repository.useHook()
    try repository.remark("Lanterns")
    try repository.write("id: [", to: "records/cases/half.yml")
    try repository.git("add", ".")
    #expect(try repository.attempt(["commit", "-q", "-m", "one", "--", Self.record]).status == 0)
    #expect(try repository.attempt(["commit", "-q", "-m", "both"]).status != 0)
    try repository.git("commit", "-q", "--no-verify", "-m", "both")
  }

  @Test(arguments: [
    ("C", "Nothing was committed: docket is not here"), ("fr_FR.UTF-8", "docket manque ici"),
    ("ru_RU.UTF-8", "здесь нет docket"),
  ])
  func `says how to go on where docket is missing`(locale: String, words: String) throws {
    let repository = try StagedRepository()
    try repository.useHook()
    try repository.remark("Lanterns")
    let tools = "\(repository.path)/.git/tools"
    try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
    for tool in ["git", "sh", "dirname", "env"] {
      let place = try Command.run("/bin/sh", ["-c", "command -v \(tool)"]).output.split(separator: "\n")[0]
      try FileManager.default.createSymbolicLink(
        atPath: "\(tools)/\(tool)", withDestinationPath: String(place))
    }
    let environment = ["PATH": tools, "LC_ALL": locale]
    let stopped = try repository.attempt(["commit", "-q", "-a", "-m", "x"], environment: environment)
    #expect(stopped.status == 1)
    #expect(stopped.output.contains(words), "\(stopped.output)")
    #expect(stopped.output.contains("git commit --no-verify"))
    #expect(!stopped.output.contains(".docket/fetch"))
    try repository.write("#!/bin/sh\n", to: ".docket/fetch")
    try Self.makeExecutable("\(repository.path)/.docket/fetch")
    let told = try repository.attempt(["commit", "-q", "-a", "-m", "x"], environment: environment)
    #expect(told.status == 1 && told.output.contains(".docket/fetch"), "\(told.output)")
    // The one of the repository itself goes before any other.
    try repository.write("#!/bin/sh\necho \"own: $*\"\n", to: ".docket/bin/docket")
    try Self.makeExecutable("\(repository.path)/.docket/bin/docket")
    let own = try repository.attempt(["commit", "-q", "-a", "-m", "x"])
    #expect(own.status == 0 && own.output.contains("validate --staged"), "\(own.output)")
    #expect(own.output.hasPrefix("own: -C /"), "\(own.output)")
  }

  private static func makeExecutable(_ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
}
