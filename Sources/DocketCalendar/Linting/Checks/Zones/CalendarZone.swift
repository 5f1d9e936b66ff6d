import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The calendar's own zone is that of its entries.
  static let calendarZone: CalendarCheck = CalendarCheck(
    "ics-calendar-zone", .info,
    summary: Phrase(
      "summary", en: "X-WR-TIMEZONE stands only where all entries are in that zone.",
      fr: "X-WR-TIMEZONE ne figure que si tous les événements sont dans ce fuseau.",
      ru: "X-WR-TIMEZONE стоит только там, где все события в этом поясе."),
    reason: Phrase(
      "reason", en: "Some apps show every entry in that zone, so the hours of the others look wrong.",
      fr: "Certaines applications montrent tout dans ce fuseau\u{A0}: les autres heures paraissent fausses.",
      ru: "Некоторые программы покажут все события в этом поясе, и часы остальных собьются."),
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

  private static let what = Phrase(
    "what", en: "Entries are in other zones than the calendar.",
    fr: "Des événements sont dans d’autres fuseaux que le calendrier.",
    ru: "Есть события в других поясах, чем календарь.")
  private static let otherZone = Phrase(
    "other-zone", en: "the first one in another zone", fr: "le premier dans un autre fuseau",
    ru: "первое в другом поясе")
  private static let unknown = Phrase(
    "unknown", en: "The time zone database does not have {name}.",
    fr: "La base des fuseaux ne connaît pas {name}.",
    ru: "В базе часовых поясов нет {name}.")
}
