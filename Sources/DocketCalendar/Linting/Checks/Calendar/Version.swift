import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The version is 2.0.
  static let version: CalendarCheck = CalendarCheck(
    "ics-version", .error,
    summary: Phrase("summary", en: "The version of the format is 2.0."),
    reason: Phrase("reason", en: "Apps read another version by other rules, or not at all."),
    basis: "RFC 5545 §3.7.4; 1.0 is vCalendar, which KDE refuses here."
  ) { context, findings in
    for line in context.calendars.compactMap({ $0.properties["VERSION"]?.first }) {
      // `2.0;2.0` names a least and a greatest version.
      guard !line.value.split(separator: ";").allSatisfy({ $0 == "2.0" }) || line.value.isEmpty else {
        continue
      }
      findings.report(
        what.with(["value": ShortQuote.code(line.value)]), at: line.valueRange, mend: [LintMends.exportAgain])
    }
  }

  private static let what = Phrase("what", en: "The version here is {value}.")
}
