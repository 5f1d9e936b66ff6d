import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A time is in a zone or in UTC, not both.
  static let zoneWithUTC: CalendarCheck = CalendarCheck(
    "ics-zone-with-utc", .error,
    summary: Phrase("summary", en: "A time has either TZID or a Z at its end, and a day has neither."),
    reason: Phrase(
      "reason", en: "Some apps read such a time as UTC, others as local time, others leave the entry out."),
    basis: "RFC 5545 §3.2.19. 7 engines read UTC, others local time; calcurse drops the entry, ics refuses."
  ) { context, findings in
    for entry in context.entries {
      for line in entry.dates where line.parameters.contains(where: { $0.name == "TZID" }) {
        guard let form = line.form else { continue }
        if form == .utc {
          findings.report(what.with(["name": .code(line.name)]), at: line.range, mend: [dropUTC, dropZone])
        } else if form == .day {
          findings.report(
            day.with(["name": .code(line.name)]), at: line.range, mend: [dropZoneOfDay], why: dayReason,
            severity: .warning)
        }
      }
    }
  }

  private static let what = Phrase("what", en: "{name} has a TZID and a time in UTC.")
  private static let day = Phrase("day", en: "{name} is a day and has a TZID.")
  private static let dayReason = Phrase(
    "day-reason", en: "The standard forbids it, and some apps move such a day by one.")
  private static let dropUTC = Phrase("drop-utc", en: "If it is the time at the place, take the `Z` out.")
  private static let dropZone = Phrase("drop-zone", en: "If it is UTC, take the TZID out.")
  private static let dropZoneOfDay = Phrase("drop-zone-of-day", en: "Take the TZID out.")
}
