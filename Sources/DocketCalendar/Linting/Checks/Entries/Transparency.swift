import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A public event does not make its readers busy.
  static let transparency: CalendarCheck = CalendarCheck(
    "ics-transparency", .info,
    summary: Phrase("summary", en: "An event in a public calendar is TRANSP:TRANSPARENT."),
    reason: Phrase("reason", en: "Otherwise it makes everybody who subscribed look busy at that time."),
    basis: "RFC 5545 §3.8.2.7; Outlook maps it to free (MS-OXCICAL). A warning where the word is not known."
  ) { context, findings in
    for entry in context.entries where entry.isEvent {
      guard let line = entry.first("TRANSP") else {
        findings.report(missing.message, at: entry.component.range, mend: [mend])
        continue
      }
      switch line.value.uppercased() {
      case "TRANSPARENT": break
      case "OPAQUE": findings.report(opaque.message, at: line.valueRange, mend: [mend])
      default:
        findings.report(
          unknown.with(["value": ShortQuote.code(line.value)]), at: line.valueRange, mend: [mend],
          why: unknownReason, severity: .warning)
      }
    }
  }

  private static let missing = Phrase("missing", en: "This event has no TRANSP.")
  private static let opaque = Phrase("opaque", en: "This event takes the time of everybody who subscribed.")
  private static let unknown = Phrase("unknown", en: "TRANSP {value} is not known.")
  private static let unknownReason = Phrase(
    "unknown-reason", en: "Apps do not know the word, and the subscriber looks busy.")
  private static let mend = Phrase("mend", en: "Write `TRANSP:TRANSPARENT`.")
}
