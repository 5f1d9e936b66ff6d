import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Zone blocks come before the entries.
  static let zoneOrder: CalendarCheck = CalendarCheck(
    "ics-zone-order", .warning,
    summary: Phrase("summary", en: "Zone blocks stand before the entries."),
    reason: Phrase(
      "reason", en: "It is allowed, but a program that reads from the top takes the times as having no zone."),
    basis: "RFC 5545 §3.6.5 allows it. ruby-icalendar misreads; collective/icalendar#844."
  ) { context, findings in
    for calendar in context.calendars {
      guard let entry = calendar.entries.first?.component else { continue }
      for block in calendar.zoneBlocks where block.line > entry.line {
        findings.report(what.message, at: block.range, mend: [mend])
      }
    }
  }

  private static let what = Phrase("what", en: "This VTIMEZONE stands after an entry.")
  private static let mend = Phrase("mend", en: "Move all blocks up, before the first entry.")
}
