import DocketLanguage

/// Phrases of entries of every kind.
enum SharedPhrases {
  static let several = Phrase("several", en: "{others} and {last}")
  static let andOthers = Phrase("and-others", en: "and {count} others")
  static let andOneOther = Phrase("and-one-other", en: "and one other")
  static let labelled = Phrase("labelled", en: "{label}: {text}")
  static let ofCases = Phrase("of-cases", en: "Cases: {titles}")
  static let reprint = Phrase("reprint", en: "{publisher} (reprint of {original})")
  static let sources = Phrase("sources", en: "Sources:")
  static let moreSources = Phrase("more-sources", en: "and {count} more {count?source|sources}")
  static let untranslated = Phrase("untranslated", en: "Not translated yet, shown in: {languages}")
  static let outdated = Phrase("outdated", en: "The original text was changed after this translation.")
  static let english = Phrase("english", en: "English")
  static let french = Phrase("french", en: "French")
  static let russian = Phrase("russian", en: "Russian")
  static let spanish = Phrase("spanish", en: "Spanish")
  static let arabic = Phrase("arabic", en: "Arabic")
  static let persian = Phrase("persian", en: "Persian")
  static let belarusian = Phrase("belarusian", en: "Belarusian")

  /// The name of a language; its tag where docket does not speak it.
  static func name(of language: LanguageTag) -> Argument {
    switch MessageLanguage(rawValue: language.description) {
    case .en?: .term(english)
    case .fr?: .term(french)
    case .ru?: .term(russian)
    case .es?: .term(spanish)
    case .ar?: .term(arabic)
    case .fa?: .term(persian)
    case .be?: .term(belarusian)
    case nil: .text(language.description)
    }
  }
}
