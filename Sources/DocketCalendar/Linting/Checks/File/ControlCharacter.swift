import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// No control characters.
  static let controlCharacter: CalendarCheck = CalendarCheck(
    "ics-control-character", .error,
    summary: Phrase("summary", en: "No control character stands in the file."),
    reason: Phrase("reason", en: "One such character makes several apps refuse the whole calendar."),
    basis:
      "RFC 5545 §3.1 (`CONTROL`). ical (Home Assistant) and ics refuse; with NUL, libical and KDE refuse too."
  ) { context, findings in
    // What is read without a problem has none.
    guard !context.reading.problems.isEmpty else { return }
    let bytes = context.file.bytes.span
    for index in bytes.indices {
      let byte = bytes[index]
      guard ASCII.isControl(byte), byte != ASCII.lineFeed, byte != ASCII.carriageReturn else { continue }
      let number = String(byte, radix: 16, uppercase: true)
      findings.report(
        what.with(["code": .code("U+" + String(repeating: "0", count: 4 - number.count) + number)]),
        at: ByteRange(index, index + 1), mend: [takeOut])
    }
  }

  private static let what = Phrase("what", en: "The control character {code} stands here.")
  private static let takeOut = Phrase(
    "take-out", en: "Take it out; most editors do not show it, so type the words around it anew.")
}
