import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A calendar holds something.
  static let emptyCalendar: CalendarCheck = CalendarCheck(
    "ics-empty-calendar", .info,
    summary: Phrase("summary", en: "A calendar has at least one entry."),
    reason: Phrase(
      "reason", en: "Two programs refuse an empty calendar, and readers cannot tell it from a broken one."),
    basis: "RFC 5545 §3.6. khal and Emacs refuse, 16 of 18 engines accept."
  ) { context, findings in
    for calendar in context.calendars
    where !calendar.isCut && calendar.component.components.allSatisfy({ $0.name == "VTIMEZONE" }) {
      findings.report(what.message, at: calendar.component.range, mend: [mend])
    }
  }

  private static let what = Phrase("what", en: "This calendar has no entry.")
  private static let mend = Phrase(
    "mend", en: "Add one all-day entry that says so: “no hearing is announced”.")
}
