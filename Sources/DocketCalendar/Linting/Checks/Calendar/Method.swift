import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No METHOD in a published calendar.
  static let method: CalendarCheck = CalendarCheck(
    "ics-method", .warning,
    summary: Phrase("summary", en: "A published calendar has no METHOD but PUBLISH."),
    reason: Phrase(
      "reason",
      en: "METHOD belongs to invitations by mail: some apps then treat entries as invitations or refuse."),
    basis:
      "RFC 5545 §3.7.2, RFC 5546 §§3.2.1, 3.2.2, 3.2.5. PUBLISH is what a published calendar does; icalendar 7.3.2, ical 14.3.1, ics 0.7.3, vobject 0.9.9, khal 0.14.1 and libical 3.0.16 read it and all others alike. Mail programs and Outlook act on REQUEST and CANCEL."
  ) { context, findings in
    for line in context.calendars.compactMap({ $0.properties["METHOD"]?.first }) {
      let method = line.value.uppercased()
      if method == "PUBLISH" { continue }
      findings.report(
        what.with(["method": ShortQuote.code(line.value)]), at: line.range,
        mend: [LintMends.takeLineOut, publish], why: method == "CANCEL" ? cancelReason : nil)
    }
  }

  private static let what = Phrase("what", en: "The METHOD of the calendar is {method}.")
  private static let cancelReason = Phrase(
    "cancel-reason", en: "CANCEL tells apps to take these entries away; some then show none of them.")
  private static let publish = Phrase("publish", en: "Or write `METHOD:PUBLISH`.")
}
