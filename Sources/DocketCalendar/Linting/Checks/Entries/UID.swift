import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// UIDs are short.
  static let uid: CalendarCheck = CalendarCheck(
    "ics-uid", .info,
    summary: Phrase(
      "summary", en: "A UID has 1 to 100 characters.", fr: "Un UID a de 1 à 100 caractères.",
      ru: "В UID от 1 до 100 знаков."),
    reason: Phrase(
      "reason", en: "Some importers cut longer ones off, and apps need not keep more than 255 bytes.",
      fr: "Certains programmes les coupent, et les applications ne sont tenues d’en garder que 255 octets.",
      ru: "Некоторые программы обрезают более длинные, а хранить больше 255 байт они не обязаны."),
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

  private static let empty = Phrase(
    "empty", en: "The UID is empty.", fr: "L’UID est vide.", ru: "UID пуст.")
  private static let emptyReason = Phrase(
    "empty-reason", en: "Apps cannot tell such entries apart and show only one of them.",
    fr: "Les applications ne distinguent pas ces événements et n’en montrent qu’un.",
    ru: "Программы не различают таких событий и покажут только одно.")
  private static let long = Phrase(
    "long", en: "This UID has {count} bytes.", fr: "Cet UID a {count} octets.",
    ru: "В этом UID {count} {count?байт|байта|байт}.")
  private static let mend = Phrase(
    "mend", en: "Choose a short one once and for all; it must not hold the date or a name.",
    fr: "Choisissez-en un court, une fois pour toutes, sans date ni nom.",
    ru: "Выберите короткий раз и навсегда, без даты и без имени.")
}
