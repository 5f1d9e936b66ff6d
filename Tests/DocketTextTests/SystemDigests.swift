import Foundation
import Testing

/// SHA-256 as this system's own program computes it.
enum SystemDigests {
  /// The program with its options: `sha256sum` on Linux, `shasum` on macOS; nil when neither is there.
  static let tool: [String]? = [["/usr/bin/sha256sum"], ["/usr/bin/shasum", "-a", "256"]].first {
    FileManager.default.isExecutableFile(atPath: $0[0])
  }

  /// The digests of messages, from one run over a file for each.
  static func of(_ messages: [[UInt8]]) throws -> [String] {
    let command = try #require(tool)
    let folder = FileManager.default.temporaryDirectory.appending(path: "digests-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, message) in messages.enumerated() {
      try Data(message).write(to: folder.appending(path: "\(number)"))
    }
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = command.dropFirst() + messages.indices.map { "\($0)" }
    process.currentDirectoryURL = folder
    let printed = Pipe()
    process.standardOutput = printed
    try process.run()
    let data = printed.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map { String($0.prefix(64)) }
  }
}
