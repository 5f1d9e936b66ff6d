public import ArgumentParser
public import DocketDiagnostics
import DocketLanguage
import DocketRules

/// `docket rules`.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: Phrase("abstract", en: "List every rule.").said,
    discussion: HelpText.of(
      .examples("docket rules", "docket rules --family dates --lang fr")))

  @OptionGroup var speech: LanguageOption

  @Option(
    help: .said(
      Phrase("option-family", en: "Only this family: {families}.").with([
        "families": .text(RuleFamily.allCases.map(\.rawValue).joined(separator: ", "))
      ])))
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
