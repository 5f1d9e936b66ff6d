import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No CLASS:PUBLIC.
  static let visibility: CalendarCheck = CalendarCheck(
    "ics-class-public", .warning,
    summary: Phrase(
      "summary", en: "No entry says CLASS:PUBLIC.", fr: "Aucun événement ne dit CLASS:PUBLIC.",
      ru: "Ни в одном событии нет CLASS:PUBLIC."),
    reason: Phrase(
      "reason",
      en: "Google then shows the entry to colleagues with whom a subscriber shares only free and busy times.",
      fr: "Google le montre alors aux collègues avec qui l’on ne partage que les heures libres ou occupées.",
      ru: "Google тогда покажет событие коллегам, которым подписчик открыл только занятость."),
    basis: "RFC 5545 §3.8.1.3: PUBLIC is what a missing CLASS means anyway."
  ) { context, findings in
    for line in context.entries.flatMap({ $0.properties["CLASS"] ?? [] })
    where line.value.uppercased() == "PUBLIC" {
      findings.report(what.message, at: line.range, mend: [LintMends.takeLineOut])
    }
  }

  private static let what = Phrase(
    "what", en: "This entry says CLASS:PUBLIC.", fr: "Cet événement dit CLASS:PUBLIC.",
    ru: "В этом событии стоит CLASS:PUBLIC.")
}
