import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// The calendar's own zone is that of its entries.
  static let calendarZone: CalendarCheck = CalendarCheck(
    "ics-calendar-zone", .info,
    summary: Phrase("summary", en: "X-WR-TIMEZONE stands only where all entries are in that zone."),
    reason: Phrase(
      "reason", en: "Some apps show every entry in that zone, so the hours of the others look wrong."),
    basis:
      "Google’s extension; no standard. An error where the zone is unknown: recurring-ical-events 3.8.2 and x-wr-timezone 2.0.1 refuse the calendar. A warning where starts have no zone (both, ical 14.3.1 and icalevents 0.3.1 read them in this one, khal 0.14.1, libical 3.0.16, calcurse 4.7.1 and vobject 0.9.9 do not); and where a series in UTC goes on while its clocks change, or has other days there (the first two move it by an hour, or to other days, the others do not).",
    findsErrors: true
  ) { context, findings in
    for calendar in context.calendars {
      guard let line = calendar.properties["X-WR-TIMEZONE"]?.first else { continue }
      guard case .zone(let zone) = context.zoneNames.meaning(of: line.value) else {
        findings.report(
          unknown.with(["name": ShortQuote.code(line.value)]), at: line.valueRange,
          mend: [LintMends.takeLineOut], why: unknownReason, severity: .error)
        continue
      }
      judge(calendar, line, zone, context.zoneNames, &findings)
    }
  }

  private static func judge(
    _ calendar: CalendarContext, _ line: ContentLine, _ zone: Zone, _ names: ZoneNames,
    _ findings: inout LintFindings
  ) {
    if let other = calendar.zoneUses.first(where: { $0.name != line.value }) {
      findings.report(
        what.message, at: line.range, mend: [LintMends.takeLineOut], notes: [(otherZone, other.line.range)])
    }
    let starts = calendar.entries.compactMap { $0.first("DTSTART") }
    if let floating = starts.first(where: { $0.form == .floating }) {
      findings.report(
        noZone.message, at: line.range, mend: [writeZone.with(["zone": .code(";TZID=\(line.value):")])],
        notes: [(firstFloating, floating.range)], why: noZoneReason, severity: .warning)
    }
    guard !FixedZones.contains(line.value) else { return }
    var work = SeriesDates.mostWork
    if let series = calendar.series.first(where: { isMoved($0, zone, names, &work) }) {
      findings.report(
        seriesInUTC.message, at: line.range, mend: [writeZone.with(["zone": .code(";TZID=\(line.value):")])],
        notes: [(firstSeries, series.start.range)], why: seriesReason, severity: .warning)
    } else if let series = calendar.series.first(where: { hasOtherDays($0, zone) }) {
      findings.report(
        daysInUTC.message, at: line.range, mend: [writeZone.with(["zone": .code(";TZID=\(line.value):")])],
        notes: [(firstSeries, series.start.range)], why: daysReason, severity: .warning)
    } else if calendar.zoneUses.isEmpty, let first = starts.first(where: { $0.form == .utc }) {
      findings.report(
        onlyUTC.message, at: line.range, mend: [writeZone.with(["zone": .code(";TZID=\(line.value):")])],
        notes: [(firstInUTC, first.range)], why: onlyUTCReason)
    }
  }

  /// Whether the clocks of the zone change while a series in UTC goes on; of one without an end, within two years.
  private static func isMoved(
    _ series: Series, _ zone: Zone, _ names: ZoneNames, _ work: inout Int
  ) -> Bool {
    guard series.form == .utc, series.entry.first("RRULE") != nil else { return false }
    let dates = SeriesDates(series, names, work: &work)
    let limit = dates.start + 2 * 366 * 86_400
    let ends = dates.rules.map { rule in
      switch rule.end {
      case .open: rule.dates.until ?? limit
      case .at(let last), .uncounted(after: let last): last
      }
    }
    let end = min(limit, ends.max() ?? dates.start)
    let changes = zone.transitions(from: Instant(clamping: dates.start), to: Instant(clamping: end))
    return changes.contains { $0.previous.utcOffset != $0.type.utcOffset }
  }

  /// Whether a rule in UTC counts in days that are other ones in the zone.
  private static func hasOtherDays(_ series: Series, _ zone: Zone) -> Bool {
    guard series.form == .utc, let line = series.entry.first("RRULE"),
      case let local = series.date.clock
        + Int64(zone.type(at: Instant(clamping: series.date.clock)).utcOffset),
      let day = SeriesClock.moment(local)?.date, day != series.date.date
    else { return false }
    let rule = RuleValue(line)
    let choosing = ["BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"]
    // All days of the week are all of them everywhere.
    if let days = rule.parts["BYDAY"], !RuleValue.weekdays.allSatisfy({ days.contains(Substring($0)) }) {
      return true
    }
    if choosing.contains(where: { rule.parts[$0] != nil }) { return true }
    if rule.parts["BYMONTH"] != nil, rule.frequency != "YEARLY" || day.month != series.date.date.month {
      return true
    }
    // The 29th and later days do not come in every month.
    return rule.frequency == "MONTHLY" && max(day.day, series.date.date.day) > 28
  }

  private static let what = Phrase("what", en: "Entries are in other zones than the calendar.")
  private static let otherZone = Phrase("other-zone", en: "the first one in another zone")
  private static let unknown = Phrase("unknown", en: "The time zone database does not have {name}.")
  private static let unknownReason = Phrase(
    "unknown-reason", en: "Some apps refuse the calendar because of it, others pass over it.")
  private static let noZone = Phrase(
    "no-zone", en: "Entries have times without a zone, and the calendar has one.")
  private static let noZoneReason = Phrase(
    "no-zone-reason",
    en: "Some apps read these times in the zone of the calendar, others in the reader’s own.")
  private static let firstFloating = Phrase("first-floating", en: "the first time without a zone")
  private static let seriesInUTC = Phrase(
    "series-in-utc", en: "A series is in UTC, and the clocks of the calendar’s zone change while it goes on.")
  private static let seriesReason = Phrase(
    "series-reason",
    en: "Some apps let it keep its hour in that zone, others its hour in UTC, so half of its dates differ.")
  private static let daysInUTC = Phrase(
    "days-in-utc", en: "A series is in UTC, and in the calendar’s zone its dates are on other days.")
  private static let daysReason = Phrase(
    "days-reason", en: "Some apps work its days out in that zone, others in UTC, and show other dates.")
  private static let firstSeries = Phrase("first-series", en: "the first such series")
  private static let onlyUTC = Phrase(
    "only-utc", en: "The times are in UTC, so X-WR-TIMEZONE is only a hint how to show them.")
  private static let onlyUTCReason = Phrase(
    "only-utc-reason", en: "Google shows the times in that zone, most other apps in the reader’s own.")
  private static let firstInUTC = Phrase("first-in-utc", en: "the first one in UTC")
  private static let writeZone = Phrase(
    "write-zone", en: "Write the times with {zone} and the zone’s block, as clocks at the place show them.")
}
