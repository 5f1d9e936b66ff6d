import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// Times are shown by the clocks of their zone exactly once.
  static let doubtfulTime: CalendarCheck = CalendarCheck(
    "ics-doubtful-time", .warning,
    summary: Phrase("summary", en: "A time is one that the clocks of its zone show once on that day."),
    reason: Phrase("reason", en: "Apps choose differently between the two hours that it may mean."),
    basis: "RFC 5545 §3.3.5 chooses, not every app follows."
  ) { context, findings in
    let names = context.zoneNames
    for calendar in context.calendars {
      for time in calendar.zonedTimes {
        guard case .zone(let zone) = names.meaning(of: time.zone) else { continue }
        switch zone.resolve(time.date.moment) {
        case .unique: break
        case .gap:
          findings.report(
            skipped.with(["name": .code(time.line.name)]), at: time.line.range, mend: [LintMends.lookUp, utc])
        case .overlap:
          findings.report(
            twice.with(["name": .code(time.line.name)]), at: time.line.range, mend: [LintMends.lookUp, utc])
        }
      }
    }
  }

  private static let skipped = Phrase("skipped", en: "{name} is a time that the clocks skip on that day.")
  private static let twice = Phrase("twice", en: "{name} is a time that the clocks show twice on that day.")
  private static let utc = Phrase("utc", en: "Write the time that is meant in UTC with a `Z` at its end.")
}
