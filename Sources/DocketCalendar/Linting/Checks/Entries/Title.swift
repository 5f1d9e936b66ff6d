import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Entries have titles.
  static let title: CalendarCheck = CalendarCheck(
    "ics-title", .warning,
    summary: Phrase("summary", en: "Every event and task has a title, SUMMARY."),
    reason: Phrase(
      "reason", en: "Apps show an empty line or words of their own, and nobody sees what takes place."),
    basis:
      "RFC 5545 §3.8.1.12 does not require it. icalendar 7.3.2 gives `None`, ical 14.3.1 and khal 0.14.1 nothing; libical 3.0.16 calls an empty one an error."
  ) { context, findings in
    for entry in context.entries
    where entry.component.name != "VJOURNAL" && !entry.component.properties.isEmpty {
      guard let line = entry.first("SUMMARY") else {
        // A changed date stands beside its series, which has the title.
        if entry.first("RECURRENCE-ID") != nil { continue }
        // A line that nobody can read may be the title; another check speaks of it.
        if context.mayHide("SUMMARY", in: entry.component) { continue }
        findings.report(missing.message, at: entry.component.range, mend: [mend])
        continue
      }
      let title = Padding.trimmed(line.shown)
      if title.isEmpty {
        findings.report(empty.message, at: line.range, mend: [mend])
      } else if fillers.contains(title.lowercased()) {
        findings.report(filler.with(["title": ShortQuote.code(title)]), at: line.valueRange, mend: [mend])
      }
    }
  }

  /// What apps write where no title was given.
  private static let fillers: Set = [
    "(no title)", "no title", "(untitled)", "untitled", "untitled event", "(kein titel)", "(sans titre)",
    "sans titre",
    "(без названия)", "без названия", "(sin título)", "(no subject)", "no subject",
  ]

  private static let missing = Phrase("missing", en: "This entry has no title.")
  private static let empty = Phrase("empty", en: "The title of this entry is empty.")
  private static let filler = Phrase("filler", en: "The title {title} says that there is none.")
  private static let mend = Phrase("mend", en: "Write in `SUMMARY` what takes place, in a few words.")
}
