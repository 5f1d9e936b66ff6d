import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Lines are folded between characters.
  static let foldInsideCharacter: CalendarCheck = CalendarCheck(
    "ics-fold-inside-character", .error,
    summary: Phrase("summary", en: "Long lines are folded between characters."),
    reason: Phrase("reason", en: "Many apps then refuse the whole file."),
    basis: "RFC 5545 §3.1. Refused by 6 of 18 engines (ical 11 and 14, ics, vobject, icalevents, Emacs)."
  ) { context, findings in
    for problem in context.reading.problems where problem.kind == .foldInsideCharacter {
      let line = context.file.lineRange(problem.line)
      findings.report(what.message, at: ByteRange(line.lower, line.lower + 1), mend: [mend])
    }
  }

  private static let what = Phrase("what", en: "The fold before this line parts the bytes of one letter.")
  private static let mend = Phrase("mend", en: "Fold between letters; count 75 bytes of UTF-8, not letters.")
}
