import DocketLanguage

/// Phrases of ends of custody in calendars.
enum CustodyEndPhrases {
  static let custody = Phrase(
    "custody-end", en: "Custody order ends", fr: "Échéance de la détention",
    ru: "Истекает срок содержания под стражей")
  static let houseArrest = Phrase(
    "house-arrest-end", en: "House arrest order ends", fr: "Échéance de l’assignation à résidence",
    ru: "Истекает срок домашнего ареста")
  static let release = Phrase(
    "release", en: "Expected release (estimate)", fr: "Sortie attendue (estimation)",
    ru: "Ожидаемое освобождение (оценка)")
  static let order = Phrase(
    "order", en: "A court ordered it until this day; it may be extended before.",
    fr: "Un tribunal a ordonné la mesure jusqu’à ce jour\u{202F}; elle peut être prolongée avant.",
    ru: "Суд установил срок до этого дня; до тех пор его могут продлить.")
  static let estimate = Phrase(
    "estimate", en: "This is an estimate; the day can still change.",
    fr: "C’est une estimation\u{202F}; ce jour peut encore changer.",
    ru: "Это оценка; день ещё может измениться.")
  static let past = Phrase(
    "past", en: "This day has passed, and the record does not say yet what happened next.",
    fr: "Ce jour est passé, et le dossier ne dit pas encore la suite.",
    ru: "Этот день прошёл, а что было дальше, в записи пока не сказано.")
  static let decided = Phrase(
    "decided", en: "Decided: {date}", fr: "Décision\u{A0}: {date}", ru: "Решение: {date}")
  static let decidedBy = Phrase(
    "decided-by", en: "Decided: {date}, {court}", fr: "Décision\u{A0}: {date}, {court}",
    ru: "Решение: {date}, {court}")

  static let all = [custody, houseArrest, release, order, estimate, past, decided, decidedBy]
}
