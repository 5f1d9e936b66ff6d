import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Times say where they are.
  static let floatingTime: CalendarCheck = CalendarCheck(
    "ics-floating-time", .error,
    summary: Phrase("summary", en: "A time has its zone: `;TZID=` or a `Z` at its end."),
    reason: Phrase(
      "reason",
      en: "Google and GNOME read it as UTC and others as the reader’s own time, so it is hours off for many."),
    basis: "RFC 5545 §3.3.5 form 1. Google, Outlook and GNOME read UTC or object."
  ) { context, findings in
    for calendar in context.calendars {
      let zoneName = calendar.ownZone(context.zoneNames) ?? "Europe/Moscow"
      for entry in calendar.entries {
        guard let line = entry.first("DTSTART") ?? entry.first("DUE"), line.form == .floating,
          let date = line.date
        else { continue }
        let example = zone.with(["line": .code("\(line.name);TZID=\(zoneName):\(date.written)")])
        if let days = WholeDays(entry) {
          findings.report(midnights.message, at: line.range, mend: [days.mend, example], why: dayReason)
        } else {
          findings.report(
            what.with(["name": .code(line.name)]), at: line.range, mend: [example, utc.message])
        }
      }
    }
  }

  private static let midnights = Phrase(
    "midnights", en: "This entry lasts from midnight to midnight, without a zone.")
  private static let dayReason = Phrase(
    "day-reason", en: "Apps that read it as UTC show it on two days, hours off, to everybody elsewhere.")

  private static let what = Phrase("what", en: "{name} has a time without a zone.")
  private static let zone = Phrase("zone", en: "Write the zone of the place, like {line}.")
  private static let utc = Phrase("utc", en: "Or write the time in UTC with a `Z` at its end.")
}
