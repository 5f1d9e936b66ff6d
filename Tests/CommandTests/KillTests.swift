import Foundation
import Testing

/// Readers see the old site or the new one, whenever a publisher is killed.
@Suite(.serialized) struct `A killed publisher` {
  @Test(arguments: 0..<12)
  func `leaves the old site or the new one, whole`(step: Int) throws {
    let repository = try FaultyRepository(nil)
    let folder = repository.folder.path
    let docket = Command.products.appending(path: "docket").path
    func publish(_ more: [String] = []) throws -> Command.Result {
      try Command.run(docket, ["publish", "-C", folder, "--as-of", "2026-11-23"] + more)
    }
    #expect(try publish().status == 0)
    let old = try Self.contents(of: folder + "/public")
    let record = repository.folder.appending(path: FaultyRepository.record)
    let text = try String(contentsOf: record, encoding: .utf8)
    try text.replacingOccurrences(of: "Announcement of the appeal", with: "First announcement of the appeal")
      .replacingOccurrences(of: "type: verdict", with: "type: sentencing")
      .write(to: record, atomically: true, encoding: .utf8)

    let process = Process()
    process.executableURL = URL(filePath: docket)
    process.arguments = ["publish", "-C", folder, "--as-of", "2026-11-23"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // From before the first byte is read to after the last is written.
    usleep(UInt32(step) * 6000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()

    let seen = try Self.contents(of: folder + "/public")
    #expect(try publish().status == 0)
    let new = try Self.contents(of: folder + "/public")
    #expect(old != new)
    #expect(seen == old || seen == new)
    #expect(try publish(["--check"]).status == 0)
  }

  private static func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      contents[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return contents
  }
}
