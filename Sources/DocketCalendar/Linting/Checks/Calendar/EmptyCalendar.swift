import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A calendar holds something.
  static let emptyCalendar: CalendarCheck = CalendarCheck(
    "ics-empty-calendar", .info,
    summary: Phrase(
      "summary", en: "A calendar has at least one entry.", fr: "Un calendrier a au moins un événement.",
      ru: "В календаре есть хотя бы одно событие."),
    reason: Phrase(
      "reason", en: "Two programs refuse an empty calendar, and readers cannot tell it from a broken one.",
      fr: "Deux programmes refusent un calendrier vide, et on ne le distingue pas d’un calendrier abîmé.",
      ru: "Две программы не принимают пустой календарь, а читатель не отличит его от испорченного."),
    basis: "RFC 5545 §3.6. khal and Emacs refuse, 16 of 18 engines accept."
  ) { context, findings in
    for calendar in context.calendars
    where !calendar.isCut && calendar.component.components.allSatisfy({ $0.name == "VTIMEZONE" }) {
      findings.report(what.message, at: calendar.component.range, mend: [mend])
    }
  }

  private static let what = Phrase(
    "what", en: "This calendar has no entry.", fr: "Ce calendrier n’a aucun événement.",
    ru: "В этом календаре нет событий.")
  private static let mend = Phrase(
    "mend", en: "Add one all-day entry that says so: “no hearing is announced”.",
    fr: "Ajoutez un événement d’une journée qui le dit\u{A0}: «\u{A0}aucune audience annoncée\u{A0}».",
    ru: "Добавьте одно событие на весь день, которое об этом говорит: «заседаний не назначено».")
}
