import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Colours are named.
  static let color: CalendarCheck = CalendarCheck(
    "ics-color", .info,
    summary: Phrase("summary", en: "COLOR is one of the names of CSS."),
    reason: Phrase("reason", en: "Apps do not know other colours and choose one themselves."),
    basis: "RFC 7986 §5.9. No engine minds a hexadecimal number."
  ) { context, findings in
    for calendar in context.calendars {
      let colors =
        (calendar.properties["COLOR"] ?? []) + calendar.entries.flatMap { $0.properties["COLOR"] ?? [] }
      for line in colors where CSS3Colors.hexadecimal[line.value.lowercased()] == nil {
        findings.report(
          what.with(["value": ShortQuote.code(line.value)]), at: line.valueRange, mend: [mend])
      }
    }
  }

  private static let what = Phrase("what", en: "{value} is not the name of a colour.")
  private static let mend = Phrase(
    "mend", en: "Write a name such as `firebrick`; numbers belong into `X-APPLE-CALENDAR-COLOR`.")
}
