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
      "RFC 5545 §3.6.6. Nextcloud strips it, Google and Outlook ignore it; without DESCRIPTION it broke Home Assistant (core#163830). TRIGGER or DURATION that is no length: icalendar 7.3.2, recurring-ical-events 3.8.2, ical 14.3.1, ics 0.7.3, icalevents 0.3.1 and khal 0.14.1 refuse, libical 3.0.16 takes the line out; a time without VALUE: ics refuses; TRIGGER or ACTION twice, DURATION without REPEAT: ical refuses.",
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
        } else if let fault = AlarmFault.first(in: properties) {
          findings.report(
            Self.phrase(fault.kind).with(fault.arguments), at: fault.line.range, mend: [takeOut],
            why: refusedReason,
            severity: .error)
        } else {
          findings.report(what.message, at: alarm.range, mend: [takeOut])
        }
      }
    }
  }

  private static func phrase(_ kind: AlarmFault.Kind) -> Phrase {
    switch kind {
    case .noLength: noLength
    case .noType: noType
    case .twice: twice
    case .alone: alone
    }
  }

  private static let noLength = Phrase(
    "no-length", en: "{name} of this alarm is {value}, which is neither a length of time nor a time.")
  private static let noType = Phrase(
    "no-type", en: "TRIGGER of this alarm is the time {value}, and `VALUE=DATE-TIME` is missing.")
  private static let twice = Phrase("twice", en: "{name} stands twice in this alarm.")
  private static let alone = Phrase("alone", en: "This alarm has {name} and not {other}.")
  private static let refusedReason = Phrase(
    "refused-reason", en: "Readers refuse the whole calendar for one such alarm, or leave the alarm out.")
  private static let what = Phrase("what", en: "This entry has an alarm.")
  private static let incomplete = Phrase("incomplete", en: "This alarm has no {name}.")
  private static let incompleteReason = Phrase(
    "incomplete-reason", en: "Home Assistant refused a whole calendar for it.")
  private static let takeOut = Phrase(
    "take-out", en: "Take everything from `BEGIN:VALARM` to `END:VALARM` out; people set their own.")
}
