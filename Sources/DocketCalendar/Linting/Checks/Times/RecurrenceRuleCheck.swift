import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Rules are such that apps know them.
  static let recurrenceRule: CalendarCheck = CalendarCheck(
    "ics-recurrence-rule", .error,
    summary: Phrase("summary", en: "A recurrence rule has only the parts that every app knows."),
    reason: Phrase(
      "reason", en: "Some apps refuse the whole file, others leave the rule out and show one date only."),
    basis:
      "RFC 5545 §3.3.10, RFC 7529. Unknown parts: ical.js, ical, icalevents, recurring-ical-events refuse; RSCALE and SKIP: khal, icalevents, iCal::Parser, Radicale refuse."
  ) { context, findings in
    for line in context.entries.flatMap({ $0.properties["RRULE"] ?? [] }) {
      var hasExtension = false
      for fault in RuleValue(line).faults {
        switch fault.kind {
        case .value(let text):
          findings.report(
            value.with(["part": ShortQuote.code(text)]), at: fault.range, mend: [writeOut])
        case .unknownPart(let name):
          findings.report(
            unknown.with(["part": ShortQuote.code(name)]), at: fault.range, mend: [writeOut])
        case .extended(let name):
          if !hasExtension {
            findings.report(
              extended.with(["part": ShortQuote.code(name)]), at: fault.range, mend: [writeOut])
          }
          hasExtension = true
        case .twice(let name):
          findings.report(twice.with(["part": ShortQuote.code(name)]), at: fault.range, mend: [keepOne])
        case .noFrequency: findings.report(noFrequency.message, at: fault.range, mend: [addFrequency])
        case .countAndUntil: findings.report(countAndUntil.message, at: fault.range, mend: [keepOne])
        }
      }
    }
  }

  private static let value = Phrase(
    "value", en: "The part {part} has a value that the standard does not have.")
  private static let unknown = Phrase("unknown", en: "The standard does not have the part {part}.")
  private static let extended = Phrase("extended", en: "Only very few apps know the part {part}.")
  private static let twice = Phrase("twice", en: "The part {part} stands twice.")
  private static let noFrequency = Phrase("no-frequency", en: "The rule has no `FREQ`.")
  private static let countAndUntil = Phrase("count-and-until", en: "`COUNT` and `UNTIL` stand together.")
  private static let writeOut = Phrase(
    "write-out", en: "Mend the part, or write the dates out as entries of their own.")
  private static let keepOne = Phrase("keep-one", en: "Keep one of the two.")
  private static let addFrequency = Phrase("add-frequency", en: "Add how often, for instance `FREQ=YEARLY`.")
}
