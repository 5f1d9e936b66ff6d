import Foundation
import Testing

/// Somebody saves the file in an editor while docket asks.
@Suite(.timeLimit(.minutes(20))) struct `An edit made while fix asks` {
  /// `docket fix --suggested` with somebody who answers.
  private final class Dialogue {
    let process = Process()
    private let output = Pipe()
    private let input = Pipe()
    private(set) var said = ""

    init(in folder: String) throws {
      process.executableURL = Command.products.appending(path: "docket")
      process.arguments = ["fix", "--suggested", "-C", folder, "--as-of", "2026-11-23", "--lang", "en"]
      process.standardOutput = output
      process.standardError = output
      process.standardInput = input
      try process.run()
    }

    /// Reads until it asks, or until it ends; gives what it said since the last question.
    func hear() throws -> String {
      var text = ""
      while !text.hasSuffix("q = stop here: "), let data = try output.fileHandleForReading.read(upToCount: 1),
        !data.isEmpty
      {
        text += String(decoding: data, as: UTF8.self)
      }
      return text
    }

    func answer(_ word: String) { input.fileHandleForWriting.write(Data("\(word)\n".utf8)) }
  }

  @Test func `is kept, and the question is asked again`() throws {
    let fault = try #require(Fault.all.first { $0.name == "an unknown source" })
    let repository = try FaultyRepository(fault)
    let record = repository.folder.appending(path: FaultyRepository.record)
    let before = try String(contentsOf: record, encoding: .utf8)
    let dialogue = try Dialogue(in: repository.folder.path)
    let first = try dialogue.hear()
    #expect(first.contains("+    sources: [gazette-2025-05-01]"), "\(first)")
    try ("# An edit.\n" + before).write(to: record, atomically: true, encoding: .utf8)
    dialogue.answer("1")
    let second = try dialogue.hear()
    #expect(second.contains("was changed while this was asked; the fix was not made"), "\(second)")
    #expect(second.contains("+    sources: [gazette-2025-05-01]"), "\(second)")
    #expect(try String(contentsOf: record, encoding: .utf8) == "# An edit.\n" + before)
    dialogue.answer("1")
    var last = try dialogue.hear()
    while dialogue.process.isRunning, last.hasSuffix("q = stop here: ") {
      dialogue.answer("n")
      last = try dialogue.hear()
    }
    dialogue.process.waitUntilExit()
    #expect(last.contains("1 fix made"), "\(last)")
    let after = try String(contentsOf: record, encoding: .utf8)
    #expect(after.hasPrefix("# An edit.\n"))
    #expect(after.contains("sources: [gazette-2025-05-01]"))
  }
}
