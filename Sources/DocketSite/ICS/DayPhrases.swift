import DocketLanguage

/// Phrases of solidarity days in calendars.
enum DayPhrases {
  static let calledBy = Phrase("called-by", en: "Called by: {who}")
  static let allCases = Phrase("all-cases", en: "It is about all cases on this site.")
  static let about = Phrase("about", en: "For: {names}")
  static let writeTo = Phrase("write-to", en: "Write to: {names}")
  static let more = Phrase("more", en: "More: {address}")
  static let custody = Phrase("custody", en: "In the record: {status}")
}
