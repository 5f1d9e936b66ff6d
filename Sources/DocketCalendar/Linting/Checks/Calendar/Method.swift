import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No METHOD in a published calendar.
  static let method: CalendarCheck = CalendarCheck(
    "ics-method", .warning,
    summary: Phrase("summary", en: "A published calendar has no METHOD."),
    reason: Phrase(
      "reason",
      en: "METHOD belongs to invitations by mail: some apps then treat entries as invitations or refuse."),
    basis:
      "RFC 5545 §3.8.7.2, RFC 5546 §3.2.1 (PUBLISH needs ORGANIZER), RFC 4791 §4.1 forbids it. libical and ical4j flag it."
  ) { context, findings in
    for line in context.calendars.compactMap({ $0.properties["METHOD"]?.first }) {
      findings.report(what.message, at: line.range, mend: [LintMends.takeLineOut])
    }
  }

  private static let what = Phrase("what", en: "The calendar has a METHOD.")
}
