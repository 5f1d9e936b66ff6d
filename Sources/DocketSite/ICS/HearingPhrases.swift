import DocketLanguage

/// Phrases of hearings in calendars.
enum HearingPhrases {
  static let when = Phrase("when", en: "When: {date}", fr: "Quand\u{A0}: {date}", ru: "Когда: {date}")
  static let planned = Phrase(
    "planned", en: "Was planned for: {date}", fr: "Était prévue\u{A0}: {date}",
    ru: "Было назначено на: {date}")
  static let onClock = Phrase(
    "on-clock", en: "{time} ({clock})", fr: "{time} ({clock})", ru: "{time} ({clock})")
  static let courtTime = Phrase("court-time", en: "court time", fr: "heure du tribunal", ru: "время суда")
  static let courtTimeOffset = Phrase(
    "court-time-offset", en: "court time, {offset}", fr: "heure du tribunal, {offset}",
    ru: "время суда, {offset}")
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
    "recorded-as", en: "In the record, the hearing stands as: {status}",
    fr: "Dans le dossier, l’audience est indiquée comme\u{A0}: {status}", ru: "В записи о заседании: {status}"
  )
  static let checked = Phrase(
    "checked", en: "Last checked: {day}", fr: "Dernière vérification\u{A0}: {day}",
    ru: "Последняя проверка: {day}")

  static let moved = Phrase("moved", en: "Moved", fr: "Reportée", ru: "Перенесено")
  static let corrected = Phrase("corrected", en: "Corrected", fr: "Corrigée", ru: "Исправлено")
  static let toDay = Phrase("to-day", en: "to {day}", fr: "au {day}", ru: "на {day}")
  static let toMonth = Phrase("to-month", en: "to {month}", fr: "en {month}", ru: "на {month}")
  static let toHour = Phrase("to-hour", en: "to {time}", fr: "à {time}", ru: "на {time}")
  static let closed = Phrase(
    "closed", en: "{kind} (closed)", fr: "{kind} (huis clos)", ru: "{kind} (закрыто)")
  static let inRoom = Phrase("in-room", en: "room {room}", fr: "salle {room}", ru: "зал {room}")
  static let nothingHere = Phrase(
    "nothing-here", en: "Nothing takes place at this date.", fr: "Rien n’a lieu à cette date.",
    ru: "В эту дату ничего не состоится.")
  static let notAtHour = Phrase(
    "not-at-hour", en: "It does not begin at {old}.", fr: "L’audience ne commence pas à {old}.",
    ru: "Начало не в {old}.")
  static let sameDayAt = Phrase(
    "same-day-at", en: "It begins at {time} the same day ({clock}).",
    fr: "Elle commence à {time} le même jour ({clock}).",
    ru: "Начало в тот же день в {time} ({clock}).")
  static let sameDay = Phrase(
    "same-day", en: "It takes place the same day; the new hour is not announced.",
    fr: "Elle a lieu le même jour ; la nouvelle heure n’est pas annoncée.",
    ru: "Заседание в тот же день; новое время не объявлено.")
  static let otherDays = Phrase(
    "other-days", en: "The days have changed; this one may be among the new ones.",
    fr: "Les jours ont changé ; celui-ci peut en faire partie.",
    ru: "Дни изменились; этот может быть среди новых.")
  static let newDate = Phrase(
    "new-date", en: "New date: {date}", fr: "Nouvelle date\u{A0}: {date}", ru: "Новая дата: {date}")
  static let rightDate = Phrase(
    "right-date", en: "Right date: {date}", fr: "Bonne date\u{A0}: {date}", ru: "Верная дата: {date}")
  static let hadMoved = Phrase(
    "had-moved", en: "It had been moved from here to: {date}",
    fr: "Elle avait été reportée d’ici au\u{A0}: {date}", ru: "Отсюда его перенесли на: {date}")
  static let hadCorrected = Phrase(
    "had-corrected", en: "The right date was: {date}", fr: "La bonne date était\u{A0}: {date}",
    ru: "Верная дата была: {date}")

  static let all = [
    when, planned, onClock, courtTime, courtTimeOffset, whenUnannounced, estimate, court, place, room,
    address, result,
    movedFrom, correctedFrom, accordingTo, recordedAs, checked, moved, corrected, toDay, toMonth, toHour,
    closed, inRoom, nothingHere, notAtHour, sameDayAt, sameDay, otherDays, newDate, rightDate, hadMoved,
    hadCorrected,
  ]
}
