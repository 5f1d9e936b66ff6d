import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The calendar is the Gregorian one.
  static let calendarScale: CalendarCheck = CalendarCheck(
    "ics-calendar-scale", .error,
    summary: Phrase("summary", en: "Dates are those of the Gregorian calendar."),
    reason: Phrase(
      "reason", en: "Apps read every date as Gregorian whatever stands here, or refuse the file."),
    basis: "RFC 5545 §3.7.1 knows GREGORIAN only. In small letters: recurring-ical-events 3.8.2 refuses."
  ) { context, findings in
    for line in context.calendars.compactMap({ $0.properties["CALSCALE"]?.first })
    where line.value != "GREGORIAN" {
      let isSmall = line.value.uppercased() == "GREGORIAN"
      findings.report(
        what.with(["value": ShortQuote.code(line.value)]), at: line.valueRange,
        mend: [isSmall ? capitals : mend],
        why: isSmall ? smallReason : nil)
    }
  }

  private static let what = Phrase("what", en: "CALSCALE is {value}.")
  private static let smallReason = Phrase(
    "small-reason", en: "recurring-ical-events 3.8 knows the word in capitals only and refuses the file.")
  private static let capitals = Phrase("capitals", en: "Write `CALSCALE:GREGORIAN`, in capitals.")
  private static let mend = Phrase("mend", en: "Write `CALSCALE:GREGORIAN` and Gregorian dates.")
}
