import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

/// A finding as one line: rule, first and last place, English text.
func dump(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.rule) \(dump(diagnostic.location)) \(diagnostic.what.text(in: .en))"
}

/// A place as `line:column-line:column`.
func dump(_ location: Location) -> String {
  "\(location.start.line):\(location.start.column)-\(location.end.line):\(location.end.column)"
}

/// The file's text after a fix.
func applying(_ fix: Fix, to file: SourceFile) -> String {
  var bytes = file.bytes
  for edit in fix.edits.sorted(by: { $0.range.lower > $1.range.lower }) {
    bytes.replaceSubrange(edit.range.lower..<edit.range.upper, with: Array(edit.replacement.utf8))
  }
  return String(decoding: bytes, as: UTF8.self)
}
