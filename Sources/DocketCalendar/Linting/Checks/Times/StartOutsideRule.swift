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
      lazy var isCancelled = SeriesDates.cancelled(in: series, clock).contains(series.date.clock)
      for line in series.entry.properties["RRULE"] ?? [] {
        guard let dates = SeriesDates.rule(line, of: series, clock), !dates.names(dates.start), !isCancelled
        else { continue }
        findings.report(what.message, at: series.start.range, mend: [mend], notes: [(ruleHere, line.range)])
      }
    }
  }

  private static let what = Phrase("what", en: "The start is not one of the dates of its own rule.")
  private static let ruleHere = Phrase("rule", en: "the rule")
  private static let mend = Phrase(
    "mend", en: "Write the first date of the series as DTSTART, or correct the rule.")
}
