import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// STATUS is one of three words.
  static let status: CalendarCheck = CalendarCheck(
    "ics-status", .error,
    summary: Phrase("summary", en: "The STATUS of an event is CONFIRMED, TENTATIVE or CANCELLED."),
    reason: Phrase(
      "reason",
      en: "Another word, for instance POSTPONED, makes Home Assistant and others refuse the whole file."),
    basis:
      "RFC 5545 §3.8.1.11. ical 11 and 14 and ics refuse everything. In small letters: ical 11.1.0 and 14.3.1 refuse."
  ) { context, findings in
    for entry in context.entries {
      let allowed = words[entry.component.name] ?? []
      for line in entry.properties["STATUS"] ?? [] where !allowed.contains(line.value) {
        let word = line.value.uppercased()
        if allowed.contains(word) {
          findings.report(
            small.with(["value": ShortQuote.code(line.value)]), at: line.valueRange,
            mend: [capitals.with(["word": .code(word)])], why: smallReason)
          continue
        }
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

  private static let what = Phrase("what", en: "The STATUS {value} is not known.")
  private static let small = Phrase("small", en: "The STATUS {value} has small letters.")
  private static let smallReason = Phrase(
    "small-reason",
    en: "Home Assistant (ical 14.3) knows these words in capitals only and refuses the whole calendar.")
  private static let capitals = Phrase("capitals", en: "Write {word}.")
  private static let mend = Phrase(
    "mend", en: "Write one of these, and anything else into the title: {words}.")
}
