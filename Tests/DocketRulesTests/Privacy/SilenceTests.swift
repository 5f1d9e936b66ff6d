import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRules

@Suite struct `A finding about a private value` {
  static let examples = RuleCase.reporting.filter {
    $0.rule.description.family == .privacy && $0.rule.id != "bidi-control"
  }

  @Test(arguments: examples)
  func `says nothing of the value itself`(tested: RuleCase) {
    let example = tested.example
    let file = SourceFile(path: example.path, bytes: example.marked.bytes)
    // What is hidden or dangerous, and not private, may be named.
    let masks = RuleCase.validate(example.files).masks
    let values = example.marked.ranges.filter { masks.hides($0, of: file.path) }.map(file.text).filter {
      !$0.isEmpty
    }
    let broken = SourceFile(path: example.path, bytes: Array("title: \"\n".utf8) + file.bytes)
    for files in [example.files, example.files.replacing(example.path, with: broken.bytes)] {
      for diagnostic in RuleCase.validate(files).diagnostics where diagnostic.family == .privacy {
        let messages =
          [diagnostic.what, diagnostic.why] + diagnostic.mend + diagnostic.notes.map(\.message)
          + diagnostic.fixes.map(\.title)
        var texts = messages.flatMap { message in MessageLanguage.allCases.map { message.text(in: $0) } }
        texts += diagnostic.fixes.flatMap(\.edits).map(\.replacement) + [diagnostic.subject ?? ""]
        for value in values {
          let plain = value.filter { $0.isLetter || $0.isNumber }
          #expect(
            !texts.contains { $0.filter { $0.isLetter || $0.isNumber }.contains(plain) },
            sourceLocation: tested.sourceLocation)
        }
      }
    }
  }
}
