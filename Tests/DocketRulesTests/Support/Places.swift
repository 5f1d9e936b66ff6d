import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRules

/// Checks that a finding, its notes and its edits lie in files that were checked.
func expectPlaces(
  of diagnostic: Diagnostic, in validation: Validation, sourceLocation: SourceLocation = #_sourceLocation
) {
  let comment = Comment(rawValue: "\(diagnostic.rule) \(diagnostic.location.label)")
  for location in [diagnostic.location] + diagnostic.notes.map(\.location) {
    guard let file = validation.sources[location.path] else {
      Issue.record("a place in a file that was not checked: \(location.path)", sourceLocation: sourceLocation)
      continue
    }
    #expect(location.byteRange.upper <= file.bytes.count, comment, sourceLocation: sourceLocation)
    #expect(location.start <= location.end, comment, sourceLocation: sourceLocation)
    #expect(
      file.position(at: location.start.offset) == location.start, comment, sourceLocation: sourceLocation)
    #expect(file.position(at: location.end.offset) == location.end, comment, sourceLocation: sourceLocation)
  }
  for edit in diagnostic.fixes.flatMap(\.edits) {
    let count = validation.sources[edit.path]?.bytes.count ?? -1
    #expect(0 <= edit.range.lower && edit.range.upper <= count, comment, sourceLocation: sourceLocation)
  }
}
