import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The calendar is the Gregorian one.
  static let calendarScale: CalendarCheck = CalendarCheck(
    "ics-calendar-scale", .error,
    summary: Phrase(
      "summary", en: "Dates are those of the Gregorian calendar.",
      fr: "Les dates sont celles du calendrier grégorien.", ru: "Даты даны по григорианскому календарю."),
    reason: Phrase(
      "reason", en: "Apps read every date as Gregorian whatever stands here, or refuse the file.",
      fr: "Les applications lisent toute date comme grégorienne, ou refusent le fichier.",
      ru: "Программы прочтут любую дату как григорианскую или не примут файл."),
    basis: "RFC 5545 §3.7.1 knows GREGORIAN only."
  ) { context, findings in
    for line in context.calendars.compactMap({ $0.properties["CALSCALE"]?.first })
    where line.value.uppercased() != "GREGORIAN" {
      findings.report(
        what.with(["value": ShortQuote.code(line.value)]), at: line.valueRange, mend: [mend])
    }
  }

  private static let what = Phrase(
    "what", en: "CALSCALE is {value}.", fr: "CALSCALE vaut {value}.", ru: "Значение CALSCALE — {value}.")
  private static let mend = Phrase(
    "mend", en: "Write `CALSCALE:GREGORIAN` and Gregorian dates.",
    fr: "Écrivez `CALSCALE:GREGORIAN` et des dates grégoriennes.",
    ru: "Напишите `CALSCALE:GREGORIAN` и даты по григорианскому календарю.")
}
