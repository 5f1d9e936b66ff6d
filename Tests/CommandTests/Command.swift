import Foundation

/// Runs programs and gathers all they print.
enum Command {
  struct Result {
    let status: Int32
    let output: String
  }

  /// The folder with the programs that were built beside this test.
  static var products: URL {
    URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// Runs a program; it reads `input` from its standard input, which is empty without one.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    // Not the folder of this repository, whose records the programs would find.
    process.currentDirectoryURL = FileManager.default.temporaryDirectory
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    // A file, not a pipe: no reader has to keep up.
    let file = FileManager.default.temporaryDirectory.appending(path: "docket-output-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    let questions = file.appendingPathExtension("input")
    defer { try? FileManager.default.removeItem(at: questions) }
    if let input {
      try Data(input.utf8).write(to: questions)
      process.standardInput = try FileHandle(forReadingFrom: questions)
    }
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return Result(
      status: process.terminationStatus, output: String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
