import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// What no calendar and no entry may lack.
  static let missingProperty: CalendarCheck = CalendarCheck(
    "ics-missing-property", .error,
    summary: Phrase(
      "summary", en: "A calendar has VERSION and PRODID, an event has UID, DTSTAMP and DTSTART."),
    reason: Phrase(
      "reason",
      en: "Some apps refuse the whole file, others leave the entry out or make a new one at every look."),
    basis:
      "RFC 5545 §§3.6, 3.6.1. No VERSION: KDE and calcurse drop everything; no PRODID: ics refuses; no DTSTART: 8 engines refuse; no UID: a new identity at every read."
  ) { context, findings in
    for calendar in context.calendars {
      // What a file that breaks off in its head would have gone on to say, nobody knows.
      let isHeadCut = calendar.isCut && calendar.component.components.isEmpty
      for name in isHeadCut ? [] : ["VERSION", "PRODID"] where !calendar.properties.has(name) {
        report(name, calendar.component, context, &findings)
      }
      let hasMethod = calendar.properties.has("METHOD")
      for entry in calendar.entries {
        var wanted = ["UID", "DTSTAMP"]
        // With a METHOD an event may have been announced before without its start (RFC 5546).
        if entry.isEvent, !hasMethod { wanted.append("DTSTART") }
        for name in wanted where !entry.properties.has(name) {
          report(name, entry.component, context, &findings)
        }
      }
    }
  }

  private static func report(
    _ name: String, _ component: CalendarComponent, _ context: LintContext, _ findings: inout LintFindings
  ) {
    if context.mayHide(name, in: component) { return }
    findings.report(
      what.with(["component": .text(component.name), "name": .code(name)]), at: component.range,
      mend: [mend.with(["name": .code(name)])], severity: name == "DTSTAMP" ? .warning : nil)
  }

  private static let what = Phrase("what", en: "This {component} has no {name}.")
  private static let mend = Phrase("mend", en: "Add {name}.")
}
