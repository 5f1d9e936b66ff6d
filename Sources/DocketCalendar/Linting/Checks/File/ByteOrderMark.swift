import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No byte order mark.
  static let byteOrderMark: CalendarCheck = CalendarCheck(
    "ics-byte-order-mark", .error,
    summary: Phrase("summary", en: "The file begins without a byte order mark."),
    reason: Phrase("reason", en: "Many apps then refuse the file, or show an empty calendar."),
    basis:
      "RFC 5545 §3.1. Refused or emptied by 10 of 18 engines (khal, ical, ics, vobject, icalevents, sabre, Perl, calcurse), vdirsyncer, Radicale."
  ) { context, findings in
    guard context.reading.problems.first?.kind == .byteOrderMark else { return }
    findings.report(what.message, at: ByteRange(0, 3), mend: [LintMends.saveAsUTF8])
  }

  private static let what = Phrase("what", en: "An invisible byte order mark opens the file.")
}
