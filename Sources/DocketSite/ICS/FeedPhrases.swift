import DocketLanguage

/// Names and descriptions of calendars.
enum FeedPhrases {
  static let hearings = Phrase("hearings", en: "Hearings", fr: "Audiences", ru: "Заседания")
  static let days = Phrase(
    "days", en: "Solidarity days", fr: "Journées de solidarité", ru: "Дни солидарности")
  static let all = Phrase("all", en: "Everything", fr: "Tout", ru: "Всё")
  static let watch = Phrase(
    "watch", en: "Custody deadlines and expected releases",
    fr: "Échéances de détention et libérations attendues",
    ru: "Сроки содержания под стражей и ожидаемые освобождения")
  static let birthdays = Phrase("birthdays", en: "Birthdays", fr: "Anniversaires", ru: "Дни рождения")
  static let aboutHearings = Phrase(
    "about-hearings", en: "Court hearings of all cases on this site, at the courts’ local times.",
    fr: "Audiences de toutes les affaires de ce site, à l’heure locale des tribunaux.",
    ru: "Судебные заседания по всем делам на этом сайте, по местному времени судов.")
  static let aboutDays = Phrase(
    "about-days", en: "Solidarity days and other days of political prisoners.",
    fr: "Journées de solidarité et autres journées des prisonniers politiques.",
    ru: "Дни солидарности и другие дни политзаключённых.")
  static let aboutAll = Phrase(
    "about-all",
    en: "Hearings, days, custody deadlines, expected releases and birthdays of all cases on this site.",
    fr:
      "Audiences, journées, échéances de détention, libérations attendues et anniversaires de toutes les affaires de ce site.",
    ru:
      "Заседания, дни, сроки содержания под стражей, ожидаемые освобождения и дни рождения по всем делам на этом сайте."
  )
  static let aboutWatch = Phrase(
    "about-watch",
    en:
      "Days until which courts ordered custody, and releases as they are expected; all of it can still change.",
    fr:
      "Jours jusqu’auxquels des tribunaux ont ordonné la détention, et libérations telles qu’elles sont attendues\u{202F}; tout peut encore changer.",
    ru:
      "Дни, до которых суды назначили или продлили содержание под стражей, и ожидаемые освобождения; всё это ещё может измениться."
  )
  static let aboutBirthdays = Phrase(
    "about-birthdays", en: "Birthdays that the records make public.",
    fr: "Anniversaires que les dossiers rendent publics.", ru: "Дни рождения, которые опубликованы в записях."
  )
  static let aboutCase = Phrase(
    "about-case",
    en: "Hearings and days of one case, with everything that was moved, postponed or cancelled.",
    fr: "Audiences et journées d’une affaire, avec tout ce qui a été déplacé, reporté ou annulé.",
    ru: "Заседания и дни одного дела, со всем, что перенесли, отложили или отменили.")
  static let licence = Phrase(
    "licence", en: "Licence: {facts} (facts), {texts} (texts).",
    fr: "Licence\u{A0}: {facts} (faits), {texts} (textes).",
    ru: "Лицензия: {facts} (факты), {texts} (тексты).")
  static let noHearing = Phrase(
    "no-hearing", en: "No hearing is announced", fr: "Aucune audience n’est annoncée",
    ru: "Заседаний не назначено")
  static let noDay = Phrase(
    "no-day", en: "No solidarity day is announced", fr: "Aucune journée de solidarité n’est annoncée",
    ru: "Дней солидарности не объявлено")
  static let noEnd = Phrase(
    "no-end", en: "No custody deadline is known", fr: "Aucune échéance de détention n’est connue",
    ru: "Сроки содержания под стражей неизвестны")
  static let noBirthday = Phrase(
    "no-birthday", en: "No birthday is public", fr: "Aucun anniversaire n’est public",
    ru: "Опубликованных дней рождения нет")
  static let nothing = Phrase(
    "nothing", en: "Nothing is announced", fr: "Rien n’est annoncé", ru: "Ничего не объявлено")

  static let everyPhrase = [
    hearings, days, all, watch, birthdays, aboutHearings, aboutDays, aboutAll, aboutWatch, aboutBirthdays,
    aboutCase, licence, noHearing, noDay, noEnd, noBirthday, nothing,
  ]
}
