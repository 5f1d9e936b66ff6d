import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// No CR inside a line.
  static let strayReturn: CalendarCheck = CalendarCheck(
    "ics-stray-return", .error,
    summary: Phrase("summary", en: "No carriage return stands inside a line."),
    reason: Phrase(
      "reason",
      en: "Some apps begin a new line there, so that a text can add or change entries; others refuse."),
    basis:
      "RFC 5545 §3.1. Injects properties into vobject and sabre (Nextcloud's family); ical and ics refuse. CR CR LF: icalendar 7.3.2, recurring-ical-events 3.8.2, ical 14.3.1 and khal 0.14.1 refuse."
  ) { context, findings in
    // What is read without a problem has none.
    guard !context.reading.problems.isEmpty else { return }
    let bytes = context.file.bytes.span
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == ASCII.carriageReturn else { continue }
      let start = index
      while index + 1 < bytes.count, bytes[index + 1] == ASCII.carriageReturn { index += 1 }
      // Several before a line feed are one line end that was written twice.
      guard index + 1 < bytes.count, bytes[index + 1] != ASCII.lineFeed else { continue }
      findings.report(what.message, at: ByteRange(start, index + 1), mend: [takeOut])
    }
    let several = context.reading.problems.filter { $0.kind == .severalReturns }
    if let first = several.first {
      let end = context.file.lineRange(first.line).upper
      findings.report(
        lineEnds.with(["count": .count(several.count)]), at: ByteRange(max(0, end - 1), end),
        mend: [oneReturn],
        why: lineEndReason)
    }
  }

  private static let what = Phrase("what", en: "A carriage return stands inside this line.")
  private static let lineEnds = Phrase(
    "line-ends",
    en:
      "From here on, {count} {count?line ends|lines end} with two carriage returns and a line feed (CR CR LF)."
  )
  private static let lineEndReason = Phrase(
    "line-end-reason",
    en: "Several readers take the second one for a part of the value and refuse the whole file.")
  private static let oneReturn = Phrase(
    "one-return",
    en: "Write one; a program that writes CR LF itself has opened the file as a text, which adds another.")
  private static let takeOut = Phrase("take-out", en: "Write a line break in a text as `\\n`.")
}
