import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Dates that are left out, added or changed are of the start's kind.
  static let instanceType: CalendarCheck = CalendarCheck(
    "ics-instance-type", .error,
    summary: Phrase(
      "summary", en: "EXDATE, RDATE and RECURRENCE-ID are of the same kind as the start of their series."),
    reason: Phrase(
      "reason", en: "Apps do not find the date that is meant, and show what was cancelled or moved."),
    basis: "RFC 5545 §§3.8.4.4, 3.8.5.1."
  ) { context, findings in
    for calendar in context.calendars {
      var starts: [String: ContentLine] = [:]
      let hasChangedDates = calendar.entries.contains { $0.first("RECURRENCE-ID") != nil }
      for entry in calendar.entries where hasChangedDates && entry.first("RECURRENCE-ID") == nil {
        if let uid = entry.first("UID"), let start = entry.first("DTSTART") { starts[uid.value] = start }
      }
      for entry in calendar.entries {
        for name in ["EXDATE", "RDATE", "RECURRENCE-ID"] where entry.properties[name] != nil {
          let start =
            name == "RECURRENCE-ID" ? entry.first("UID").flatMap { starts[$0.value] } : entry.first("DTSTART")
          guard let start, let form = start.form else { continue }
          for line in entry.properties[name] ?? [] {
            guard let other = line.form, !form.isLike(other) else { continue }
            // A day may be added to a series of times, and a period to both.
            if name == "RDATE", line.declaresPeriods || other == .day { continue }
            findings.report(
              what.with(["name": .code(name)]), at: line.range, mend: [mend],
              notes: [(startHere, start.range)])
          }
        }
      }
    }
  }

  private static let what = Phrase("what", en: "{name} is not of the same kind as the start of the series.")
  private static let startHere = Phrase("start", en: "the start")
  private static let mend = Phrase(
    "mend", en: "Write it as the start is written: a day, or a time with the same zone.")
}
