import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Texts are written as they are.
  static let quotedPrintable: CalendarCheck = CalendarCheck(
    "ics-quoted-printable", .error,
    summary: Phrase("summary", en: "Texts are written as they are, not as quoted-printable or BASE64."),
    reason: Phrase("reason", en: "Nearly all apps then show signs like `=D0=A1` in the place of letters."),
    basis:
      "RFC 5545 §3.2.7 has ENCODING for attachments only. Shown as signs by icalendar 7.3.2, ical 14.3.1, ics 0.7.3, khal 0.14.1 and libical 3.0.16; vobject 0.9.9 decodes. A line of a program's own (`X-`) none of them shows. Broken with `=` at the line end: ical, ics and vobject refuse."
  ) { context, findings in
    context.forEachProperty { line in
      if let word = QuotedPrintable.declared(by: line) {
        // What a program writes for itself is shown to nobody; a broken-off line spoils the next one all the same.
        let isHarmless =
          line.name.hasPrefix("X-") && !ReadTexts.names.contains(line.name)
          && line.value.utf8.last != UInt8(ascii: "=")
        findings.report(
          declared.with(["name": .code(line.name), "word": .code(word)]), at: line.range, mend: [writeText],
          severity: isHarmless ? .warning : nil)
      } else if QuotedPrintable.looksEncoded(line.value), ReadTexts.names.contains(line.name) {
        findings.report(looks.with(["name": .code(line.name)]), at: line.valueRange, mend: [writeText])
      }
    }
    for problem in context.reading.problems
    where problem.kind == .malformedParameter && context.outline.isInside(problem.line) {
      let range = context.file.lineRange(problem.line)
      guard QuotedPrintable.isNamedAlone(in: context.file.text(range)) else { continue }
      findings.report(alone.message, at: range, mend: [writeText])
    }
  }

  private static let declared = Phrase("declared", en: "{name} is written as {word}.")
  private static let looks = Phrase(
    "looks", en: "{name} is written as quoted-printable, and does not say so.")
  private static let alone = Phrase(
    "alone", en: "This line is written as quoted-printable, as old programs did.")
  private static let writeText = Phrase(
    "write-text", en: "Write the text itself in UTF-8, and take `ENCODING` and `CHARSET` out.")
}
