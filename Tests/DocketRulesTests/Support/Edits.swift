import DocketDiagnostics
import Testing

@testable import DocketRules

/// The bytes of a file after the edits of a fix; an edit outside the file, or one that overlaps another, is recorded.
func applying(_ fix: Fix, to file: SourceFile) -> [UInt8] {
  var bytes = file.bytes
  var end = bytes.count
  for edit in fix.edits.sorted(by: { $0.range.lower > $1.range.lower }) {
    guard edit.path == file.path, edit.range.lower >= 0, edit.range.upper <= end else {
      Issue.record("the edit \(edit) does not fit the file")
      return file.bytes
    }
    bytes.replaceSubrange(edit.range.lower..<edit.range.upper, with: Array(edit.replacement.utf8))
    end = edit.range.lower
  }
  return bytes
}

extension [SourceFile] {
  /// The files with other bytes in one of them.
  func replacing(_ path: String, with bytes: [UInt8]) -> [SourceFile] {
    map { $0.path == path ? SourceFile(path: path, bytes: bytes) : $0 }
  }
}
