import ArgumentParser
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules

/// `docket explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule asks for, why, and show records it accepts and reports.",
    discussion: """
      Examples:
        docket explain overlapping-detention
        docket explain number-mismatch --lang ru
      """)

  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(
    help: "The rule, as it stands in a finding.", completion: .list(Rule.allDescriptions.map(\.id)))
  var rule: String

  func validate() throws {
    try Rule.requireKnown(rule)
  }

  func run() {
    let language = speech.language(of: nil)
    guard let description = Rule.allDescriptions.first(where: { $0.id == rule }) else { return }
    var page = "\(description.id)   \(description.family.rawValue), \(description.severity.rawValue)\n\n"
    page += "\(description.summary[language])\n\(description.reason[language])\n"
    let examples = Rule.builtIn.first { $0.id == rule }?.examples ?? []
    var samples = Self.section(Self.reported[language], examples.filter { !$0.reports.isEmpty })
    samples += Self.section(Self.accepted[language], examples.filter(\.reports.isEmpty))
    // Not even an invented number should be taken for a real one.
    if description.family == .privacy { samples = String(samples.map { $0.isNumber ? "•" : $0 }) }
    Terminal.write(page + samples)
  }

  private static func section(_ title: String, _ examples: [Example]) -> String {
    guard !examples.isEmpty else { return "" }
    return "\n\(title)\n" + examples.map { "\n" + shown($0) }.joined()
  }

  /// The example indented, with what is reported about it; its marks stay, they show the exact place.
  private static func shown(_ example: Example) -> String {
    var text = ""
    if let before = example.before { text += indented(before) + "    →\n" }
    text += indented(example.text)
    for sentence in example.reports { text += "    ! \(sentence)\n" }
    return text
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: true).map { "    \($0)\n" }.joined()
  }

  private static let reported = Phrase(
    "reported", en: "Reported, at the places in ⟦brackets⟧:", fr: "Signalé, aux endroits entre ⟦crochets⟧ :",
    ru: "Замечание, в местах в ⟦скобках⟧:")
  private static let accepted = Phrase("accepted", en: "Accepted:", fr: "Accepté :", ru: "Без замечаний:")
}
