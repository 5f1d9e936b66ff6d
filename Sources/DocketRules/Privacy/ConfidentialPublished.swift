import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// No comment asks not to publish something: everybody can read the whole repository.
  static let confidentialPublished: Rule = Rule(
    RuleDescription(
      id: "confidential-published", family: .privacy, severity: .warning,
      summary: Phrase(
        "summary", en: "No comment asks not to publish something.",
        fr: "Aucun commentaire ne demande de ne pas publier quelque chose.",
        ru: "Ни один комментарий не просит чего-то не публиковать."),
      reason: Phrase(
        "reason",
        en: "Comments do not reach the site, but everybody can read them in the repository, for ever.",
        fr:
          "Les commentaires ne vont pas sur le site, mais chacun peut les lire dans le dépôt, pour toujours.",
        ru: "Комментарии не попадают на сайт, но в хранилище их может прочесть каждый, и навсегда.")),
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

  private static let asks = Phrase(
    "asks", en: "These words ask not to publish what stands beside them.",
    fr: "Ces mots demandent de ne pas publier ce qui se trouve à côté.",
    ru: "Эти слова просят не публиковать то, что стоит рядом.")
  private static let takeOut = Phrase(
    "take-out",
    en: "Take out what they are about, and tell a maintainer: git keeps it until the branch is rewritten.",
    fr: "Supprimez ce dont il s’agit et prévenez une personne responsable : git le garde.",
    ru: "Уберите то, о чём они, и предупредите сопровождающих: git хранит это, пока ветку не переписали.")
  private static let orReword = Phrase(
    "or-reword", en: "If they only tell what somebody else wanted, say it in other words.",
    fr: "S’ils rapportent seulement ce que voulait quelqu’un d’autre, dites-le autrement.",
    ru: "Если они лишь передают чужое желание, скажите другими словами.")
}
