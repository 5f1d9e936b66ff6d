import DocketLanguage

/// Phrases of hearings in calendars.
enum HearingPhrases {
  static let when = Phrase("when", en: "When: {date}", fr: "Quand\u{A0}: {date}", ru: "Когда: {date}")
  static let whenAtCourt = Phrase(
    "when-at-court", en: "When: {date}, local time at the court ({offset})",
    fr: "Quand\u{A0}: {date}, heure locale du tribunal ({offset})",
    ru: "Когда: {date}, по местному времени суда ({offset})")
  static let whenSomewhere = Phrase(
    "when-somewhere", en: "When: {date}, local time at the court",
    fr: "Quand\u{A0}: {date}, heure locale du tribunal", ru: "Когда: {date}, по местному времени суда")
  static let whenUnannounced = Phrase(
    "when-unannounced", en: "When: {date}, time not announced", fr: "Quand\u{A0}: {date}, heure non annoncée",
    ru: "Когда: {date}, время не объявлено")
  static let estimate = Phrase(
    "estimate", en: "The end time is an estimate.", fr: "L’heure de fin est une estimation.",
    ru: "Время окончания указано приблизительно.")
  static let court = Phrase("court", en: "Court: {court}", fr: "Tribunal\u{A0}: {court}", ru: "Суд: {court}")
  static let place = Phrase("place", en: "Place: {place}", fr: "Lieu\u{A0}: {place}", ru: "Место: {place}")
  static let room = Phrase("room", en: "Room: {room}", fr: "Salle\u{A0}: {room}", ru: "Зал: {room}")
  static let address = Phrase(
    "address", en: "Address: {address}", fr: "Adresse\u{A0}: {address}", ru: "Адрес: {address}")
  static let result = Phrase(
    "result", en: "Result: {result}", fr: "Résultat\u{A0}: {result}", ru: "Итог: {result}")
  static let movedFrom = Phrase(
    "moved-from", en: "Moved from: {date}", fr: "Date précédente\u{A0}: {date}", ru: "Прежняя дата: {date}")
  static let correctedFrom = Phrase(
    "corrected-from", en: "Corrected by us; we had said: {date}",
    fr: "Date corrigée par nos soins\u{202F}; nous avions écrit\u{A0}: {date}",
    ru: "Дата исправлена нами; раньше было указано: {date}")
  static let accordingTo = Phrase(
    "according-to", en: "According to {who}", fr: "Selon {who}", ru: "Источник сведений: {who}")
  static let recordedAs = Phrase(
    "recorded-as", en: "In the record: {status}", fr: "Dans le dossier\u{A0}: {status}",
    ru: "В записи: {status}")
  static let checked = Phrase(
    "checked", en: "Last checked: {day}", fr: "Dernière vérification\u{A0}: {day}",
    ru: "Последняя проверка: {day}")

  static let moved = Phrase("moved", en: "Moved", fr: "Déplacement", ru: "Перенесено")
  static let movedTo = Phrase(
    "moved-to", en: "Moved to {date}", fr: "Déplacement au {date}", ru: "Перенесено на {date}")
  static let corrected = Phrase(
    "corrected", en: "Date corrected", fr: "Date corrigée", ru: "Дата исправлена")
  static let nothingHere = Phrase(
    "nothing-here", en: "Nothing takes place at this date.", fr: "Rien n’a lieu à cette date.",
    ru: "В эту дату ничего не состоится.")
  static let sameDayAt = Phrase(
    "same-day-at", en: "Not at this hour, but on the same day at {time}.",
    fr: "Pas à cette heure-ci, mais le même jour à {time}.",
    ru: "Не в это время, а в тот же день в {time}.")
  static let sameDay = Phrase(
    "same-day", en: "Not at this hour, but on the same day; the time is not announced.",
    fr: "Pas à cette heure-ci, mais le même jour ; l’heure n’est pas annoncée.",
    ru: "Не в это время, а в тот же день; время не объявлено.")
  static let otherDays = Phrase(
    "other-days", en: "The days have changed; this one may be among the new ones.",
    fr: "Les jours ont changé ; celui-ci peut en faire partie.",
    ru: "Дни изменились; этот может быть среди новых.")
  static let newDate = Phrase(
    "new-date", en: "New date: {date}", fr: "Nouvelle date\u{A0}: {date}", ru: "Новая дата: {date}")
  static let rightDate = Phrase(
    "right-date", en: "Right date: {date}", fr: "Date exacte\u{A0}: {date}", ru: "Верная дата: {date}")

  static let all = [
    when, whenAtCourt, whenSomewhere, whenUnannounced, estimate, court, place, room, address, result,
    movedFrom, correctedFrom, accordingTo, recordedAs, checked, moved, movedTo, corrected, nothingHere,
    sameDayAt, sameDay, otherDays, newDate, rightDate,
  ]
}
