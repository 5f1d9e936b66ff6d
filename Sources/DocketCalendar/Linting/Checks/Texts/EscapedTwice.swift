import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// Texts are escaped once.
  static let escapedTwice: CalendarCheck = CalendarCheck(
    "ics-escaped-twice", .warning,
    summary: Phrase("summary", en: "Line breaks, commas and semicolons of a text are escaped once."),
    reason: Phrase(
      "reason", en: "Apps show a backslash and a letter in the place of a line break, and `\\,` for a comma."),
    basis:
      "RFC 5545 §3.3.11. Shown with the backslash by icalendar 7.3.2, ical 14.3.1, ics 0.7.3, khal 0.14.1 and libical 3.0.16; vobject 0.9.9 cuts the text off there."
  ) { context, findings in
    context.forEachProperty { line in
      guard ReadTexts.names.contains(line.name), let found = DoubleEscape.first(in: line.value) else {
        return
      }
      findings.report(
        what.with(["sign": .code(found.sign)]),
        at: line.range(ofValueAt: found.offset, count: found.sign.utf8.count), mend: [mend])
    }
  }

  private static let what = Phrase("what", en: "{sign} in this text is escaped twice.")
  private static let mend = Phrase(
    "mend", en: "Write `\\n` for a line break and `\\,` for a comma; only one of two programs must escape.")
}
