import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A changed date is one date.
  static let changedDate: CalendarCheck = CalendarCheck(
    "ics-changed-date", .warning,
    summary: Phrase(
      "summary", en: "A changed date is one date of a series: without RANGE, and without a rule of its own."),
    reason: Phrase("reason", en: "Apps disagree which dates the change is about."),
    basis:
      "RFC 5545 §§3.2.13, 3.8.4.4. RANGE=THISANDFUTURE: ical 14.3.1 shows the old date too, icalevents 0.3.1 moves one date, recurring-ical-events 3.8.2 all later ones. A rule inside: ical, icalevents and vobject 0.9.9 repeat the changed date, recurring-ical-events does not. Changed and cancelled: recurring-ical-events shows nothing, the others the change. Without a series: ical shows the old date too."
  ) { context, findings in
    var work = SeriesDates.mostWork
    for calendar in context.calendars {
      for entry in calendar.recurring {
        guard let instance = entry.first("RECURRENCE-ID") else { continue }
        judge(entry, instance, &findings)
      }
      for series in calendar.series where !series.changes.isEmpty {
        judge(series, SeriesDates(series, context.zoneNames, work: &work), &findings)
      }
    }
  }

  private static func judge(
    _ entry: EntryContext, _ instance: ContentLine, _ findings: inout LintFindings
  ) {
    if let range = instance.parameters.first(where: { $0.name == "RANGE" }) {
      findings.report(
        ranged.with(["range": ShortQuote.code("RANGE=" + range.values.joined(separator: ","))]),
        at: instance.range, mend: [splitSeries], why: rangeReason)
    }
    for line in entry.component.properties
    where line.name == "RRULE" || line.name == "RDATE" || line.name == "EXDATE" || line.name == "EXRULE" {
      findings.report(
        ownRule.with(["name": .code(line.name)]), at: line.range, mend: [takeOut, newSeries],
        notes: [(changeHere, instance.range)])
    }
  }

  private static func judge(_ series: Series, _ dates: SeriesDates, _ findings: inout LintFindings) {
    let cancelled = SeriesDates.cancelled(in: series, dates.clock)
    for change in series.changes {
      guard let line = change.first("RECURRENCE-ID"), let date = line.date else { continue }
      let times = dates.clock.times(of: date, line.form(of: date))
      if times.contains(where: cancelled.contains) {
        findings.report(
          both.message, at: line.range, mend: [chooseOne], notes: [(startHere, series.start.range)],
          why: bothReason)
      } else if !series.comesBack, times.contains(dates.start) {
        findings.report(
          noSeries.message, at: line.range, mend: [oneEntry], notes: [(startHere, series.start.range)],
          why: noSeriesReason)
      }
    }
  }

  private static let ranged = Phrase("ranged", en: "This change has {range}, and so is about many dates.")
  private static let rangeReason = Phrase(
    "range-reason", en: "Some apps then move all later dates, others only this one, and Home Assistant none.")
  private static let ownRule = Phrase("own-rule", en: "{name} stands in a changed date of a series.")
  private static let both = Phrase(
    "both", en: "This date is changed here, and EXDATE of its series cancels it.")
  private static let bothReason = Phrase(
    "both-reason", en: "Some apps show the changed date, others none.")
  private static let noSeries = Phrase(
    "no-series", en: "This changes the date of an entry that does not come back.")
  private static let noSeriesReason = Phrase(
    "no-series-reason", en: "Home Assistant and others then show both the old date and the changed one.")
  private static let changeHere = Phrase("change", en: "the changed date")
  private static let startHere = Phrase("start", en: "the start of the series")
  private static let splitSeries = Phrase(
    "split-series", en: "End the series with UNTIL before this date, and begin a new one with its own UID.")
  private static let takeOut = Phrase("take-out", en: "Take the line out if only this date is changed.")
  private static let newSeries = Phrase(
    "new-series", en: "If a new series begins here, give it its own UID and take RECURRENCE-ID out.")
  private static let chooseOne = Phrase(
    "choose-one", en: "Take the date out of EXDATE if it takes place, or take this entry out if not.")
  private static let oneEntry = Phrase(
    "one-entry", en: "Keep one entry with the date that holds, without RECURRENCE-ID.")
}
