import DocketLanguage

/// Names of languages as messages use them.
enum LanguageNames {
  /// The name after "in": "French", « français », «французский»; the tag itself for rarer languages.
  static func name(of tag: LanguageTag) -> Phrase {
    switch tag.language {
    case "en": Phrase("en", en: "English", fr: "anglais", ru: "английский")
    case "fr": Phrase("fr", en: "French", fr: "français", ru: "французский")
    case "ru": Phrase("ru", en: "Russian", fr: "russe", ru: "русский")
    case "uk": Phrase("uk", en: "Ukrainian", fr: "ukrainien", ru: "украинский")
    case "be": Phrase("be", en: "Belarusian", fr: "biélorusse", ru: "белорусский")
    case "de": Phrase("de", en: "German", fr: "allemand", ru: "немецкий")
    case "ar": Phrase("ar", en: "Arabic", fr: "arabe", ru: "арабский")
    case "fa": Phrase("fa", en: "Persian", fr: "persan", ru: "персидский")
    case "es": Phrase("es", en: "Spanish", fr: "espagnol", ru: "испанский")
    case "it": Phrase("it", en: "Italian", fr: "italien", ru: "итальянский")
    case "tt": Phrase("tt", en: "Tatar", fr: "tatar", ru: "татарский")
    default: Phrase("other", en: tag.description, fr: tag.description, ru: tag.description)
    }
  }
}
