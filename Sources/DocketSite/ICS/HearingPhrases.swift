import DocketLanguage

/// Phrases of hearings in calendars.
enum HearingPhrases {
  static let when = Phrase("when", en: "When: {date}", fr: "Quand\u{A0}: {date}", ru: "Когда: {date}")
  static let planned = Phrase(
    "planned", en: "Was planned for: {date}", fr: "Date prévue\u{A0}: {date}",
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
  static let place = Phrase("place", en: "Where: {place}", fr: "Où\u{A0}: {place}", ru: "Где: {place}")
  static let room = Phrase("room", en: "Room: {room}", fr: "Salle\u{A0}: {room}", ru: "Зал: {room}")
  static let address = Phrase(
    "address", en: "Address: {address}", fr: "Adresse\u{A0}: {address}", ru: "Адрес: {address}")
  static let result = Phrase(
    "result", en: "Result: {result}", fr: "Résultat\u{A0}: {result}", ru: "Итог: {result}")
  static let movedFrom = Phrase(
    "moved-from", en: "Moved from: {date}", fr: "Prévue auparavant\u{A0}: {date}", ru: "Прежняя дата: {date}")
  static let correctedFrom = Phrase(
    "corrected-from", en: "Corrected by us; we had said: {date}",
    fr: "Date corrigée par nos soins\u{202F}; nous avions écrit\u{A0}: {date}",
    ru: "Дата исправлена нами; раньше было указано: {date}")
  static let accordingTo = Phrase(
    "according-to", en: "According to {who}", fr: "Selon {who}", ru: "Кто сообщает: {who}")
  static let recordedAs = Phrase(
    "recorded-as", en: "Our record lists this hearing as: {status}",
    fr: "Notre dossier donne cette audience comme\u{A0}: {status}",
    ru: "В нашей записи заседание значится так: {status}")
  static let checked = Phrase(
    "checked", en: "Last checked: {day}", fr: "Dernière vérification\u{A0}: {day}",
    ru: "Последняя проверка: {day}")

  static let moved = Phrase("moved", en: "Moved", fr: "Reportée", ru: "Перенесено")
  /// To an earlier time: French has no word that serves for both.
  static let movedForward = Phrase("moved-forward", en: "Moved", fr: "Avancée", ru: "Перенесено")
  static let noNewDate = Phrase(
    "no-new-date", en: "no new date", fr: "sans nouvelle date", ru: "без новой даты")
  static let corrected = Phrase("corrected", en: "Wrong date", fr: "Date erronée", ru: "Неверная дата")
  static let right = Phrase("right", en: "right: {date}", fr: "lire {date}", ru: "верно: {date}")
  static let toDay = Phrase("to-day", en: "to {date}", fr: "au {date}", ru: "на {date}")
  static let toMonth = Phrase("to-month", en: "to {date}", fr: "en {date}", ru: "на {date}")
  static let toHour = Phrase("to-hour", en: "to {date}", fr: "à {date}", ru: "на {date}")
  static let closed = Phrase(
    "closed", en: "{kind} (closed)", fr: "{kind} (huis clos)", ru: "{kind} (без публики)")
  static let inAbsentia = Phrase(
    "in-absentia", en: "{result} in absentia", fr: "{result} par contumace", ru: "{result} (заочно)")
  static let either = Phrase(
    "either", en: "{first} or {second}", fr: "{first} ou {second}", ru: "{first} или {second}")
  static let inRoom = Phrase("in-room", en: "room {room}", fr: "salle {room}", ru: "зал {room}")
  static let nothingHere = Phrase(
    "nothing-here", en: "This hearing is not on this date.", fr: "Cette audience n’a pas lieu à cette date.",
    ru: "На эту дату этого заседания нет.")
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
    "had-moved", en: "The hearing had been moved from here to: {date}",
    fr: "D’ici, elle avait d’abord été déplacée\u{A0}: {date}", ru: "Отсюда его перенесли на: {date}")
  static let hadCorrected = Phrase(
    "had-corrected", en: "The right date was: {date}", fr: "La bonne date était\u{A0}: {date}",
    ru: "Верная дата была: {date}")

  static let all = [
    when, planned, onClock, courtTime, courtTimeOffset, whenUnannounced, estimate, place, room,
    address, result,
    movedFrom, correctedFrom, accordingTo, recordedAs, checked, moved, movedForward, noNewDate,
    corrected, right, toDay, toMonth, toHour,
    closed, inAbsentia, either, inRoom, nothingHere, notAtHour, sameDayAt, sameDay, otherDays, newDate,
    rightDate, hadMoved,
    hadCorrected,
  ]
}
