import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No attachments and no contacts.
  static let attachment: CalendarCheck = CalendarCheck(
    "ics-attachment", .info,
    summary: Phrase(
      "summary", en: "A published calendar has no ATTACH and no CONTACT; a link says the same."),
    reason: Phrase(
      "reason", en: "Apps leave both out or fetch them unasked, and a contact is a person’s data."),
    basis: "RFC 5545 §§3.8.1.1, 3.8.4.2. Nextcloud strips ATTACH."
  ) { context, findings in
    for entry in context.entries {
      for name in ["ATTACH", "CONTACT"] {
        for line in entry.properties[name] ?? [] {
          findings.report(what.with(["name": .code(name)]), at: line.range, mend: [mend])
        }
      }
    }
  }

  private static let what = Phrase("what", en: "This entry has {name}.")
  private static let mend = Phrase(
    "mend", en: "Put a link to the page into `URL` and at the end of the description.")
}
