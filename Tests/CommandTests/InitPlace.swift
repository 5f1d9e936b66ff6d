import Foundation
import Testing

/// An empty folder in which repositories of records begin.
final class InitPlace {
  static let docket = Command.products.appending(path: "docket").path

  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "docket-init-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  /// Runs docket in the folder, on a fixed day.
  func docket(_ arguments: [String], answers: [String]? = nil, language: String? = "en") throws
    -> Command.Result
  {
    let spoken = language.map { ["--lang", $0] } ?? []
    // Paths are typed as from within the folder.
    let line =
      ["sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", path, Self.docket] + arguments + spoken
    return try Command.run(
      "/usr/bin/env", line,
      environment: ["SOURCE_DATE_EPOCH": "1795435200", "LC_ALL": "C", "GIT_CEILING_DIRECTORIES": path],
      input: answers.map { $0.map { $0 + "\n" }.joined() })
  }

  /// Runs git in the folder, which has to be content.
  func git(_ arguments: [String]) throws -> String {
    let result = try Command.run("/usr/bin/env", ["git", "-C", path] + arguments)
    try #require(result.status == 0, "git \(arguments): \(result.output)")
    return result.output
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

  /// All files in a folder but git's own, with what is in them.
  func contents(_ folder: String) -> [String: Data] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
    return names.reduce(into: [:]) { files, name in
      let file = folder.isEmpty ? name : "\(folder)/\(name)"
      if !name.hasPrefix(".git/"), let bytes = FileManager.default.contents(atPath: "\(path)/\(file)") {
        files[file] = bytes
      }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
