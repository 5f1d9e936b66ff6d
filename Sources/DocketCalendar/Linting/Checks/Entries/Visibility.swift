import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No CLASS:PUBLIC.
  static let visibility: CalendarCheck = CalendarCheck(
    "ics-class-public", .warning,
    summary: Phrase("summary", en: "No entry says CLASS:PUBLIC."),
    reason: Phrase(
      "reason",
      en: "Google then shows the entry to colleagues with whom a subscriber shares only free and busy times."),
    basis: "RFC 5545 §3.8.1.3: PUBLIC is what a missing CLASS means anyway."
  ) { context, findings in
    for line in context.entries.flatMap({ $0.properties["CLASS"] ?? [] })
    where line.value.uppercased() == "PUBLIC" {
      findings.report(what.message, at: line.range, mend: [LintMends.takeLineOut])
    }
  }

  private static let what = Phrase("what", en: "This entry says CLASS:PUBLIC.")
}
