import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Days say that they are days.
  static let dayWithoutValue: CalendarCheck = CalendarCheck(
    "ics-day-without-value", .error,
    summary: Phrase("summary", en: "A day without a time has `VALUE=DATE`."),
    reason: Phrase("reason", en: "Apps read it as a time, lose the entry or most dates of a series."),
    basis: "RFC 5545 §3.8.2.4. ical.js loses 8 of 12 instances."
  ) { context, findings in
    for entry in context.entries {
      for line in entry.dates where !line.declaresDays && !line.declaresPeriods {
        // Of a kind that it cannot have another check speaks.
        if ValueTypes.fault(of: line) != nil { continue }
        guard line.listed.contains(where: { (try? DateValue($0.text))?.isDay ?? false }) else { continue }
        findings.report(
          what.with(["name": .code(line.name)]), at: line.range,
          mend: [mend.with(["name": .code("\(line.name);VALUE=DATE:…")])])
      }
    }
  }

  private static let what = Phrase("what", en: "{name} is a day, and `VALUE=DATE` is missing.")
  private static let mend = Phrase("mend", en: "Write {name}.")
}
