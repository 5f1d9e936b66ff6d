import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Start and end are of one kind.
  static let endType: CalendarCheck = CalendarCheck(
    "ics-end-type", .error,
    summary: Phrase("summary", en: "Start and end are both days, or both times with a zone."),
    reason: Phrase("reason", en: "Many apps refuse the file or show different ends."),
    basis: "RFC 5545 §3.8.2.2. 8 of 18 engines refuse or differ."
  ) { context, findings in
    for entry in context.entries {
      guard let start = entry.first("DTSTART"), let form = start.form else { continue }
      for name in ["DTEND", "DUE"] {
        guard let end = entry.first(name), let other = end.form, !form.isLike(other) else { continue }
        findings.report(
          what.with(["name": .code(name)]), at: end.range, mend: [mend], notes: [(startHere, start.range)])
      }
    }
  }

  private static let what = Phrase("what", en: "DTSTART and {name} are not of the same kind.")
  private static let startHere = Phrase("start", en: "the start")
  private static let mend = Phrase(
    "mend", en: "Write both as days with `VALUE=DATE`, or both as times with the zone.")
}
