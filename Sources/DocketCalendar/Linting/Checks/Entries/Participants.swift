import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No organiser and no guests.
  static let participants: CalendarCheck = CalendarCheck(
    "ics-participants", .warning,
    summary: Phrase("summary", en: "A published calendar has no ORGANIZER and no ATTENDEE."),
    reason: Phrase(
      "reason",
      en:
        "Outlook turns the entry into an invitation, mails go to these people, and readers see who they are."),
    basis: "RFC 5545 §§3.8.4.1, 3.8.4.3; civicrm#28954, pretix#3211."
  ) { context, findings in
    for entry in context.entries {
      for name in ["ORGANIZER", "ATTENDEE"] {
        for line in entry.properties[name] ?? [] {
          findings.report(
            what.with(["name": .code(name)]), at: line.range, mend: [LintMends.takeLineOut])
        }
      }
    }
  }

  private static let what = Phrase("what", en: "This entry has an {name}.")
}
