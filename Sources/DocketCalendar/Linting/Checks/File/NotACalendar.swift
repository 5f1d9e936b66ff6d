import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The file is a calendar at all.
  static let notACalendar: CalendarCheck = CalendarCheck(
    "ics-not-a-calendar", .error,
    summary: Phrase(
      "summary", en: "The file is a calendar.", fr: "Le fichier est un calendrier.", ru: "Файл — календарь."),
    reason: Phrase(
      "reason", en: "Served in the place of a calendar, it empties the calendars of those who subscribed.",
      fr: "Servi à la place d’un calendrier, il vide ceux des personnes abonnées.",
      ru: "Если отдать его вместо календаря, у подписчиков исчезнут все события."),
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

  private static let empty = Phrase(
    "empty", en: "The file is empty.", fr: "Le fichier est vide.", ru: "Файл пуст.")
  private static let webPage = Phrase(
    "web-page", en: "This is a web page or other markup, not a calendar.",
    fr: "C’est une page web ou un autre balisage, pas un calendrier.",
    ru: "Это веб-страница или другая разметка, а не календарь.")
  private static let json = Phrase(
    "json", en: "This is JSON; `ics lint` reads iCalendar files, which begin with `BEGIN:VCALENDAR`.",
    fr: "C’est du JSON\u{A0}; `ics lint` lit les fichiers iCalendar, qui commencent par `BEGIN:VCALENDAR`.",
    ru: "Это JSON; `ics lint` читает файлы iCalendar, которые начинаются с `BEGIN:VCALENDAR`.")
  private static let compressed = Phrase(
    "compressed", en: "The file is compressed; apps would get it as it is.",
    fr: "Le fichier est compressé\u{A0}; les applications le recevraient tel quel.",
    ru: "Файл сжат; программы получили бы его как есть.")
  private static let utf16 = Phrase(
    "utf16", en: "The file is written in UTF-16; calendars are UTF-8.",
    fr: "Le fichier est écrit en UTF-16\u{A0}; les calendriers sont en UTF-8.",
    ru: "Файл записан в UTF-16, а календари пишут в UTF-8.")
  private static let returnLines = Phrase(
    "return-lines", en: "All lines end with a carriage return alone, so apps see one single line.",
    fr:
      "Toutes les lignes finissent par un simple retour chariot\u{A0}: les applications n’en voient qu’une.",
    ru: "Все строки заканчиваются одним возвратом каретки, и программы видят одну-единственную строку.")
  private static let huge = Phrase(
    "huge", en: "The file is larger than 16 MiB and was not read; no calendar app takes that much.",
    fr:
      "Le fichier dépasse 16 Mio et n’a pas été lu\u{A0}; aucune application de calendrier n’en prend autant.",
    ru: "Файл больше 16 МиБ и не прочитан; столько не возьмёт ни одна программа календаря.")
  private static let indented = Phrase(
    "indented", en: "The line `BEGIN:VCALENDAR` does not begin at its margin, so apps do not see it.",
    fr: "La ligne `BEGIN:VCALENDAR` ne commence pas à la marge\u{A0}: les applications ne la voient pas.",
    ru: "Строка `BEGIN:VCALENDAR` начинается не с края, и программы её не видят.")
  private static let unknown = Phrase(
    "unknown", en: "There is no line `BEGIN:VCALENDAR`, with which a calendar begins.",
    fr: "Il manque la ligne `BEGIN:VCALENDAR`, par laquelle commence un calendrier.",
    ru: "Нет строки `BEGIN:VCALENDAR`, с которой начинается календарь.")
}
