import Foundation
import Testing

/// `--since`, as the hooks and workflows of a repository call it.
@Suite struct `A comparison with an earlier state` {
  private static let docket = Command.products.appending(path: "docket").path

  private static func validate(
    _ repository: borrowing FaultyRepository, _ options: [String] = [], environment: [String: String] = [:]
  ) throws -> Command.Result {
    try Command.run(
      docket,
      ["validate", "-C", repository.folder.path, "--as-of", "2026-11-23", "--since", "HEAD"] + options,
      environment: ["LC_ALL": "C"].merging(environment) { _, new in new })
  }

  private static func git(_ arguments: [String], in folder: String) throws {
    let git = try Command.run(
      "/usr/bin/env",
      ["git", "-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.org"] + arguments)
    try #require(git.status == 0, "\(git.output)")
  }

  @Test func `goes by the folder, whatever git’s own variables say`() throws {
    let repository = try FaultyRepository(nil)
    let other = try FaultyRepository(nil)
    let path = other.folder.path
    // As in the hooks of a linked worktree, and worse.
    let result = try Self.validate(
      repository,
      environment: [
        "GIT_DIR": "\(path)/.git", "GIT_WORK_TREE": path, "GIT_INDEX_FILE": "\(path)/index",
        "GIT_COMMON_DIR": "\(path)/nowhere", "GIT_OBJECT_DIRECTORY": "\(path)/nowhere",
        "GIT_NAMESPACE": "other", "GIT_PREFIX": "records/", "GIT_CONFIG_PARAMETERS": "nonsense",
        "GIT_TRACE": "1", "GIT_ICASE_PATHSPECS": "1", "GIT_CEILING_DIRECTORIES": path,
      ])
    #expect(result.status == 0, "\(result.output)")
    #expect(!result.output.contains("docket:"), "\(result.output)")
  }

  @Test func `says what could not be read before, and fails only where warnings do`() throws {
    let repository = try FaultyRepository(nil)
    let folder = repository.folder.path
    let record = repository.folder.appending(path: FaultyRepository.record)
    let text = try String(contentsOf: record, encoding: .utf8)
    try ("id: [broken\n" + text).write(to: record, atomically: true, encoding: .utf8)
    try Self.git(["commit", "-q", "-a", "-m", "broken"], in: folder)
    try text.write(to: record, atomically: true, encoding: .utf8)
    let result = try Self.validate(repository)
    #expect(result.status == 0, "\(result.output)")
    #expect(
      result.output.contains("`\(FaultyRepository.record)` could not be read before this change"),
      "\(result.output)")
    #expect(try Self.validate(repository, ["--strict"]).status == 1)
    let french = try Self.validate(repository, ["--lang", "fr"])
    #expect(french.output.contains("était illisible avant cette modification"), "\(french.output)")
  }

  @Test(arguments: [
    ("en", "there is no pipeline.yml in this folder"), ("fr", "ce dossier n’a pas de pipeline.yml"),
    ("ru", "в этой папке нет pipeline.yml"),
  ])
  func `is refused where there was no configuration`(language: String, words: String) throws {
    let repository = try FaultyRepository(nil)
    let folder = repository.folder.path
    try Self.git(["rm", "-q", "--cached", "pipeline.yml"], in: folder)
    try Self.git(["commit", "-q", "-m", "without"], in: folder)
    let result = try Self.validate(repository, ["--lang", language])
    #expect(result.status == 74, "\(result.output)")
    #expect(result.output.contains(words), "\(result.output)")
  }

  @Test func `is told apart from a computer without git`() throws {
    let repository = try FaultyRepository(nil)
    let result = try Self.validate(repository, environment: ["PATH": repository.folder.path])
    #expect(result.status == 74)
    #expect(result.output.contains("there is no git on this computer"), "\(result.output)")
  }

  #if os(Linux)
    @Test func `takes memory for the files that are there, and six runs of git`() throws {
      let repository = try FaultyRepository(nil)
      let folder = repository.folder.path
      let text = try String(
        contentsOf: repository.folder.appending(path: FaultyRepository.record), encoding: .utf8)
      for number in 1...200 {
        let copy = text.replacingOccurrences(of: "id: quay-lanterns", with: "id: copy-\(number)")
        try copy.write(
          toFile: "\(folder)/records/cases/copy-\(number).yml", atomically: true, encoding: .utf8)
      }
      try Self.git(["add", "."], in: folder)
      try Self.git(["commit", "-q", "-m", "many"], in: folder)
      let git = try Command.run("/bin/sh", ["-c", "command -v git"]).output.split(separator: "\n")[0]
      let script = "\(folder)/.git/bin/git"
      try FileManager.default.createDirectory(atPath: "\(folder)/.git/bin", withIntermediateDirectories: true)
      try "#!/bin/sh\necho run >> '\(folder)/.git/runs'\nexec \(git) \"$@\"\n".write(
        toFile: script, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      let result = try Command.run(
        "/bin/sh",
        [
          "-c",
          "ulimit -v 2000000 && exec \"$0\" validate -C \"$1\" --as-of 2026-11-23 --since HEAD records/registry",
          Self.docket, folder,
        ], environment: ["LC_ALL": "C", "PATH": "\(folder)/.git/bin:\(path)"])
      #expect(result.status == 0, "\(result.output.prefix(2000))")
      let runs = try String(contentsOfFile: "\(folder)/.git/runs", encoding: .utf8)
      #expect(runs.split(separator: "\n").count == 6)
    }
  #endif
}
