import DocketLanguage

/// Phrases of solidarity days in calendars.
enum DayPhrases {
  static let calledBy = Phrase(
    "called-by", en: "Called by: {who}", fr: "À l’appel de\u{A0}: {who}", ru: "Кто призывает: {who}")
  static let allCases = Phrase(
    "all-cases", en: "It is about all cases on this site.",
    fr: "Elle concerne toutes les affaires de ce site.",
    ru: "Относится ко всем делам на этом сайте.")
  static let about = Phrase("about", en: "For: {names}", fr: "Pour\u{A0}: {names}", ru: "О ком: {names}")
  static let writeTo = Phrase(
    "write-to", en: "Write to: {names}", fr: "Écrire à\u{A0}: {names}", ru: "Адресат: {names}")
  static let more = Phrase(
    "more", en: "More: {address}", fr: "En savoir plus\u{A0}: {address}", ru: "Подробнее: {address}")
  static let custody = Phrase(
    "custody", en: "In the record: {status}", fr: "Dans le dossier\u{A0}: {status}", ru: "В записи: {status}")

  static let all = [calledBy, allCases, about, writeTo, more, custody]
}
