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
      "RFC 5545 §§3.3.8, 3.8.1.8, 3.8.1.9, 3.8.6.2, 3.8.7.4. icalendar objects to numbers above 2147483647."
  ) { context, findings in
    context.forEachProperty { line in
      guard let range = ranges[line.name] else { return }
      if let number = Int(line.value), range.contains(number) { return }
      findings.report(
        what.with(["name": .code(line.name), "value": ShortQuote.code(line.value)]), at: line.valueRange,
        mend: [mend.with(["first": .count(range.lowerBound), "last": .count(range.upperBound)])])
    }
  }

  private static let ranges = [
    "SEQUENCE": 0...2_147_483_647, "PRIORITY": 0...9, "PERCENT-COMPLETE": 0...100,
    "REPEAT": 0...2_147_483_647,
  ]

  private static let what = Phrase("what", en: "{name} cannot be {value}.")
  private static let mend = Phrase("mend", en: "Write a whole number from {first} to {last}.")
}
