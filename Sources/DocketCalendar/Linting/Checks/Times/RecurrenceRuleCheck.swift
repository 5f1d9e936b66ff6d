import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Rules are such that apps know them.
  static let recurrenceRule: CalendarCheck = CalendarCheck(
    "ics-recurrence-rule", .error,
    summary: Phrase(
      "summary", en: "A recurrence rule has only parts that every app knows, and that may stand together."),
    reason: Phrase(
      "reason", en: "Some apps refuse the whole file, others leave the rule out and show one date only."),
    basis:
      "RFC 5545 §3.3.10, RFC 7529. Unknown parts: ical.js, ical, icalevents, recurring-ical-events refuse; RSCALE and SKIP: khal, icalevents, iCal::Parser, Radicale refuse. BYDAY=255SU in a zone block: ical 14.3.1, icalendar 7.3.2, vobject 0.9.9 refuse. WEEKLY with 1FR: every Friday in ical, recurring-ical-events 3.8.2, vobject; WEEKLY with BYMONTHDAY: dates of months; numbered days beside BYWEEKNO: no date in ical, icalevents 0.3.1, vobject. BYHOUR with days: vobject and recurring-ical-events show the start besides."
  ) { context, findings in
    for calendar in context.calendars {
      for entry in calendar.recurring {
        let isOfDays = entry.first("DTSTART")?.form == .day
        for line in entry.component.properties where line.name == "RRULE" || line.name == "EXRULE" {
          judge(line, isOfDays: isOfDays, &findings)
        }
      }
      for observance in calendar.zoneBlocks.flatMap(\.components) {
        for line in observance.properties where line.name == "RRULE" {
          judge(line, isOfDays: false, &findings)
        }
      }
    }
  }

  private static func judge(_ line: ContentLine, isOfDays: Bool, _ findings: inout LintFindings) {
    let rule = RuleValue(line)
    if isOfDays, let part = rule.partWithinDay {
      let arguments: KeyValuePairs<String, Argument> = [
        "part": .code(part), "frequency": .code("VALUE=DATE"),
      ]
      findings.report(
        withFrequency.with(arguments), at: line.valueRange, mend: [otherFrequency], why: togetherReason)
    }
    var hasExtension = false
    for fault in rule.faults {
      if case .extended = fault.kind {
        if hasExtension { continue }
        hasExtension = true
      }
      let (what, mend, why) = words(of: fault.kind)
      findings.report(what, at: fault.range, mend: [mend], why: why)
    }
  }

  private static func words(of fault: RuleValue.Fault.Kind) -> (what: Message, mend: Phrase, why: Phrase?) {
    switch fault {
    case .value(let text): (value.with(["part": ShortQuote.code(text)]), writeOut, nil)
    case .unknownPart(let name): (unknown.with(["part": ShortQuote.code(name)]), writeOut, nil)
    case .extended(let name): (extended.with(["part": ShortQuote.code(name)]), writeOut, nil)
    case .twice(let name): (twice.with(["part": ShortQuote.code(name)]), keepOne, nil)
    case .noFrequency: (noFrequency.message, addFrequency, nil)
    case .countAndUntil: (countAndUntil.message, keepOne, nil)
    case .withFrequency("BYDAY", let frequency):
      (numberedDay.with(["frequency": .code("FREQ=\(frequency)")]), monthlyOrPlain, togetherReason)
    case .withFrequency(let part, let frequency):
      (
        withFrequency.with(["part": .code(part), "frequency": .code("FREQ=\(frequency)")]), otherFrequency,
        togetherReason
      )
    case .numberedInWeek: (numberedInWeek.message, monthlyOrPlain, togetherReason)
    case .positionAlone: (positionAlone.message, writeOut, togetherReason)
    case .never: (never.message, LintMends.lookUp, neverReason)
    }
  }

  private static let value = Phrase(
    "value", en: "The part {part} has a value that the standard does not have.")
  private static let unknown = Phrase("unknown", en: "The standard does not have the part {part}.")
  private static let extended = Phrase("extended", en: "Only very few apps know the part {part}.")
  private static let twice = Phrase("twice", en: "The part {part} stands twice.")
  private static let noFrequency = Phrase("no-frequency", en: "The rule has no `FREQ`.")
  private static let countAndUntil = Phrase("count-and-until", en: "`COUNT` and `UNTIL` stand together.")
  private static let withFrequency = Phrase(
    "with-frequency", en: "{part} must not stand with {frequency}.")
  private static let numberedDay = Phrase(
    "numbered-day", en: "A weekday with a number in `BYDAY` must not stand with {frequency}.")
  private static let numberedInWeek = Phrase(
    "numbered-in-week", en: "A weekday with a number in `BYDAY` must not stand with `BYWEEKNO`.")
  private static let positionAlone = Phrase(
    "position-alone", en: "`BYSETPOS` stands without another part out of which it could choose.")
  private static let never = Phrase("never", en: "No day of any year fits this rule.")
  private static let togetherReason = Phrase(
    "together-reason", en: "Apps make other dates of such a rule, one not the same as the next, or none.")
  private static let neverReason = Phrase(
    "never-reason", en: "Some apps look for its dates without end, and others show the start alone.")
  private static let writeOut = Phrase(
    "write-out", en: "Mend the part, or write the dates out as entries of their own.")
  private static let keepOne = Phrase("keep-one", en: "Keep one of the two.")
  private static let addFrequency = Phrase("add-frequency", en: "Add how often, for instance `FREQ=YEARLY`.")
  private static let otherFrequency = Phrase(
    "other-frequency", en: "Write the frequency that is meant, like `FREQ=MONTHLY`, or take the part out.")
  private static let monthlyOrPlain = Phrase(
    "monthly-or-plain", en: "Write `FREQ=MONTHLY` if such a day of the month is meant, or drop the number.")
}
