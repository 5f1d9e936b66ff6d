import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The calendar's own zone is that of its entries.
  static let calendarZone: CalendarCheck = CalendarCheck(
    "ics-calendar-zone", .info,
    summary: Phrase("summary", en: "X-WR-TIMEZONE stands only where all entries are in that zone."),
    reason: Phrase(
      "reason", en: "Some apps show every entry in that zone, so the hours of the others look wrong."),
    basis: "Google’s extension; no standard. A warning where the zone is unknown."
  ) { context, findings in
    let names = context.zoneNames
    for calendar in context.calendars {
      guard let line = calendar.properties["X-WR-TIMEZONE"]?.first else { continue }
      if case .zone = names.meaning(of: line.value) {
        guard let other = calendar.zoneUses.first(where: { $0.name != line.value }) else { continue }
        findings.report(
          what.message, at: line.range, mend: [LintMends.takeLineOut], notes: [(otherZone, other.line.range)])
      } else {
        findings.report(
          unknown.with(["name": ShortQuote.code(line.value)]), at: line.valueRange,
          mend: [LintMends.takeLineOut], severity: .warning)
      }
    }
  }

  private static let what = Phrase("what", en: "Entries are in other zones than the calendar.")
  private static let otherZone = Phrase("other-zone", en: "the first one in another zone")
  private static let unknown = Phrase("unknown", en: "The time zone database does not have {name}.")
}
