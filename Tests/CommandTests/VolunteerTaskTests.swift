import Foundation
import Testing

/// Five things that volunteers do, with slips that people make who know no YAML, until nothing is left to mend.
///
/// Whoever does it by hand looks at what `docket validate` answers and does what it says, no more. All answers are kept in
/// `Goldens/volunteers-*.txt`: a change that costs a round or a clear sentence shows there.
@Suite struct `A volunteer` {
  @Test(arguments: HandTask.all)
  func `is done after two rounds by hand`(task: HandTask) throws {
    let copy = try FixtureCopy()
    try copy.commit()
    var log = ""
    var statuses: [Int32] = []
    for round in task.rounds {
      for step in round { log += try step.make(in: copy) }
      let answer = try copy.docket(["validate", "--since", "HEAD"])
      log += "$ docket validate --since HEAD\n\(answer.output)\n"
      statuses.append(answer.status)
    }
    try Golden.expect(log, "volunteers-\(task.name)-by-hand.txt")
    #expect(statuses == [1, 0], "\(log)")
  }

  @Test(arguments: CommandTask.all)
  func `is done at once by command`(task: CommandTask) throws {
    let copy = try FixtureCopy()
    try copy.commit()
    var log = ""
    for command in task.commands {
      let answer = try copy.docket(command)
      log += "$ docket \(command.joined(separator: " "))\n\(answer.output)\n"
      #expect(answer.status == 0, "\(log)")
    }
    let check = try copy.docket(["validate", "--since", "HEAD"])
    log += "$ docket validate --since HEAD\n\(check.output)"
    try Golden.expect(log, "volunteers-\(task.name)-by-command.txt")
    #expect(check.status == 0, "\(log)")
  }
}

/// What somebody types into files, round after round.
struct HandTask: CustomTestStringConvertible {
  let name: String
  let rounds: [[Step]]

  var testDescription: String { name }

  enum Step {
    /// One text of a file becomes another.
    case edit(String, old: String, new: String)
    /// A file is written, moved to another name, or deleted.
    case write(String, String)
    case move(String, to: String)
    case delete(String)
    /// A deleted file is put back.
    case restore(String)
    /// What an answer said to run.
    case run([String])

    /// Does it, and says what was done.
    func make(in copy: borrowing FixtureCopy) throws -> String {
      switch self {
      case .edit(let path, let old, let new):
        let text = try copy.text(path)
        try #require(text.components(separatedBy: old).count == 2, "“\(old)” does not stand there once")
        try copy.write(text.replacingOccurrences(of: old, with: new), to: path)
        return "# in \(path), instead of\n\(old)\n# now\n\(new)\n\n"
      case .write(let path, let text):
        try copy.write(text, to: path)
        return "# new: \(path)\n\(text)\n"
      case .move(let path, let other):
        try FileManager.default.moveItem(at: copy.url(path), to: copy.url(other))
        return "# \(path) is now \(other)\n\n"
      case .delete(let path):
        try FileManager.default.removeItem(at: copy.url(path))
        return "# deleted: \(path)\n\n"
      case .restore(let path):
        try copy.git(["checkout", "--quiet", "--", path])
        return "# put back: \(path)\n\n"
      case .run(let command):
        let answer = try copy.docket(command)
        return "$ docket \(command.joined(separator: " "))\n\(answer.output)\n"
      }
    }
  }
}

/// Commands that do a task.
struct CommandTask: CustomTestStringConvertible {
  let name: String
  let commands: [[String]]

  var testDescription: String { name }
}

extension FixtureCopy {
  func url(_ path: String) -> URL { folder.appending(path: path) }

  func write(_ text: String, to path: String) throws {
    try text.write(to: url(path), atomically: true, encoding: .utf8)
  }

  func git(_ arguments: [String]) throws {
    let git = try Command.run(
      "/usr/bin/env",
      ["git", "-C", folder.path, "-c", "user.name=t", "-c", "user.email=t@example.org"] + arguments)
    try #require(git.status == 0, "\(git.output)")
  }

  /// The state that changes are compared with.
  func commit() throws {
    try git(["init", "--quiet"])
    try git(["add", "."])
    try git(["commit", "--quiet", "-m", "Sound records"])
  }
}
