import DocketLanguage

/// Names and descriptions of calendars.
enum FeedPhrases {
  static let hearings = Phrase("hearings", en: "Hearings", fr: "Audiences", ru: "Заседания")
  static let days = Phrase(
    "days", en: "Solidarity days", fr: "Journées de solidarité", ru: "Дни солидарности")
  static let aboutHearings = Phrase(
    "about-hearings", en: "Court hearings of all cases on this site, at the courts’ local times.",
    fr: "Audiences de toutes les affaires de ce site, à l’heure locale des tribunaux.",
    ru: "Судебные заседания по всем делам на этом сайте, по местному времени судов.")
  static let aboutDays = Phrase(
    "about-days", en: "Solidarity days and other days of political prisoners.",
    fr: "Journées de solidarité et autres journées des prisonniers politiques.",
    ru: "Дни солидарности и другие дни политзаключённых.")
  static let aboutCase = Phrase(
    "about-case", en: "Hearings and days of one case, with everything that was moved or cancelled.",
    fr: "Audiences et journées d’une affaire, avec tout ce qui a été reporté ou annulé.",
    ru: "Заседания и дни одного дела, со всем, что перенесли или отменили.")
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

  static let all = [hearings, days, aboutHearings, aboutDays, aboutCase, licence, noHearing, noDay]
}
