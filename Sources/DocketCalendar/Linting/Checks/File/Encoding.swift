import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The file is UTF-8.
  static let encoding: CalendarCheck = CalendarCheck(
    "ics-encoding", .error,
    summary: Phrase("summary", en: "The file is written in UTF-8."),
    reason: Phrase("reason", en: "Some apps refuse the file, others show other letters."),
    basis: "RFC 5545 §3.1.4."
  ) { context, findings in
    for problem in context.reading.problems
    where problem.kind == .invalidEncoding && problem.line != context.outline.cutLine {
      let line = context.file.lineRange(problem.line)
      let place = String(validating: context.file.bytes[line.lower..<line.upper], as: UTF8.self) == nil
      let first =
        place ? UTF8Fault.first(in: context.file.bytes, from: line.lower, to: line.upper) : line.lower
      findings.report(
        what.message, at: ByteRange(first, place ? first + 1 : line.upper), mend: [LintMends.saveAsUTF8])
    }
  }

  private static let what = Phrase("what", en: "This line is not UTF-8 text.")
}

/// Finds where bytes stop being UTF-8.
private enum UTF8Fault {
  /// The offset of the first byte that is no part of a character.
  static func first(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var iterator = bytes[start..<end].makeIterator()
    var decoder = UTF8()
    var offset = start
    while offset < end {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
    return start
  }
}
