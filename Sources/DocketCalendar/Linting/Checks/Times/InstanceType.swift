import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Dates that are left out, added or changed are of the start's kind.
  static let instanceType: CalendarCheck = CalendarCheck(
    "ics-instance-type", .error,
    summary: Phrase(
      "summary", en: "EXDATE, RDATE and RECURRENCE-ID are of the same kind as the start of their series."),
    reason: Phrase(
      "reason", en: "Apps do not find the date that is meant, and show what was cancelled or moved."),
    basis:
      "RFC 5545 §§3.8.4.4, 3.8.5.1. EXDATE without the zone of the start: ical 14.3.1, vobject 0.9.9, icalevents 0.3.1 refuse the series. RDATE of a day in a series of times: khal 0.14.1 and vobject refuse the series, icalevents and calcurse 4.7.1 leave the day out, recurring-ical-events 3.8.2, ical and libical 3.0.16 show it at three different hours. A warning where RECURRENCE-ID is in UTC and the start in a zone, or the reverse, or in another zone with other clocks: ical (Home Assistant) shows the old date too; EXDATE in UTC is found by all. Advice where both are in UTC: right, but ical shows the old date too."
  ) { context, findings in
    for series in context.calendars.flatMap(\.series) {
      for line in series.entry.component.properties where line.name == "EXDATE" || line.name == "RDATE" {
        guard let other = line.form, !series.form.isLike(other) else { continue }
        // Of periods another check speaks.
        if line.name == "RDATE", line.declaresPeriods { continue }
        report(line, series, &findings)
      }
      let clock = SeriesClock(series.form, context.zoneNames)
      reportUTC(series, &findings)
      for line in series.changes.compactMap({ $0.first("RECURRENCE-ID") }) {
        guard let other = line.form else { continue }
        if !series.form.isLike(other) {
          report(line, series, &findings)
        } else if (series.form == .utc) != (other == .utc) {
          findings.report(
            otherNotation.with(["name": .code(line.name)]), at: line.range, mend: [mend],
            notes: [(startHere, series.start.range)], why: bothShown, severity: .warning)
        } else if other != series.form, let date = line.date, showsOtherTime(date, other, clock) {
          findings.report(
            otherZone.with(["name": .code(line.name)]), at: line.range, mend: [mend],
            notes: [(startHere, series.start.range)], why: bothShown, severity: .warning)
        }
      }
    }
  }

  /// Reports once that a series in UTC has changed dates; one that does not come back is another check’s.
  private static func reportUTC(_ series: Series, _ findings: inout LintFindings) {
    guard series.form == .utc, series.comesBack,
      let line = series.changes.lazy.compactMap({ $0.first("RECURRENCE-ID") }).first(where: {
        $0.form == .utc
      })
    else { return }
    findings.report(
      inUTC.message, at: line.range, mend: [writeZone.message], notes: [(startHere, series.start.range)],
      why: bothShown, severity: .info)
  }

  /// Whether the clock of the start shows another time than the one written; Home Assistant compares the two.
  private static func showsOtherTime(_ date: DateValue, _ form: DateForm, _ clock: SeriesClock) -> Bool {
    let times = clock.times(of: date, form)
    return !times.isEmpty && !times.contains(date.clock)
  }

  private static func report(_ line: ContentLine, _ series: Series, _ findings: inout LintFindings) {
    findings.report(
      what.with(["name": .code(line.name)]), at: line.range, mend: [mend],
      notes: [(startHere, series.start.range)], why: line.name == "RDATE" ? addedReason : nil)
  }

  private static let what = Phrase("what", en: "{name} is not of the same kind as the start of the series.")
  private static let otherNotation = Phrase(
    "other-notation", en: "Of {name} and the start of the series, one is in UTC and the other in a zone.")
  private static let inUTC = Phrase("in-utc", en: "A date of a series in UTC is changed.")
  private static let writeZone = Phrase(
    "write-zone", en: "Write the series and its changed dates with `;TZID=` and the zone of the place.")
  private static let otherZone = Phrase(
    "other-zone",
    en: "{name} is in another zone than the start of the series, and shows another time on the clock.")
  private static let addedReason = Phrase(
    "added-reason",
    en: "Some apps refuse the series, others leave the added date out or show it at another hour.")
  private static let bothShown = Phrase(
    "both-shown", en: "Home Assistant does not see that the two are one date, and shows the old one as well.")
  private static let startHere = Phrase("start", en: "the start")
  private static let mend = Phrase(
    "mend", en: "Write it as the start is written: a day, or a time with the same zone.")
}
