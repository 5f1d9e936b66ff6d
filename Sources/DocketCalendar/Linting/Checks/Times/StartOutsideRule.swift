import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The start of a series is one of its dates.
  static let startOutsideRule: CalendarCheck = CalendarCheck(
    "ics-start-outside-rule", .error,
    summary: Phrase("summary", en: "DTSTART is the first date that the recurrence rule gives."),
    reason: Phrase("reason", en: "Apps disagree whether the entry takes place on that day."),
    basis: "RFC 5545 §3.8.5.3 leaves it undefined. Engines that expand show other days than the one written."
  ) { context, findings in
    for entry in context.entries {
      guard let start = entry.first("DTSTART"), let date = start.date else { continue }
      for line in entry.properties["RRULE"] ?? [] {
        let rule = RuleValue(line)
        guard rule.faults.isEmpty, !rule.names(date) else { continue }
        findings.report(what.message, at: start.range, mend: [mend], notes: [(ruleHere, line.range)])
      }
    }
  }

  private static let what = Phrase("what", en: "The start is not one of the dates of its own rule.")
  private static let ruleHere = Phrase("rule", en: "the rule")
  private static let mend = Phrase(
    "mend", en: "Write the first date of the series as DTSTART, or correct the rule.")
}
