import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Lines have 75 octets at most.
  static let longLine: CalendarCheck = CalendarCheck(
    "ics-long-line", .info,
    summary: Phrase("summary", en: "Lines longer than 75 bytes are folded."),
    reason: Phrase("reason", en: "The standard asks for it; programs of today read long lines as well."),
    basis: "RFC 5545 §3.1. No engine minds."
  ) { context, findings in
    for problem in context.reading.problems {
      guard case .lineTooLong(let octets) = problem.kind else { continue }
      let line = context.file.lineRange(problem.line)
      findings.report(
        what.with(["count": .count(octets)]), at: ByteRange(line.lower + LineFolding.limit, line.upper),
        mend: [mend])
    }
  }

  private static let what = Phrase("what", en: "This line has {count} bytes.")
  private static let mend = Phrase(
    "mend", en: "Break it after at most 75 bytes, and begin the next line with a space.")
}
