import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No alarms, and none that is incomplete.
  static let alarm: CalendarCheck = CalendarCheck(
    "ics-alarm", .warning,
    summary: Phrase("summary", en: "A published calendar has no alarms."),
    reason: Phrase(
      "reason", en: "Some apps ring for everybody who subscribed, others take the alarm out or offer to."),
    basis:
      "RFC 5545 §3.6.6. Nextcloud strips it, Google and Outlook ignore it; without DESCRIPTION it broke Home Assistant (core#163830).",
    findsErrors: true
  ) { context, findings in
    for entry in context.entries {
      for alarm in entry.alarms {
        let properties = alarm.propertiesByName
        var wanted = ["ACTION", "TRIGGER"]
        let action = properties["ACTION"]?.first?.value.uppercased()
        if action == "DISPLAY" || action == "EMAIL" { wanted.append("DESCRIPTION") }
        if let missing = wanted.first(where: { properties[$0] == nil }) {
          findings.report(
            incomplete.with(["name": .code(missing)]), at: alarm.range, mend: [takeOut],
            why: incompleteReason, severity: .error)
        } else {
          findings.report(what.message, at: alarm.range, mend: [takeOut])
        }
      }
    }
  }

  private static let what = Phrase("what", en: "This entry has an alarm.")
  private static let incomplete = Phrase("incomplete", en: "This alarm has no {name}.")
  private static let incompleteReason = Phrase(
    "incomplete-reason", en: "Home Assistant refused a whole calendar for it.")
  private static let takeOut = Phrase(
    "take-out", en: "Take everything from `BEGIN:VALARM` to `END:VALARM` out; people set their own.")
}
