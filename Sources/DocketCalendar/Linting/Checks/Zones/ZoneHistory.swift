import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Zone blocks state the law in force.
  static let zoneHistory: CalendarCheck = CalendarCheck(
    "ics-zone-history", .info,
    summary: Phrase(
      "summary", en: "A zone block states only the law in force: one STANDARD and at most one DAYLIGHT."),
    reason: Phrase(
      "reason",
      en: "Outlook reduces a history to one yearly pair and ignores RDATE; one parser fails on Moscow’s."),
    basis: "MS-OXCICAL §2.1.3.1.1.19; ruby-icalendar stops at the history of Moscow."
  ) { context, findings in
    for block in context.calendars.flatMap(\.zoneBlocks) {
      let observances = block.components.filter { $0.name == "STANDARD" || $0.name == "DAYLIGHT" }
      let most = Dictionary(grouping: observances, by: \.name).values.map(\.count).max() ?? 0
      let hasDates = observances.contains { $0.properties.contains { $0.name == "RDATE" } }
      guard most > 1 || hasDates else { continue }
      findings.report(what.with(["count": .count(observances.count)]), at: block.range, mend: [mend])
    }
  }

  private static let what = Phrase("what", en: "This block tells a history in {count} {count?part|parts}.")
  private static let mend = Phrase("mend", en: "Keep the law in force, and write earlier times in UTC.")
}
