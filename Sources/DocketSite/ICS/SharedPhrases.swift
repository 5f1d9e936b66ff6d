import DocketLanguage

/// Phrases of entries of every kind.
enum SharedPhrases {
  static let several = Phrase(
    "several", en: "{others} and {last}", fr: "{others} et {last}", ru: "{others} и {last}")
  static let andOthers = Phrase(
    "and-others", en: "and {count} others", fr: "et {count} autres", ru: "и ещё {count}")
  static let andOneOther = Phrase(
    "and-one-other", en: "and one other", fr: "et un autre", ru: "и ещё один")
  static let labelled = Phrase(
    "labelled", en: "{label}: {text}", fr: "{label}\u{A0}: {text}", ru: "{label}: {text}")
  static let ofCases = Phrase(
    "of-cases", en: "Cases: {titles}", fr: "Affaires\u{A0}: {titles}", ru: "Дела: {titles}")
  static let reprint = Phrase(
    "reprint", en: "{publisher} (reprint of {original})", fr: "{publisher} (reprise de {original})",
    ru: "{publisher} (перепечатка: {original})")
  static let sources = Phrase("sources", en: "Sources:", fr: "Sources\u{A0}:", ru: "Источники:")
  static let moreSources = Phrase(
    "more-sources", en: "and {count} more {count?source|sources}",
    fr: "et {count} {count?autre source|autres sources}",
    ru: "и ещё {count} {count?источник|источника|источников}")
  static let untranslated = Phrase(
    "untranslated", en: "Not translated yet, shown in: {languages}",
    fr: "Pas encore traduit, langue affichée\u{A0}: {languages}",
    ru: "Пока не переведено, язык текста: {languages}")
  static let outdated = Phrase(
    "outdated", en: "The original text was changed after this translation.",
    fr: "Le texte original a été modifié après cette traduction.",
    ru: "Исходный текст изменили после этого перевода.")
  static let english = Phrase("english", en: "English", fr: "anglais", ru: "английский")
  static let french = Phrase("french", en: "French", fr: "français", ru: "французский")
  static let russian = Phrase("russian", en: "Russian", fr: "russe", ru: "русский")

  static let all = [
    several, andOthers, andOneOther, labelled, ofCases, reprint, sources, moreSources, untranslated, outdated,
    english, french,
    russian,
  ]

  /// The name of a language; its tag where docket does not speak it.
  static func name(of language: LanguageTag) -> Argument {
    switch MessageLanguage(rawValue: language.description) {
    case .en?: .term(english)
    case .fr?: .term(french)
    case .ru?: .term(russian)
    case nil: .text(language.description)
    }
  }
}
