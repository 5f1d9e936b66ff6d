import Foundation
import Testing

/// Files with the expected bytes, in `Goldens/`.
///
/// `DOCKET_UPDATE_GOLDENS=1 swift test --filter Goldens` writes them anew; the run still fails, so that nobody takes
/// it for a passing one.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens")

  /// Compares bytes with a file and shows the first lines that differ.
  static func check(_ bytes: [UInt8], _ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["DOCKET_UPDATE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      Issue.record("\(name) was written; look at the difference and run again", sourceLocation: location)
      return
    }
    guard let expected = try? Array(Data(contentsOf: file)) else {
      Issue.record("\(name) is missing; run with DOCKET_UPDATE_GOLDENS=1", sourceLocation: location)
      return
    }
    guard expected != bytes else { return }
    Issue.record("\(name) differs:\n\(difference(expected, bytes))", sourceLocation: location)
  }

  private static func difference(_ expected: [UInt8], _ found: [UInt8]) -> String {
    let changes = lines(found).difference(from: lines(expected))
    return changes.prefix(40).map { change in
      switch change {
      case .remove(let offset, let line, _): "-\(offset + 1): \(line)"
      case .insert(let offset, let line, _): "+\(offset + 1): \(line)"
      }
    }.joined(separator: "\n")
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
