import DocketDiagnostics
import DocketKit
import Foundation
import Testing

/// A repository in which commits are made.
struct Commits: ~Copyable {
  let folder: TemporaryFolder

  init() throws {
    let folder = try TemporaryFolder()
    try Self.git(["init", "-q", "-b", "main"], in: folder.path)
    self.folder = folder
  }

  func git(_ arguments: String...) throws { try Self.git(arguments, in: folder.path) }

  static func git(_ arguments: [String], in place: String) throws {
    try #require(try status(of: arguments, in: place) == 0, "git \(arguments)")
  }

  /// The first line that git writes.
  func output(_ arguments: String...) throws -> String {
    let pipe = Pipe()
    try #require(try Self.status(of: arguments, in: folder.path, output: pipe) == 0)
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return String(text.prefix { $0 != "\n" })
  }

  /// How git ends.
  static func status(of arguments: [String], in place: String, output: Pipe? = nil) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "git", "-C", place, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c",
        "commit.gpgsign=false",
      ]
      + arguments
    if let output { process.standardOutput = output } else { process.standardOutput = FileHandle.nullDevice }
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Commits the title of the site, which is enough to tell states apart.
  func commit(_ title: String) throws {
    try folder.write("site: {title: \(title)}\n", to: "pipeline.yml")
    try git("add", ".")
    try git("commit", "-q", "--allow-empty", "-m", title)
  }

  func title(at reference: String, comparing: GitHistory.Comparison = .mergeBase, in place: String? = nil)
    async throws -> String
  {
    let state = try await GitHistory(of: Repository(root: place ?? folder.path))
      .state(at: reference, comparing: comparing)
    let text = state.files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    return "\(text.dropFirst("site: {title: ".count).prefix { $0 != "}" }), \(state.commitsBehind) behind"
  }

  /// What is said where there is nothing to compare with.
  func problem(_ reference: String, in place: String? = nil) async -> String {
    do { return try await title(at: reference, in: place) } catch { return "\(error)" }
  }
}
