import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Zone blocks come before the entries.
  static let zoneOrder: CalendarCheck = CalendarCheck(
    "ics-zone-order", .warning,
    summary: Phrase(
      "summary", en: "Zone blocks stand before the entries.",
      fr: "Les blocs de fuseaux précèdent les événements.",
      ru: "Блоки поясов стоят перед событиями."),
    reason: Phrase(
      "reason", en: "It is allowed, but a program that reads from the top takes the times as having no zone.",
      fr: "C’est permis, mais un programme qui lit depuis le début y voit des heures sans fuseau.",
      ru: "Это разрешено, но программа, читающая с начала, сочтёт время временем без пояса."),
    basis: "RFC 5545 §3.6.5 allows it. ruby-icalendar misreads; collective/icalendar#844."
  ) { context, findings in
    for calendar in context.calendars {
      guard let entry = calendar.entries.first?.component else { continue }
      for block in calendar.zoneBlocks where block.line > entry.line {
        findings.report(what.message, at: block.range, mend: [mend])
      }
    }
  }

  private static let what = Phrase(
    "what", en: "This VTIMEZONE stands after an entry.", fr: "Ce VTIMEZONE suit un événement.",
    ru: "Этот VTIMEZONE стоит после события.")
  private static let mend = Phrase(
    "mend", en: "Move all blocks up, before the first entry.",
    fr: "Remontez tous les blocs avant le premier événement.",
    ru: "Перенесите все блоки перед первым событием.")
}
