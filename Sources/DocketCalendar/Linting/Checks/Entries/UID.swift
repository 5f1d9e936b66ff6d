import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// UIDs are short.
  static let uid: CalendarCheck = CalendarCheck(
    "ics-uid", .info,
    summary: Phrase("summary", en: "A UID has 1 to 100 characters."),
    reason: Phrase(
      "reason", en: "Some importers cut longer ones off, and apps need not keep more than 255 bytes."),
    basis:
      "RFC 5545 §3.8.4.7, RFC 7986 §5.3; calendarize#739. A warning above 255 bytes; an empty one: ics refuses.",
    findsErrors: true
  ) { context, findings in
    for line in context.entries.compactMap({ $0.first("UID") }) {
      let count = line.value.utf8.count
      if count == 0 {
        findings.report(empty.message, at: line.range, mend: [mend], why: emptyReason, severity: .error)
      } else if count > 100 {
        findings.report(
          long.with(["count": .count(count)]), at: line.valueRange, mend: [mend],
          severity: count > 255 ? .warning : nil)
      }
    }
  }

  private static let empty = Phrase("empty", en: "The UID is empty.")
  private static let emptyReason = Phrase(
    "empty-reason", en: "Apps cannot tell such entries apart and show only one of them.")
  private static let long = Phrase("long", en: "This UID has {count} bytes.")
  private static let mend = Phrase(
    "mend", en: "Choose a short one once and for all; it must not hold the date or a name.")
}
