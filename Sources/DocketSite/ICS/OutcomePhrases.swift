import DocketLanguage

/// Phrases of what courts decide.
enum OutcomePhrases {
  static let years = Phrase("years", en: "{count} {count?year|years}")
  static let months = Phrase("months", en: "{count} {count?month|months}")
  static let days = Phrase("days", en: "{count} {count?day|days}")
  static let life = Phrase("life", en: "for life")
  static let death = Phrase("death", en: "sentence of death")
  static let range = Phrase("range", en: "at least {least}, at most {most}")
  static let inAbsentia = Phrase("in-absentia", en: "in absentia")
  static let suspended = Phrase("suspended", en: "suspended")
  static let until = Phrase("until", en: "until {date}")
  /// Of a day that is known, since other dates need another preposition.
  static let untilDay = Phrase("until-day", en: "until {date}")
  static let measure = Phrase("measure", en: "pre-trial measure")
  static let fine = Phrase("fine", en: "fine: {amount}")
  /// Words for work of any kind: codes tell corrective, compulsory and forced work apart, and records do not.
  static let work = Phrase("work", en: "work as a penalty: {term}")
  static let ban = Phrase("ban", en: "ban on an activity: {term}")
  static let qualified = Phrase("qualified", en: "{text} ({certainty})")
}
