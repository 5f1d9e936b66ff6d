import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Lines end with CR LF.
  static let lineEnd: CalendarCheck = CalendarCheck(
    "ics-line-end", .info,
    summary: Phrase("summary", en: "Every line ends with CR LF."),
    reason: Phrase("reason", en: "The standard asks for it; programs of today read other line ends as well."),
    basis: "RFC 5545 §3.1. No engine minds."
  ) { context, findings in
    let alone = context.reading.problems.filter { $0.kind == .lineFeedAlone }
    if let first = alone.first {
      let end = context.file.lineRange(first.line).upper
      findings.report(
        alonePhrase.with(["count": .count(alone.count)]), at: ByteRange(end, end), mend: [mend])
    }
    guard !context.outline.isTruncated,
      context.reading.problems.contains(where: { $0.kind == .missingLineEnd })
    else { return }
    let end = context.file.bytes.count
    findings.report(missing.message, at: ByteRange(end, end), mend: [mend])
  }

  private static let alonePhrase = Phrase(
    "alone", en: "From here on, {count} {count?line ends|lines end} with LF alone.")
  private static let missing = Phrase("missing", en: "The last line has no line end.")
  private static let mend = Phrase("mend", en: "Save the file with the line ends of Windows (CR LF).")
}
