import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A file holds one calendar.
  static let severalCalendars: CalendarCheck = CalendarCheck(
    "ics-several-calendars", .warning,
    summary: Phrase(
      "summary", en: "The file holds one calendar.", fr: "Le fichier contient un seul calendrier.",
      ru: "В файле один календарь."),
    reason: Phrase(
      "reason", en: "Several apps read the first calendar only, and Outlook wants a METHOD to read more.",
      fr: "Plusieurs applications ne lisent que le premier, et Outlook exige METHOD pour lire les autres.",
      ru: "Некоторые программы читают только первый, а Outlook для остальных требует METHOD."),
    basis: "RFC 5545 §3.4 allows several; MS-OXCICAL §2.1.3.1.1."
  ) { context, findings in
    for calendar in context.calendars.dropFirst() {
      findings.report(what.message, at: calendar.component.range, mend: [join])
    }
  }

  private static let what = Phrase(
    "what", en: "A further calendar begins here.", fr: "Un autre calendrier commence ici.",
    ru: "Здесь начинается ещё один календарь.")
  private static let join = Phrase(
    "join", en: "Put all entries into one calendar, or each calendar into a file of its own.",
    fr: "Mettez tous les événements dans un seul calendrier, ou chaque calendrier dans son fichier.",
    ru: "Соберите все события в один календарь или положите каждый календарь в свой файл.")
}
