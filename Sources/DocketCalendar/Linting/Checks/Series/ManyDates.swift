import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// A series has no more dates than readers work out.
  static let manyDates: CalendarCheck = CalendarCheck(
    "ics-many-dates", .warning,
    summary: Phrase("summary", en: "A series has at most 3,500 dates, and none within a day."),
    reason: Phrase(
      "reason", en: "Nextcloud gives up after 3,500 dates and shows none of a series, or refuses it."),
    basis:
      "sabre/vobject 4 (Nextcloud) stops at 3,500 dates (sabre-io/dav#899, nextcloud/server#43647), counted from the start of the series, also of one without an end: ten years of days. Google and Apple calendars show no series within a day (ical-generator#130)."
  ) { context, findings in
    var work = SeriesDates.mostWork
    for series in context.calendars.flatMap(\.series) {
      let clock = SeriesClock(series.form, context.zoneNames)
      for line in series.entry.properties["RRULE"] ?? [] {
        guard let dates = SeriesDates.rule(line, of: series, clock) else { continue }
        if dates.frequency.seconds != nil {
          let frequency: KeyValuePairs<String, Argument> = [
            "frequency": .code("FREQ=\(dates.frequency.rawValue)")
          ]
          findings.report(
            withinDay.with(frequency), at: line.valueRange, mend: [daily], why: withinDayReason)
        } else if exceeds(dates, writtenIn: series, &work) {
          findings.report(
            (dates.count == nil && dates.until == nil ? endless : tooMany).message, at: line.valueRange,
            mend: [split])
        }
      }
    }
  }

  private static let most = 3500

  /// Whether a rule gives more dates than that; of one without an end, those until the entry was written count.
  private static func exceeds(_ dates: RuleDates, writtenIn series: Series, _ work: inout Int) -> Bool {
    if let count = dates.count { return count > most }
    let written = series.entry.first("LAST-MODIFIED")?.date ?? series.entry.first("DTSTAMP")?.date
    guard let last = dates.until ?? written?.clock, let period = dates.period(of: last) else { return false }
    // Most series are told from this alone.
    let atMost = (period / Int64(dates.interval) + 1) * Int64(dates.mostInPeriod)
    guard atMost > most else { return false }
    return dates.dates(atMost: most + 1, through: last, work: &work).dates.count > most
  }

  private static let tooMany = Phrase("too-many", en: "This series has more than 3,500 dates.")
  private static let endless = Phrase(
    "endless", en: "This series without an end has had more than 3,500 dates since its start.")
  private static let withinDay = Phrase(
    "within-day", en: "With {frequency} the entry comes back within a day.")
  private static let withinDayReason = Phrase(
    "within-day-reason", en: "The calendars of Google and Apple do not show such a series.")
  private static let split = Phrase("split", en: "Begin a new series, with its own UID, at a later date.")
  private static let daily = Phrase(
    "daily", en: "Write `FREQ=DAILY` with the hours in `BYHOUR`, or an entry for each time.")
}
