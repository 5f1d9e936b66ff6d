import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// VALUE names a kind that the property can have.
  static let valueType: CalendarCheck = CalendarCheck(
    "ics-value-type", .error,
    summary: Phrase("summary", en: "VALUE names a kind of value that the property can have."),
    reason: Phrase("reason", en: "Most readers refuse the whole file for it; others leave the line out."),
    basis:
      "RFC 5545 §§3.2.20, 3.8. DTSTART as a period, a length or a time of day: recurring-ical-events 3.8.2, ical 14.3.1, ics 0.7.3, icalevents 0.3.1 and khal 0.14.1 refuse; libical 3.0.16 takes the line out, as it does with a text of another kind."
  ) { context, findings in
    context.forEachWithParameters { line in
      guard let kind = ValueTypes.fault(of: line),
        let allowed = ValueTypes.allowed(for: line.name)
      else {
        return
      }
      findings.report(
        what.with(["name": .code(line.name), "kind": ShortQuote.code(kind)]), at: line.range,
        mend: [instruction(line.name, kind, allowed)])
    }
  }

  private static func instruction(_ name: String, _ kind: String, _ allowed: [String]) -> Message {
    switch name {
    case "DTSTART" where kind.uppercased() == "PERIOD": split.message
    // Without its kind, it is not understood either.
    case "REFRESH-INTERVAL": write.with(["words": .code("VALUE=DURATION")])
    default: mend.with(["kinds": .list(allowed.map { .code($0) })])
    }
  }

  private static let what = Phrase("what", en: "{name} cannot be of the kind {kind}.")
  private static let mend = Phrase(
    "mend", en: "Take `VALUE` out, or write a value of a kind that it can have: {kinds}.")
  private static let write = Phrase("write", en: "Write {words}.")
  private static let split = Phrase(
    "split", en: "Write the start as DTSTART, and the end as DTEND or the length as DURATION.")
}
