import Foundation
import Testing

/// A copy of the sound records in a folder of its own, committed to git, with one fault put in afterwards.
struct FaultyRepository: ~Copyable {
  static let record = "records/cases/quay-lanterns.yml"
  /// The sound records, which nobody writes to.
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/quay")
  let folder: URL

  init(_ fault: Fault?) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "docket-fault-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.fixtures, to: folder)
    for arguments in [
      ["init", "--quiet"], ["add", "."],
      ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "Sound records"],
    ] {
      let git = try Command.run("/usr/bin/env", ["git", "-C", folder.path] + arguments)
      try #require(git.status == 0, "\(git.output)")
    }
    guard let fault else { return }
    let file = folder.appending(path: Self.record)
    var text = try String(contentsOf: file, encoding: .utf8)
    for edit in fault.edits {
      try #require(
        text.components(separatedBy: edit.old).count == 2, "“\(edit.old)” does not stand there once")
      text = text.replacingOccurrences(of: edit.old, with: edit.new)
    }
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}
