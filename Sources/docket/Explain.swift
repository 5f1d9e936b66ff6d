import ArgumentParser
import DocketCalendar
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules

/// `docket explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Phrase(
      "abstract", en: "Say what a rule asks for, why, and show records it accepts and reports."
    ).said,
    discussion: HelpText.of(
      .examples("docket explain overlapping-detention", "docket explain number-mismatch --lang ru")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(
    help: .said(Phrase("option-rule", en: "The rule, as it stands in a finding.")),
    completion: .list(Explain.known))
  var rule: String

  /// Every rule about records and every check of calendar files.
  private static var known: [String] {
    Rule.allDescriptions.map(\.id) + CalendarCheck.all.map(\.description.id)
  }

  func validate() throws {
    try Rule.requireKnown(rule, among: Self.known)
  }

  func run() throws {
    let language = speech.language(of: nil)
    if let check = CalendarCheck.all.first(where: { $0.description.id == rule }) {
      return Terminal.write(Self.page(check, language))
    }
    guard let rule = Rule.builtIn.first(where: { $0.id == rule }) else { return }
    Terminal.write(Self.page(RuleExplanation(rule, zones: try common.zoneDatabase()), language))
  }

  private static func page(_ check: CalendarCheck, _ language: MessageLanguage) -> String {
    let description = check.description
    return """
      \(description.id)   ics, \(description.severity.rawValue)

      \(description.summary[language])
      \(description.reason[language])

      \(check.basis)

      """
  }

  private static func page(_ rule: RuleExplanation, _ language: MessageLanguage) -> String {
    let description = rule.description
    var page = "\(description.id)   \(description.family.rawValue), \(description.severity.rawValue)\n\n"
    page += "\(description.summary[language])\n\(description.reason[language])\n"
    if description.dependsOnToday { page += "\(GuidePhrases.since[language])\n" }
    let ways = rule.waysToFix(in: language)
    if !ways.isEmpty {
      page += "\n\(GuidePhrases.mend[language])\n" + ways.map { "  - \($0)\n" }.joined()
      if rule.safeties.contains(.safe) { page += "\(GuidePhrases.safe[language])\n" }
      if rule.safeties.contains(.suggested) { page += "\(GuidePhrases.suggested[language])\n" }
    }
    page += "\n"
    if let exception = description.exception, !Rule.bindingIDs.contains(description.id) {
      page += "\(GuidePhrases.exception[language])\n  \(exception[language])\n"
      let line = "exceptions: [{rule: \(description.id), at: …, reason: …}]"
      page += "  \(line)\n"
    } else {
      page += "\(GuidePhrases.noException[language])\n"
    }
    page += section(GuidePhrases.reported[language], rule.reported, of: rule, language)
    return page + section(GuidePhrases.accepted[language], rule.accepted, of: rule, language)
  }

  private static func section(
    _ title: String, _ examples: [RuleExplanation.JudgedExample], of rule: RuleExplanation,
    _ language: MessageLanguage
  ) -> String {
    guard !examples.isEmpty else { return "" }
    return "\n\(title)\n" + examples.map { "\n" + shown($0, of: rule, language) }.joined()
  }

  /// The example indented, with what is reported about it; its marks stay, they show the exact place.
  private static func shown(
    _ judged: RuleExplanation.JudgedExample, of rule: RuleExplanation, _ language: MessageLanguage
  ) -> String {
    var text = ""
    for (path, other) in judged.example.otherFiles.sorted(by: { $0.key < $1.key }) {
      text += "    \(GuidePhrases.alsoThere.with(["path": .code(path)]).text(in: language))\n"
      text += indented(rule.legible(other), by: 6)
    }
    if let before = judged.example.before { text += indented(rule.legible(before), by: 4) + "    →\n" }
    text += indented(rule.legible(judged.example.text), by: 4)
    for finding in judged.findings { text += "    ! \(rule.legible(finding.what.text(in: language)))\n" }
    return text
  }

  private static func indented(_ text: String, by width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: true).map {
      String(repeating: " ", count: width) + "\($0)\n"
    }.joined()
  }
}
