import DocketDiagnostics
import DocketLanguage
import Foundation
import Testing

@testable import DocketRules

@Suite struct `An example of a rule` {
  @Test(arguments: RuleCase.all)
  func `is reported at its marks, with its sentences, and nowhere else`(tested: RuleCase) {
    let example = tested.example
    let marks = example.marked.ranges
    #expect(marks.count == example.reports.count, sourceLocation: tested.sourceLocation)
    let validation = tested.validation
    #expect(
      tested.own(validation) == zip(marks, example.reports).map { Finding($0, $1) },
      sourceLocation: tested.sourceLocation)
    let elsewhere = validation.diagnostics.filter {
      $0.rule == tested.rule.id && $0.location.path != example.path
    }
    #expect(elsewhere.map(\.location.label) == [], sourceLocation: tested.sourceLocation)
  }

  @Test(arguments: RuleCase.all)
  func `has no error of another rule`(tested: RuleCase) {
    let others = tested.validation.diagnostics.filter { $0.rule != tested.rule.id && $0.severity == .error }
    #expect(
      others.map { "\($0.severity.rawValue) \($0.rule) \($0.location.label) \($0.what.text(in: .en))" } == [],
      sourceLocation: tested.sourceLocation)
  }

  @Test(arguments: RuleCase.all)
  func `stands in the file of its rule, at its line`(tested: RuleCase) throws {
    let lines = try String(contentsOfFile: tested.filePath, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(tested.filePath.contains("/Sources/DocketRules/"))
    let line = lines[tested.example.line - 1]
    #expect(line.contains(tested.example.reports.isEmpty ? ".accepts(" : ".reports("))
  }

  @Test(arguments: RuleCase.reporting)
  func `is not shown where it is private`(tested: RuleCase) {
    // Characters that nobody sees give nothing away.
    let hasSecrets = !["bidi-control", "invisible-characters"].contains(tested.rule.id)
    guard hasSecrets, tested.rule.description.family == .privacy else { return }
    let validation = tested.validation
    let redactor = Redactor(masks: validation.masks, sources: validation.sources)
    let hidden = tested.example.marked.ranges.map {
      SourceFile(path: tested.example.path, bytes: tested.example.marked.bytes).text($0)
    }
    for text in hidden + [tested.example.path] where text.contains(where: \.isNumber) {
      let shown = redactor.redacting(text).filter(\.isNumber)
      #expect(shown == "", sourceLocation: tested.sourceLocation)
    }
  }
}

@Suite struct `The sample repository` {
  @Test func `has no finding of any rule`() {
    let example = Example.accepts("")
    let validation = RuleCase.validate(example.files)
    #expect(validation.diagnostics.map { "\($0.rule) \($0.location.label)" } == [])
    #expect(validation.accepted == [])
    #expect(validation.masks.isEmpty)
    #expect(validation.unreadable == [])
  }
}
