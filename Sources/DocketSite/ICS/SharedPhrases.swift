import DocketLanguage

/// Phrases of entries of every kind.
enum SharedPhrases {
  static let several = Phrase(
    "several", en: "{others} and {last}", fr: "{others} et {last}", ru: "{others} и {last}")
  static let andOthers = Phrase(
    "and-others", en: "{first} and {count} {count?other|others}", fr: "{first} et {count} {count?autre|autres}",
    ru: "{first} и ещё {count}")
  static let labelled = Phrase(
    "labelled", en: "{label}: {text}", fr: "{label}\u{A0}: {text}", ru: "{label}: {text}")
  static let ofCase = Phrase("of-case", en: "Case: {title}", fr: "Affaire\u{A0}: {title}", ru: "Дело: {title}")
  static let ofCases = Phrase(
    "of-cases", en: "Cases: {titles}", fr: "Affaires\u{A0}: {titles}", ru: "Дела: {titles}")
  static let sources = Phrase("sources", en: "Sources:", fr: "Sources\u{A0}:", ru: "Источники:")
  static let moreSources = Phrase(
    "more-sources", en: "and {count} more", fr: "et {count} de plus", ru: "и ещё {count}")
  static let untranslated = Phrase(
    "untranslated", en: "Not translated yet, shown in: {languages}",
    fr: "Pas encore traduit, affiché en\u{A0}: {languages}", ru: "Пока не переведено, показано на: {languages}")

  static let all = [several, andOthers, labelled, ofCase, ofCases, sources, moreSources, untranslated]
}
