import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The start of a series is one of its dates.
  static let startOutsideRule: CalendarCheck = CalendarCheck(
    "ics-start-outside-rule", .error,
    summary: Phrase("summary", en: "DTSTART is the first date that the recurrence rule gives."),
    reason: Phrase("reason", en: "Apps disagree whether the entry takes place on that day."),
    basis:
      "RFC 5545 §3.8.5.3 leaves it undefined; where EXDATE takes DTSTART out, as in its own example, all agree. The start is shown by recurring-ical-events 3.8.2 and vobject 0.9.9, not by ical 14.3.1 and icalevents 0.3.1."
  ) { context, findings in
    for series in context.calendars.flatMap(\.series) {
      let clock = SeriesClock(series.form, context.zoneNames)
      // Of several rules one is enough, and a rule that is not worked out may be it.
      let rules = series.entry.properties["RRULE"] ?? []
      guard let first = rules.first,
        rules.allSatisfy({ line in
          SeriesDates.rule(line, of: series, clock).map { !$0.names($0.start) } ?? false
        }), !SeriesDates.cancelled(in: series, clock).contains(series.date.clock)
      else { continue }
      findings.report(what.message, at: series.start.range, mend: [mend], notes: [(ruleHere, first.range)])
    }
  }

  private static let what = Phrase("what", en: "The start is not one of the dates of its own rule.")
  private static let ruleHere = Phrase("rule", en: "the rule")
  private static let mend = Phrase(
    "mend", en: "Write the first date of the series as DTSTART, or correct the rule.")
}
