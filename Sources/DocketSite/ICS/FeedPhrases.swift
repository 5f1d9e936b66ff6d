import DocketLanguage

/// Names and descriptions of calendars.
enum FeedPhrases {
  static let hearings = Phrase("hearings", en: "Hearings")
  static let days = Phrase("days", en: "Solidarity days")
  static let all = Phrase("all", en: "Everything")
  static let watch = Phrase("watch", en: "Custody deadlines and expected releases")
  static let birthdays = Phrase("birthdays", en: "Birthdays")
  static let upcoming = Phrase("upcoming", en: "Upcoming")
  static let aboutHearings = Phrase(
    "about-hearings", en: "Court hearings of all cases on this site, at the courts’ local times.")
  static let aboutDays = Phrase("about-days", en: "Solidarity days and other days of political prisoners.")
  static let aboutAll = Phrase(
    "about-all",
    en: "Hearings, days, custody deadlines, expected releases and birthdays of all cases on this site.")
  static let aboutWatch = Phrase(
    "about-watch",
    en:
      "Days until which courts ordered custody, and releases as they are expected; all of it can still change."
  )
  static let aboutBirthdays = Phrase("about-birthdays", en: "Birthdays that the records make public.")
  static let aboutCase = Phrase(
    "about-case", en: "Hearings and days of one case, with everything that was moved, postponed or cancelled."
  )
  static let aboutUpcoming = Phrase(
    "about-upcoming",
    en:
      "Everything on this site that lies ahead or ended in the last 30 days, for apps that are slow with more."
  )
  static let aboutCountry = Phrase(
    "about-country",
    en:
      "Hearings, days, custody deadlines, expected releases and birthdays of all cases on this site in which one state prosecutes (ISO 3166-1: {code})."
  )
  static let aboutTag = Phrase(
    "about-tag",
    en:
      "Hearings, days, custody deadlines, expected releases and birthdays of all cases on this site with one subject."
  )
  static let aboutPerson = Phrase(
    "about-person",
    en:
      "Hearings and days that concern one person of a case, with custody deadlines, the expected release and the birthday where they are public."
  )
  static let licence = Phrase("licence", en: "Licence: {facts} (facts), {texts} (texts).")
  static let contact = Phrase("contact", en: "Questions and corrections:")
  static let noHearing = Phrase("no-hearing", en: "No hearing is announced")
  static let noDay = Phrase("no-day", en: "No solidarity day is announced")
  static let noEnd = Phrase("no-end", en: "No custody deadline is known")
  static let noBirthday = Phrase("no-birthday", en: "No birthday is public")
  static let nothing = Phrase("nothing", en: "Nothing is announced")
}
