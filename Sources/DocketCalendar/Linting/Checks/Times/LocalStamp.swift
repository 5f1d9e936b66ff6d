import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Stamps are in UTC.
  static let localStamp: CalendarCheck = CalendarCheck(
    "ics-local-stamp", .info,
    summary: Phrase("summary", en: "DTSTAMP, LAST-MODIFIED, CREATED and COMPLETED are in UTC."),
    reason: Phrase(
      "reason", en: "Apps tell by these times whether an entry has changed, and compare them as UTC."),
    basis: "RFC 5545 §§3.8.2.1, 3.8.7.1 to 3.8.7.3. No engine minds."
  ) { context, findings in
    for entry in context.entries {
      for line in entry.component.properties(among: DateProperties.stamps) {
        guard let date = line.date, !date.isDay, !date.isUTC else { continue }
        findings.report(what.with(["name": .code(line.name)]), at: line.valueRange, mend: [mend])
      }
    }
  }

  private static let what = Phrase("what", en: "{name} is not in UTC.")
  private static let mend = Phrase("mend", en: "Write the time in UTC with a `Z` at its end.")
}
