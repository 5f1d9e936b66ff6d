import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A file holds one calendar.
  static let severalCalendars: CalendarCheck = CalendarCheck(
    "ics-several-calendars", .warning,
    summary: Phrase("summary", en: "The file holds one calendar."),
    reason: Phrase(
      "reason", en: "Several apps read the first calendar only, and Outlook wants a METHOD to read more."),
    basis: "RFC 5545 §3.4 allows several; MS-OXCICAL §2.1.3.1.1."
  ) { context, findings in
    for calendar in context.calendars.dropFirst() {
      findings.report(what.message, at: calendar.component.range, mend: [join])
    }
  }

  private static let what = Phrase("what", en: "A further calendar begins here.")
  private static let join = Phrase(
    "join", en: "Put all entries into one calendar, or each calendar into a file of its own.")
}
