import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Numbers are numbers.
  static let number: CalendarCheck = CalendarCheck(
    "ics-number", .warning,
    summary: Phrase(
      "summary", en: "SEQUENCE, PRIORITY, PERCENT-COMPLETE and REPEAT are whole numbers in their range."),
    reason: Phrase(
      "reason", en: "Some programs leave the number out, and then take a change for an older state."),
    basis:
      "RFC 5545 §§3.3.8, 3.8.1.8, 3.8.1.9, 3.8.6.2, 3.8.7.4. PRIORITY and SEQUENCE that are no numbers, PRIORITY above 9: ical 14.3.1 refuses; SEQUENCE above 2147483647 or no number: recurring-ical-events 3.8.2 refuses.",
    findsErrors: true
  ) { context, findings in
    context.forEachProperty { line in
      guard counted.contains(line.name), let range = ranges[line.name] else { return }
      let number = Int(line.value)
      if let number, range.contains(number) { return }
      // A negative SEQUENCE and what tasks have disturb nobody; words, and numbers too large, do.
      let isRefused =
        line.name != "PERCENT-COMPLETE" && (number == nil || line.name == "PRIORITY" || (number ?? 0) > 0)
      findings.report(
        what.with(["name": .code(line.name), "value": ShortQuote.code(line.value)]), at: line.valueRange,
        mend: [mend.with(["first": .count(range.lowerBound), "last": .count(range.upperBound)])],
        why: isRefused ? refusedReason : nil, severity: isRefused ? .error : nil)
    }
  }

  private static let counted: PropertyNames = ["SEQUENCE", "PRIORITY", "PERCENT-COMPLETE", "REPEAT"]
  private static let ranges = [
    "SEQUENCE": 0...2_147_483_647, "PRIORITY": 0...9, "PERCENT-COMPLETE": 0...100,
    "REPEAT": 0...2_147_483_647,
  ]

  private static let refusedReason = Phrase(
    "refused-reason",
    en: "Home Assistant (ical 14.3) or recurring-ical-events 3.8 refuses the whole calendar for it.")
  private static let what = Phrase("what", en: "{name} cannot be {value}.")
  private static let mend = Phrase("mend", en: "Write a whole number from {first} to {last}.")
}
