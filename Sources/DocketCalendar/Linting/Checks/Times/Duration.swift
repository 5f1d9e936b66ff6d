import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Lengths are lengths.
  static let duration: CalendarCheck = CalendarCheck(
    "ics-duration", .error,
    summary: Phrase("summary", en: "DURATION is a length of time like PT1H30M, and stands without DTEND."),
    reason: Phrase("reason", en: "Strict apps refuse the file, others guess when the entry ends."),
    basis: "RFC 5545 §§3.3.6, 3.6.1, 3.8.2.5. ical refuses each of these; ics, vobject and icalendar some."
  ) { context, findings in
    for entry in context.entries {
      // Of a kind that it cannot have another check speaks.
      guard let line = entry.first("DURATION"), ValueTypes.fault(of: line) == nil else { continue }
      if let end = entry.first("DTEND") ?? entry.first("DUE") {
        findings.report(both.with(["name": .code(end.name)]), at: line.range, mend: [takeOne])
      }
      guard let seconds = DurationValue.seconds(line.value), seconds >= 0 else {
        findings.report(
          what.with(["value": ShortQuote.code(line.value)]), at: line.valueRange, mend: [mend])
        continue
      }
      if entry.first("DTSTART")?.form == .day, !seconds.isMultiple(of: 86_400) {
        findings.report(partOfDay.message, at: line.valueRange, mend: [wholeDays])
      }
    }
  }

  private static let what = Phrase("what", en: "{value} is not the length of an entry.")
  private static let both = Phrase("both", en: "DURATION and {name} stand together.")
  private static let partOfDay = Phrase(
    "part-of-day", en: "The entry starts on a day without a time and lasts a part of a day.")
  private static let takeOne = Phrase("take-one", en: "Take one of the two out.")
  private static let mend = Phrase("mend", en: "Write it like `PT1H30M` or `P2D`.")
  private static let wholeDays = Phrase(
    "whole-days", en: "Write whole days like `P1D`, or a start with a time.")
}
