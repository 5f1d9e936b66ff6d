import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The calendar's own properties come before its entries.
  static let propertyOrder: CalendarCheck = CalendarCheck(
    "ics-property-order", .info,
    summary: Phrase("summary", en: "The calendar’s own properties stand before its entries."),
    reason: Phrase(
      "reason",
      en: "The standard has them there, and apps that read from the top may not see a name further down."),
    basis: "RFC 5545 §3.6 (`icalbody`)."
  ) { context, findings in
    for calendar in context.calendars {
      guard let first = calendar.component.components.first else { continue }
      for line in calendar.component.properties where line.line > first.line {
        findings.report(what.with(["name": .code(line.name)]), at: line.range, mend: [mend])
      }
    }
  }

  private static let what = Phrase("what", en: "{name} of the calendar stands after an entry.")
  private static let mend = Phrase("mend", en: "Move it up, before the first `BEGIN` inside the calendar.")
}
