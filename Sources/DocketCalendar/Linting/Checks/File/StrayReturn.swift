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
      "RFC 5545 §3.1. Injects properties into vobject and sabre (Nextcloud's family); ical and ics refuse."
  ) { context, findings in
    let bytes = context.file.bytes.span
    for index in bytes.indices where bytes[index] == ASCII.carriageReturn {
      guard index + 1 < bytes.count, bytes[index + 1] != ASCII.lineFeed else { continue }
      findings.report(what.message, at: ByteRange(index, index + 1), mend: [takeOut])
    }
  }

  private static let what = Phrase("what", en: "A carriage return stands inside this line.")
  private static let takeOut = Phrase("take-out", en: "Write a line break in a text as `\\n`.")
}
