import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// UNTIL is of the start's kind, and after it.
  static let untilType: CalendarCheck = CalendarCheck(
    "ics-until-type", .error,
    summary: Phrase(
      "summary", en: "UNTIL is a day where DTSTART is one, else a time in UTC, and not before the start."),
    reason: Phrase("reason", en: "Apps leave the entry out, or the last date of the series."),
    basis:
      "RFC 5545 §3.3.10. Another kind: calcurse drops the event, ical 14.3.1 and icalevents 0.3.1 refuse. A minute before the start: ical, recurring-ical-events 3.8.2, vobject 0.9.9 and icalevents show nothing."
  ) { context, findings in
    for series in context.calendars.flatMap(\.series) {
      let clock = SeriesClock(series.form, context.zoneNames)
      for line in series.entry.properties["RRULE"] ?? [] {
        guard let until = RuleValue(line).until else { continue }
        let start: (Phrase, ByteRange) = (startHere, series.start.range)
        if !fits(until.date, series.form) {
          let mend = series.form == .day ? asDay : series.form == .floating ? asLocal : asUTC
          findings.report(what.message, at: until.range, mend: [mend], notes: [start])
        } else if isBefore(until.date, series, clock) {
          findings.report(
            before.message, at: until.range, mend: [LintMends.lookUp], notes: [start], why: beforeReason)
        } else if isAtLastStart(until.date, line, series, clock) {
          findings.report(
            atLastStart.message, at: until.range, mend: [later], notes: [start], why: lawReason,
            severity: .info)
        }
      }
    }
  }

  private static func fits(_ until: DateValue, _ start: DateForm) -> Bool {
    switch start {
    case .day: until.isDay
    case .floating: !until.isDay && !until.isUTC
    case .utc, .zoned: until.isUTC
    }
  }

  private static func isBefore(_ until: DateValue, _ series: Series, _ clock: SeriesClock) -> Bool {
    guard case .zoned = series.form else { return until.clock < series.date.clock }
    guard let start = clock.instant(of: series.date, series.form) else {
      return until.date < series.date.date.adding(days: -1) ?? series.date.date
    }
    return until.clock < start
  }

  /// Whether clocks that are set by an hour would move the last start beyond UNTIL.
  ///
  /// Only laws that are made after the entry was written can do so, to a start that was still to come.
  private static func isAtLastStart(
    _ until: DateValue, _ line: ContentLine, _ series: Series, _ clock: SeriesClock
  ) -> Bool {
    guard case .zoned(let name) = series.form, !FixedZones.contains(name), let zone = clock.zone(name),
      let written = series.entry.first("LAST-MODIFIED")?.date ?? series.entry.first("DTSTAMP")?.date,
      let dates = SeriesDates.rule(line, of: series, clock)
    else { return false }
    let end = until.clock + Int64(zone.type(at: Instant(clamping: until.clock)).utcOffset)
    guard let period = dates.period(of: end) else { return false }
    let near = [period - 1, period].flatMap { dates.dates(inPeriod: $0) }
    guard let last = near.last(where: { $0 <= end && dates.names($0) }), end - last < 3600,
      let instant = clock.instant(at: last)
    else { return false }
    return instant > written.clock
  }

  private static let what = Phrase("what", en: "UNTIL is not of the same kind as DTSTART.")
  private static let before = Phrase("before", en: "UNTIL is before the start.")
  private static let beforeReason = Phrase(
    "before-reason", en: "The series ends before it begins, and nearly all apps show nothing of it.")
  private static let atLastStart = Phrase(
    "at-last-start", en: "UNTIL, in UTC, is less than an hour after the last start of the series.")
  private static let lawReason = Phrase(
    "law-reason",
    en: "If the zone’s clocks are set back by law until then, apps leave that last date out.")
  private static let startHere = Phrase("start", en: "the start")
  private static let asDay = Phrase("as-day", en: "Write the eight digits of the day.")
  private static let asLocal = Phrase("as-local", en: "Write a time without `Z`, or give DTSTART its zone.")
  private static let asUTC = Phrase(
    "as-utc", en: "Write a time in UTC with a `Z`, some hours after the last start.")
  private static let later = Phrase(
    "later", en: "Write a time some hours later, before the next date, or `COUNT` instead.")
}
