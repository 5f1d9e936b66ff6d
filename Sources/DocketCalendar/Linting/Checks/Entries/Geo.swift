import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A place on the map is two numbers with a semicolon.
  static let geo: CalendarCheck = CalendarCheck(
    "ics-geo", .error,
    summary: Phrase("summary", en: "GEO is latitude and longitude with a semicolon between them."),
    reason: Phrase("reason", en: "With a comma, several apps refuse the whole calendar."),
    basis: "RFC 5545 §3.8.1.6. ical 11 and 14 and ics refuse everything."
  ) { context, findings in
    for line in context.entries.flatMap({ $0.properties["GEO"] ?? [] }) {
      let numbers = line.value.split(separator: ";", omittingEmptySubsequences: false).map { Double($0) }
      let isBuiltRight = numbers.count == 2 && !numbers.contains(nil)
      if numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1],
        abs(latitude) <= 90, abs(longitude) <= 180
      {
        continue
      }
      findings.report(
        isBuiltRight ? nowhere.message : what.message, at: line.valueRange, mend: [mend],
        why: isBuiltRight ? nowhereReason : nil, severity: isBuiltRight ? .warning : nil)
    }
  }

  private static let what = Phrase("what", en: "This GEO is not a latitude and a longitude with a semicolon.")
  private static let nowhere = Phrase("nowhere", en: "This GEO lies nowhere on the earth.")
  private static let nowhereReason = Phrase("nowhere-reason", en: "Apps show a wrong place or none.")
  private static let mend = Phrase("mend", en: "Write it like `GEO:55.75;37.62`, or take it out.")
}
