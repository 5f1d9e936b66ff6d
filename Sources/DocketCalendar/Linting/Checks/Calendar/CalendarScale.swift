import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The calendar is the Gregorian one.
  static let calendarScale: CalendarCheck = CalendarCheck(
    "ics-calendar-scale", .error,
    summary: Phrase("summary", en: "Dates are those of the Gregorian calendar."),
    reason: Phrase(
      "reason", en: "Apps read every date as Gregorian whatever stands here, or refuse the file."),
    basis: "RFC 5545 §3.7.1 knows GREGORIAN only."
  ) { context, findings in
    for line in context.calendars.compactMap({ $0.properties["CALSCALE"]?.first })
    where line.value.uppercased() != "GREGORIAN" {
      findings.report(
        what.with(["value": ShortQuote.code(line.value)]), at: line.valueRange, mend: [mend])
    }
  }

  private static let what = Phrase("what", en: "CALSCALE is {value}.")
  private static let mend = Phrase("mend", en: "Write `CALSCALE:GREGORIAN` and Gregorian dates.")
}
