import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A series is built of what every app reads.
  static let seriesForm: CalendarCheck = CalendarCheck(
    "ics-series", .warning,
    summary: Phrase(
      "summary", en: "A series is one RRULE, with EXDATE for single dates that do not take place."),
    reason: Phrase("reason", en: "Apps do not all read the rest, and show other dates than the ones meant."),
    basis:
      "RFC 5545 §§3.8.5.1, 3.8.5.2, appendix A.3 (no EXRULE). EXRULE: vobject 0.9.9 obeys; ical 14.3.1, recurring-ical-events 3.8.2, icalevents 0.3.1 do not see it. RDATE without RRULE: ical (Home Assistant) loses the start unless RDATE names it, icalevents and calcurse 4.7.1 all other dates; libical 3.0.16 shows a start that RDATE names twice. RDATE with periods: ical refuses the series, vobject and icalevents lose the date. EXDATE without RRULE: ical and ics 0.7.3 still show the start.",
    findsErrors: true
  ) { context, findings in
    var work = SeriesDates.mostWork
    for series in context.calendars.flatMap(\.series) {
      for line in series.entry.component.properties {
        if line.name == "EXRULE" {
          findings.report(exceptionRule.message, at: line.range, mend: [listDates], why: exceptionReason)
        }
        if line.name == "RDATE", line.declaresPeriods {
          findings.report(
            periods.message, at: line.range, mend: [ownEntry], why: periodsReason, severity: .error)
        }
      }
      if let added = series.entry.first("RDATE"), !added.declaresPeriods, addsDates(series.entry),
        series.entry.first("RRULE") == nil,
        !namesStartAlone(added, of: series, SeriesClock(series.form, context.zoneNames))
      {
        findings.report(
          noRule.message, at: added.range, mend: [ownEntries, addRule],
          why: namesStart(series, SeriesClock(series.form, context.zoneNames))
            ? startNamedReason : noRuleReason)
      }
      guard let first = series.entry.first("EXDATE"), series.changes.isEmpty else { continue }
      if leavesNothing(series, context.zoneNames, &work) {
        findings.report(
          nothingLeft.message, at: first.range, mend: [sayCancelled],
          notes: [(startHere, series.start.range)], why: nothingReason)
      }
    }
  }

  /// Whether RDATE only says the start once more, as Thunderbird writes it beside a changed date.
  private static func namesStartAlone(_ added: ContentLine, of series: Series, _ clock: SeriesClock) -> Bool {
    guard series.entry.properties["RDATE"]?.count == 1, let date = added.date else { return false }
    return clock.times(of: date, added.form(of: date)).contains(series.date.clock)
  }

  /// Whether an entry adds any date that can be read; of others another check speaks.
  private static func addsDates(_ entry: EntryContext) -> Bool {
    (entry.properties["RDATE"] ?? []).contains { line in
      line.listed.contains { (try? DateValue($0.text)) != nil }
    }
  }

  /// Whether the start stands among the added dates.
  private static func namesStart(_ series: Series, _ clock: SeriesClock) -> Bool {
    (series.entry.properties["RDATE"] ?? []).contains { line in
      line.listed.contains { listed in
        guard let date = try? DateValue(listed.text) else { return false }
        return clock.times(of: date, line.form(of: date)).contains(series.date.clock)
      }
    }
  }

  /// Whether EXDATE cancels every date; of series with many dates that is not asked.
  private static func leavesNothing(_ series: Series, _ names: ZoneNames, _ work: inout Int) -> Bool {
    let clock = SeriesClock(series.form, names)
    let cancelled = SeriesDates.cancelled(in: series, clock)
    guard cancelled.contains(series.date.clock) else { return false }
    let dates = SeriesDates(series, names, work: &work)
    guard !dates.isOpen, dates.added.isSubset(of: cancelled) else { return false }
    for rule in dates.rules {
      let (found, isWhole) = rule.dates.dates(atMost: cancelled.count + 1, through: .max, work: &work)
      guard isWhole, cancelled.isSuperset(of: found) else { return false }
    }
    return true
  }

  private static let exceptionRule = Phrase(
    "exception-rule", en: "EXRULE, a rule for dates that do not take place, is no longer in the standard.")
  private static let exceptionReason = Phrase(
    "exception-reason", en: "Nearly all apps pass over it and show the dates that it should cancel.")
  private static let listDates = Phrase(
    "list-dates", en: "List the cancelled dates in EXDATE, or change the rule so that it has none of them.")
  private static let periods = Phrase("periods", en: "RDATE adds periods.")
  private static let periodsReason = Phrase(
    "periods-reason", en: "Home Assistant refuses such a series, and other apps leave the added dates out.")
  private static let ownEntry = Phrase(
    "own-entry", en: "Write an entry of its own for each added date, with its end.")
  private static let noRule = Phrase("no-rule", en: "RDATE adds dates to an entry without RRULE.")
  private static let noRuleReason = Phrase(
    "no-rule-reason", en: "Home Assistant loses the first date, and some apps lose all the others.")
  private static let startNamedReason = Phrase(
    "start-named-reason", en: "Some apps show the first date only, others show it twice.")
  private static let ownEntries = Phrase(
    "own-entries", en: "Write an entry with its own UID for each date.")
  private static let addRule = Phrase("add-rule", en: "Or add an RRULE that gives the dates.")
  private static let nothingLeft = Phrase("nothing-left", en: "EXDATE cancels every date of this entry.")
  private static let nothingReason = Phrase(
    "nothing-reason", en: "Some apps show the start all the same, and in others nobody learns of it.")
  private static let sayCancelled = Phrase(
    "say-cancelled", en: "Take EXDATE out and write `STATUS:CANCELLED`, or take the entry out.")
  private static let startHere = Phrase("start", en: "the start")
}
