import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// No comment asks not to publish something: everybody can read the whole repository.
  static let confidentialPublished: Rule = Rule(
    RuleDescription(
      id: "confidential-published", family: .privacy, severity: .warning,
      summary: Phrase("summary", en: "No comment asks not to publish something."),
      reason: Phrase(
        "reason",
        en: "Comments do not reach the site, but everybody can read them in the repository, for ever.")),
    examples: [
      .reports(
        "These words ask not to publish what stands beside them.",
        in: "# ⟦Do not publish⟧: she asked us to wait.\naliases: [Lanterns]\n"),
      .reports(
        "These words ask not to publish what stands beside them.",
        in: "aliases: [Lanterns]  # ⟦Не публиковать⟧ до суда\n"),
      .reports(
        "These words ask not to publish what stands beside them.",
        in: "# Nom du juge (⟦ne pas diffuser⟧)\naliases: [Lanterns]\n"),
      .accepts(
        "# The file of the case is confidential, and the court did not publish it.\naliases: [Lanterns]\n"),
      .accepts("aliases: [\"Published for the record\", \"Её публикации запретили печатать\"]\n"),
    ],
    check: .bytes { file, allowed, findings in
      for range in SecrecyScanner.ranges(in: file.bytes.span, at: allowed.marks?.comments).prefix(
        Findings.mostInBytes)
      {
        findings.report(
          asks.message, at: range, in: file, mend: [takeOut.message, orReword.message])
      }
    })

  private static let asks = Phrase("asks", en: "These words ask not to publish what stands beside them.")
  private static let takeOut = Phrase(
    "take-out",
    en: "Take out what they are about, and tell a maintainer: git keeps it until the branch is rewritten.")
  private static let orReword = Phrase(
    "or-reword", en: "If they only tell what somebody else wanted, say it in other words.")
}
