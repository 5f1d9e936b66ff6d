import Foundation
import Testing

/// A copy of the sound records under git, in which things are staged and committed, as a volunteer does.
struct StagedRepository: ~Copyable {
  static let docket = Command.products.appending(path: "docket").path
  static let hook = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(
      path: "Sources/DocketAdopting/Templates/common/.githooks/pre-commit")

  let faulty: FaultyRepository
  /// The records' folder.
  var path: String { faulty.folder.path }

  init() throws { faulty = try FaultyRepository(nil) }

  /// Puts a line at the end of a record, as a remark.
  func remark(_ text: String, in file: String = FaultyRepository.record) throws {
    try append("# \(text)\n", to: file)
  }

  func append(_ text: String, to file: String) throws {
    let before = (try? String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)) ?? ""
    try write(before + text, to: file)
  }

  func write(_ text: String, to file: String) throws {
    let url = faulty.folder.appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Runs git, which has to be content.
  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let result = try attempt(arguments)
    try #require(result.status == 0, "git \(arguments): \(result.output)")
    return result.output
  }

  /// Runs git, with docket in the search path.
  func attempt(_ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]) throws
    -> Command.Result
  {
    let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Command.run(
      "/usr/bin/env",
      [
        "git", "-C", folder ?? path, "-c", "user.name=t", "-c", "user.email=t@example.org", "-c",
        "commit.gpgsign=false",
      ] + arguments,
      environment: [
        "LC_ALL": "C", "PATH": "\(Command.products.path):\(search)", "SOURCE_DATE_EPOCH": "1795392000",
      ].merging(environment) { _, new in new })
  }

  /// Checks what is staged.
  func validate(_ options: [String] = [], in folder: String? = nil, environment: [String: String] = [:])
    throws -> Command.Result
  {
    try Command.run(
      Self.docket, ["validate", "--staged", "-C", folder ?? path, "--as-of", "2026-11-23"] + options,
      environment: ["LC_ALL": "C"].merging(environment) { _, new in new })
  }

  /// Puts the hook in its place, and turns it on.
  func useHook() throws {
    try FileManager.default.createDirectory(
      atPath: "\(path)/.githooks", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.hook.path, toPath: "\(path)/.githooks/pre-commit")
    try git("add", ".githooks")
    try git("commit", "-q", "-m", "hook")
    try git("config", "core.hooksPath", ".githooks")
  }
}
