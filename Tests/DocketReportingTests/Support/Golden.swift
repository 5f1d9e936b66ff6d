import Foundation
import Testing

/// Expected output kept in a file beside the tests.
///
/// Only `DOCKET_UPDATE_GOLDENS=1` writes, and the test fails then too, so that an updating run is never green.
enum Golden {
  /// Expects a text to be the one in `Goldens/<name>.txt`.
  static func expect(
    _ actual: String, equals name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let url = URL(filePath: file).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
    let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    if actual.utf8.elementsEqual((expected ?? "").utf8), expected != nil { return }
    let command = "DOCKET_UPDATE_GOLDENS=1 swift test --filter DocketReportingTests"
    if ProcessInfo.processInfo.environment["DOCKET_UPDATE_GOLDENS"] == "1" {
      do {
        try Data(actual.utf8).write(to: url)
        Issue.record(
          "Wrote \(url.path()); read it, then run again without the variable.", sourceLocation: sourceLocation
        )
      } catch {
        Issue.record("Cannot write \(url.path()): \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    let lines = LineDiff(from: expected ?? "", to: actual).lines.joined(separator: "\n")
    Issue.record(
      "\(name).txt differs (- expected, + actual):\n\(lines)\nIf the new text is right: \(command)",
      sourceLocation: sourceLocation)
  }
}

/// The lines that two texts do not share, with their numbers.
struct LineDiff {
  let lines: [String]

  init(from old: String, to new: String) {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let difference = after.difference(from: before)
    let changes = difference.removals + difference.insertions
    lines = changes.map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, "- \(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, "+ \(offset + 1): \(line)")
      }
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
