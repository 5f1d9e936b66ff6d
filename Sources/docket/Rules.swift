public import ArgumentParser
public import DocketDiagnostics
import DocketLanguage
import DocketRules

/// `docket rules`.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List every rule.",
    discussion: """
      Examples:
        docket rules
        docket rules --family dates --lang fr
      """)

  @OptionGroup var speech: LanguageOption

  @Option(help: "Only this family: \(RuleFamily.allCases.map(\.rawValue).joined(separator: ", ")).")
  var family: RuleFamily?

  func run() {
    let language = speech.language(of: nil)
    let rules = Rule.allDescriptions.filter { family == nil || $0.family == family }
    let width = rules.map(\.id.count).max() ?? 0
    for rule in rules.sorted(by: { ($0.family.rawValue, $0.id) < ($1.family.rawValue, $1.id) }) {
      let id = rule.id + String(repeating: " ", count: width - rule.id.count)
      let severity = rule.severity.rawValue + String(repeating: " ", count: 7 - rule.severity.rawValue.count)
      Terminal.write("\(id)  \(severity)  \(rule.summary[language])\n")
    }
  }
}

extension RuleFamily: ExpressibleByArgument {}
