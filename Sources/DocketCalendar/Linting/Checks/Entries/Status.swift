import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// STATUS is one of three words.
  static let status: CalendarCheck = CalendarCheck(
    "ics-status", .error,
    summary: Phrase(
      "summary", en: "The STATUS of an event is CONFIRMED, TENTATIVE or CANCELLED.",
      fr: "Le STATUS d’un événement est CONFIRMED, TENTATIVE ou CANCELLED.",
      ru: "STATUS события — CONFIRMED, TENTATIVE или CANCELLED."),
    reason: Phrase(
      "reason",
      en: "Another word, for instance POSTPONED, makes Home Assistant and others refuse the whole file.",
      fr: "Un autre mot, comme POSTPONED, fait refuser tout le fichier par Home Assistant et d’autres.",
      ru: "Из-за другого слова, например POSTPONED, Home Assistant и другие не примут весь файл."),
    basis: "RFC 5545 §3.8.1.11. ical 11 and 14 and ics refuse everything."
  ) { context, findings in
    for entry in context.entries {
      let allowed = words[entry.component.name] ?? []
      for line in entry.properties["STATUS"] ?? [] where !allowed.contains(line.value.uppercased()) {
        findings.report(
          what.with(["value": ShortQuote.code(line.value)]), at: line.valueRange,
          mend: [mend.with(["words": .text(allowed.joined(separator: ", "))])])
      }
    }
  }

  private static let words = [
    "VEVENT": ["CONFIRMED", "TENTATIVE", "CANCELLED"],
    "VTODO": ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"],
    "VJOURNAL": ["DRAFT", "FINAL", "CANCELLED"],
  ]

  private static let what = Phrase(
    "what", en: "The STATUS {value} is not known.", fr: "Le STATUS {value} n’existe pas.",
    ru: "Такого STATUS нет: {value}.")
  private static let mend = Phrase(
    "mend", en: "Write one of these, and anything else into the title: {words}.",
    fr: "Écrivez l’un de ceux-ci, et le reste dans le titre\u{A0}: {words}.",
    ru: "Напишите одно из этих слов, а остальное — в заголовок: {words}.")
}
