import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Cancelled and changed dates are dates of their series.
  static let dateOutsideSeries: CalendarCheck = CalendarCheck(
    "ics-date-outside-series", .error,
    summary: Phrase("summary", en: "EXDATE and RECURRENCE-ID name dates that their series has."),
    reason: Phrase("reason", en: "Apps go on showing the date that was meant to be cancelled."),
    basis:
      "RFC 5545 §§3.8.4.4, 3.8.5.1. EXDATE at midnight of the day: ical 14.3.1, recurring-ical-events 3.8.2, vobject 0.9.9 show the date, icalevents 0.3.1 does not. RECURRENCE-ID an hour beside: all four show the old date and the moved one. The same instant in UTC is found by all. A warning for EXDATE before the start or after the end, where these and khal 0.14.1, libical 3.0.16 and calcurse 4.7.1 show nothing; of a RECURRENCE-ID there all of them show one date more."
  ) { context, findings in
    var work = SeriesDates.mostWork
    var left = mostDates
    for series in context.calendars.flatMap(\.series) {
      guard !series.changes.isEmpty || series.entry.first("EXDATE") != nil else { continue }
      let dates = SeriesDates(series, context.zoneNames, work: &work)
      for line in series.entry.properties["EXDATE"] ?? [] {
        for (text, range) in line.listed.prefix(left) {
          left -= 1
          guard let date = try? DateValue(text) else { continue }
          judge(date, line, range, in: series, dates, &findings)
        }
      }
      for line in series.changes.prefix(left).compactMap({ $0.first("RECURRENCE-ID") }) {
        left -= 1
        guard let date = line.date else { continue }
        judge(date, line, line.valueRange, in: series, dates, &findings)
      }
    }
  }

  /// How many dates of one file are looked up; some rules have to be worked out anew for each.
  private static let mostDates = 50_000

  private static func judge(
    _ date: DateValue, _ line: ContentLine, _ range: ByteRange, in series: Series, _ dates: SeriesDates,
    _ findings: inout LintFindings
  ) {
    let times = dates.clock.times(of: date, line.form(of: date))
    // Of a time that cannot be compared, another check speaks.
    guard let first = times.first, times.allSatisfy({ dates.holds($0) == false }) else { return }
    let isCancelled = line.name == "EXDATE"
    let isWithin = dates.spans(first)
    let right = dates.date(onDayOf: first).flatMap { dates.clock.written($0, as: line.name) }
    findings.report(
      (isCancelled ? cancelled : changed).with(["name": .code(line.name)]), at: range,
      mend: [right.map { write.with(["line": .code($0)]) } ?? lookUp.message],
      notes: [(startHere, series.start.range)],
      why: isCancelled ? (isWithin ? nil : cancelsNothing) : isWithin ? bothShown : oneMore,
      // What was cancelled before a series was cut in two often stays in the second half; nothing is shown for it.
      severity: isCancelled && !isWithin ? .warning : nil)
  }

  private static let cancelled = Phrase(
    "cancelled", en: "{name} cancels a date that the series does not have.")
  private static let changed = Phrase("changed", en: "{name} changes a date that the series does not have.")
  private static let bothShown = Phrase("both-shown", en: "Apps show both the old date and the changed one.")
  private static let cancelsNothing = Phrase(
    "cancels-nothing", en: "It cancels nothing; if another date was meant, apps go on showing that one.")
  private static let oneMore = Phrase(
    "one-more", en: "Apps show it as one more date, before or after those of the series.")
  private static let startHere = Phrase("start", en: "the start of the series")
  private static let write = Phrase("write", en: "If the date on that day is meant, write {line}.")
  private static let lookUp = Phrase(
    "look-up", en: "Look up which date is meant, and write it with the time at which the series has it.")
}
