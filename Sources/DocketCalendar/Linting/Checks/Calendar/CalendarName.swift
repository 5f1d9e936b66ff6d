import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// The calendar has a name without signs that need escaping.
  static let calendarName: CalendarCheck = CalendarCheck(
    "ics-calendar-name", .warning,
    summary: Phrase("summary", en: "The calendar has a name, without comma, semicolon or backslash."),
    reason: Phrase(
      "reason", en: "Some apps show the backslash that escapes such a sign in the name of the calendar."),
    basis: "RFC 7986 §5.1; X-WR-CALNAME is not defined anywhere, so escapes in it are read in two ways."
  ) { context, findings in
    for calendar in context.calendars {
      let names = (calendar.properties["NAME"] ?? []) + (calendar.properties["X-WR-CALNAME"] ?? [])
      if names.isEmpty, !calendar.isCut {
        findings.report(
          none.message, at: calendar.component.range, mend: [addName], why: noneReason, severity: .info)
      }
      for line in names where line.value.utf8.contains(where: { signs.contains($0) }) {
        findings.report(what.message, at: line.valueRange, mend: [otherWords])
      }
    }
  }

  private static let signs: Set = [ASCII.comma, ASCII.semicolon, ASCII.backslash]

  private static let what = Phrase(
    "what", en: "The name of the calendar has a comma, a semicolon or a backslash.")
  private static let none = Phrase("none", en: "The calendar has no name.")
  private static let noneReason = Phrase(
    "none-reason", en: "Subscribers then see the address of the file in its place.")
  private static let addName = Phrase("add-name", en: "Add `NAME` and `X-WR-CALNAME` with the same text.")
  private static let otherWords = Phrase("other-words", en: "Use a colon or a dash instead.")
}
