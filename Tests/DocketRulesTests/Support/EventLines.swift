import DocketDiagnostics

@testable import DocketRules

extension SampleCase {
  /// The subjects of what a rule finds in events that are written `id date type …` each.
  static func subjects(of rule: Rule, in events: [String]) -> [String?] {
    let text = events.map { event -> String in
      let words = event.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      let more = words.count > 3 ? ", " + words[3] : ""
      return "  - {id: \(words[0]), date: \(words[1]), type: \(words[2])\(more), sources: [bulletin]}\n"
    }
    return RuleCase.validate(repository(fragment: "events:\n" + text.joined()), rules: [rule])
      .diagnostics.filter { $0.rule == rule.id }.map(\.subject)
  }
}
