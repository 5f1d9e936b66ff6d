import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The file is a calendar at all.
  static let notACalendar: CalendarCheck = CalendarCheck(
    "ics-not-a-calendar", .error,
    summary: Phrase("summary", en: "The file is a calendar."),
    reason: Phrase(
      "reason", en: "Served in the place of a calendar, it empties the calendars of those who subscribed."),
    basis:
      "RFC 5545 §3.4. A web page sent with 200: Thunderbird and evolution-data-server go to 0 events; calcurse and iCal::Parser say OK with 0 events."
  ) { context, findings in
    let mend = context.nature == .utf16 ? LintMends.saveAsUTF8 : LintMends.fetchAgain
    guard context.calendars.isEmpty else { return }
    let (phrase, range) = kind(context.nature, context.file)
    findings.report(phrase.message, at: range, mend: [mend])
  }

  private static func kind(_ nature: FileNature, _ file: SourceFile) -> (Phrase, ByteRange) {
    let first = file.lineRange(1)
    return switch nature {
    case .empty: (empty, ByteRange(0, 0))
    case .webPage: (webPage, first)
    case .json: (json, first)
    case .compressed: (compressed, ByteRange(0, 0))
    case .utf16: (utf16, ByteRange(0, 0))
    case .returnLines: (returnLines, ByteRange(0, 0))
    case .huge: (huge, ByteRange(0, 0))
    case .calendar: (indented, first)
    case .unknown: (unknown, first)
    }
  }

  private static let empty = Phrase("empty", en: "The file is empty.")
  private static let webPage = Phrase("web-page", en: "This is a web page or other markup, not a calendar.")
  private static let json = Phrase(
    "json", en: "This is JSON; `ics lint` reads iCalendar files, which begin with `BEGIN:VCALENDAR`.")
  private static let compressed = Phrase(
    "compressed", en: "The file is compressed; apps would get it as it is.")
  private static let utf16 = Phrase("utf16", en: "The file is written in UTF-16; calendars are UTF-8.")
  private static let returnLines = Phrase(
    "return-lines", en: "All lines end with a carriage return alone, so apps see one single line.")
  private static let huge = Phrase(
    "huge", en: "The file is larger than 16 MiB and was not read; no calendar app takes that much.")
  private static let indented = Phrase(
    "indented", en: "The line `BEGIN:VCALENDAR` does not begin at its margin, so apps do not see it.")
  private static let unknown = Phrase(
    "unknown", en: "There is no line `BEGIN:VCALENDAR`, with which a calendar begins.")
}
