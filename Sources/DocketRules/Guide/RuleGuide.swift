import DocketDiagnostics
import DocketLanguage
import DocketRecords
public import DocketTime

/// The page that explains every rule, `Documentation/Rules.md`.
public enum RuleGuide {
  /// The path from the repository's root.
  public static let path = "Documentation/Rules.md"

  /// The page as Markdown.
  ///
  /// - Parameter zones: the zones of the time zone database, in which examples are judged.
  /// - Returns: the text.
  public static func text(zones: ZoneDatabase) -> String {
    let families = RuleFamily.allCases.map { family in
      let rules = Rule.builtIn.filter { $0.description.family == family }.sorted { $0.id < $1.id }
      return section(family, rules.map { RuleExplanation($0, zones: zones) })
    }
    return head + families.joined()
  }

  private static var head: String {
    """
    <!-- Written by `make generate` from the rules in Sources/DocketRules. Change it there. -->

    # The rules

    docket checks records with \(Rule.builtIn.count) rules. What a finding says in your terminal is explained here at more
    length; `docket explain RULE --lang fr` shows the same page of one rule in your language.

    - An **error** is certain and keeps a change from being published; **warning** asks somebody to look; **info** is
      advice. The rules of privacy stop too often rather than too seldom, since a leak cannot be taken back.
    - `pipeline.yml` can give a rule another severity, with the reason. An exception in a record accepts one finding:
      `exceptions: [{rule: …, at: …, reason: …}]`. Rules about private data, and errors of syntax and format, take neither.
    - Dates say as much as a source says. A contradiction is an error only when it is certain: 2031-03 and 2031-03-20 agree.
    - In the examples, ⟦brackets⟧ mark the place a finding points at. All people and places in them are invented, and
      the digits of invented numbers are shown as •.


    """
  }

  private static func section(_ family: RuleFamily, _ rules: [RuleExplanation]) -> String {
    "## \(title(family))\n\n" + rules.map(rule).joined()
  }

  private static func title(_ family: RuleFamily) -> String {
    switch family {
    case .syntax: "Syntax: whether files can be read, and read alike by every program"
    case .schema: "Schema: keys, values and references as the record format has them"
    case .dates: "Dates and legal time"
    case .citations: "Citations: sources and claims"
    case .translations: "Translations: every language says the same"
    case .privacy: "Privacy and safety"
    case .calendar: "Calendar: what subscribers will see"
    case .corpus: "Corpus: records against each other, and the configuration"
    case .change: "Change: records against an earlier state"
    }
  }

  private static func rule(_ rule: RuleExplanation) -> String {
    let description = rule.description
    var text =
      "### \(description.id)\n\n**\(description.severity.rawValue)** · \(prose(description.summary[.en]))\n\n"
    text += prose(description.reason[.en])
    for phrase in remarks(rule) { text += " " + prose(phrase[.en]) }
    text += "\n\n"
    let ways = rule.waysToFix(in: .en).prefix(4)
    if !ways.isEmpty { text += ways.map { "- \(prose($0))\n" }.joined() + "\n" }
    if let exception = description.exception {
      text += "*\(GuidePhrases.exception[.en])* \(prose(exception[.en]))\n\n"
    }
    text += rule.reported.prefix(2).map { example($0, of: rule) }.joined()
    let accepted = rule.accepted.prefix(2).map { example($0, of: rule) }.joined()
    return accepted.isEmpty ? text : text + "\(GuidePhrases.accepted[.en])\n\n" + accepted
  }

  private static func remarks(_ rule: RuleExplanation) -> [Phrase] {
    var phrases: [Phrase] = []
    if rule.safeties.contains(.safe) { phrases.append(GuidePhrases.safe) }
    if rule.safeties.contains(.suggested) { phrases.append(GuidePhrases.suggested) }
    if rule.description.dependsOnToday { phrases.append(GuidePhrases.since) }
    return phrases
  }

  private static func example(_ judged: RuleExplanation.JudgedExample, of rule: RuleExplanation) -> String {
    var text = ""
    let example = judged.example
    for (path, other) in example.otherFiles.sorted(by: { $0.key < $1.key }) {
      text += GuidePhrases.alsoThere.with(["path": .code(path)]).text(in: .en) + "\n\n" + code(other, rule)
    }
    if let before = example.before { text += "\(GuidePhrases.before[.en])\n\n" + code(before, rule) }
    text += code(example.text, rule)
    return text + example.reports.map { "> \(prose(rule.legible($0)))\n\n" }.joined()
  }

  private static func code(_ text: String, _ rule: RuleExplanation) -> String {
    let body = rule.legible(text)
    return "```yaml\n\(body)\(body.hasSuffix("\n") ? "" : "\n")```\n\n"
  }

  private static func prose(_ sentence: String) -> String { Markdown.prose(sentence) }
}
