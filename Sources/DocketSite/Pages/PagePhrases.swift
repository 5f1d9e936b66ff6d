import DocketLanguage

/// Words of pages: their frame, their headings, what stands beside texts.
enum PagePhrases {
  static let inLanguage = Phrase("in-language", en: "({place})")
  static let olderTranslation = Phrase(
    "older-translation", en: "(older translation: the original has changed since)")
  static let skip = Phrase("skip", en: "Skip to the content")
  static let siteMenu = Phrase("site-menu", en: "Pages of this site")
  static let languageMenu = Phrase("language-menu", en: "Languages")
  static let home = Phrase("home", en: "Home")
  static let hearings = Phrase("hearings", en: "Hearings")
  static let days = Phrase("days", en: "Solidarity days")
  static let cases = Phrase("cases", en: "Cases")
  static let letters = Phrase("letters", en: "Letters")
  static let calendars = Phrase("calendars", en: "Calendars")
  static let changes = Phrase("changes", en: "What has changed")
  static let about = Phrase("about", en: "About")
  static let contact = Phrase("contact", en: "Contact:")
  static let correct = Phrase("correct", en: "A mistake? Correct it")
  static let subscribe = Phrase("subscribe", en: "Subscribe to this calendar")
  static let openInApp = Phrase("open-in-app", en: "Open in a calendar app")
  static let asData = Phrase("as-data", en: "This page as data (JSON)")
  static let feeds = Phrase("feeds", en: "What changes here, for feed readers:")
  static let licence = Phrase("licence", en: "Licence: {facts} (facts), {texts} (texts)")
  static let labelled = Phrase("labelled", en: "{label}: {text}")
}
