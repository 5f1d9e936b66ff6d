import DocketLanguage

/// What options say that several commands have.
enum OptionPhrases {
  static let json = Phrase("json", en: "Write JSON, for programs.")
  static let folder = Phrase("folder", en: "Work in this folder, or the nearest above it with pipeline.yml.")
  static let zones = Phrase("zones", en: "The folder of the time zone database.")
  static let caseID = Phrase("case-id", en: "The id of the case.")
  static let title = Phrase("title", en: "What it is called; repeat it with fr=… for other languages.")
  static let textLanguage = Phrase("text-language", en: "The language of texts without one.")
  static let id = Phrase("id", en: "Its id, which never changes.")
  static let name = Phrase("name", en: "Its name; repeat it with fr=… for other languages.")
  static let state = Phrase("state", en: "The state, as two letters.")
  static let sourceType = Phrase("source-type", en: "What kind of source it is.")
  static let publisher = Phrase("publisher", en: "Who published it: an id, or a name in any language.")
  static let sourceDate = Phrase("source-date", en: "When it was published.")
  static let sourceLanguage = Phrase("source-language", en: "Its language.")
  static let archive = Phrase("archive", en: "A copy in a web archive.")
  static let accessed = Phrase("accessed", en: "The day on which you read it yourself, or today.")
  static let checkOnly = Phrase(
    "check-only", en: "Show what would change and write nothing; fail when something would.")
  static let advice = Phrase(
    "advice", en: "List advice as well (findings of severity info), not only its number.")
  static let strict = Phrase("strict", en: "Warnings fail too.")
}
