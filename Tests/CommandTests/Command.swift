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

  static func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws
    -> Result
  {
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
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return Result(
      status: process.terminationStatus, output: String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
