import DocketLanguage

/// Phrases of ends of custody in calendars.
enum CustodyEndPhrases {
  static let custody = Phrase("custody-end", en: "Custody order ends")
  static let houseArrest = Phrase("house-arrest-end", en: "House arrest order ends")
  static let release = Phrase("release", en: "Expected release (estimate)")
  static let order = Phrase("order", en: "A court ordered it until this day; it may be extended before.")
  static let estimate = Phrase("estimate", en: "This is an estimate; the day can still change.")
  static let past = Phrase(
    "past", en: "This day has passed, and the record does not say yet what happened next.")
  static let decided = Phrase("decided", en: "Decided: {date}")
  static let decidedBy = Phrase("decided-by", en: "Decided: {date}, {court}")
}
