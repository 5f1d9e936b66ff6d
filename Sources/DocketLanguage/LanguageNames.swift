/// Names of languages as messages and pages use them.
package enum LanguageNames {
  /// In which language something is written: “in French”, « en français », «на французском».
  ///
  /// A tag with a script or a region is added, since a text may stand in two scripts of one language.
  package static func place(_ tag: LanguageTag) -> Argument {
    let text = Argument.text(tag.description)
    guard let name = names[tag.language] else { return .message(other.with(["tag": text])) }
    guard tag.description != tag.language else { return .term(name) }
    return .message(variant.with(["language": .term(name), "tag": text]))
  }

  /// What a language calls itself, as a choice of languages shows it; the tag of one that is not known here.
  package static func own(_ tag: LanguageTag) -> String {
    guard let name = endonyms[tag.language] else { return tag.description }
    return tag.description == tag.language ? name : "\(name) (\(tag))"
  }

  private static let endonyms = [
    "ar": "العربية", "az": "Azərbaycanca", "be": "Беларуская", "de": "Deutsch", "en": "English",
    "eo": "Esperanto", "es": "Español", "fa": "فارسی", "fr": "Français", "he": "עברית", "hy": "Հայերեն",
    "it": "Italiano", "ka": "ქართული", "kk": "Қазақша", "ku": "Kurdî", "pl": "Polski", "pt": "Português",
    "ru": "Русский", "tr": "Türkçe", "tt": "Татарча", "uk": "Українська", "zh": "中文",
  ]

  private static let other = Phrase("other", en: "in {tag}")
  private static let variant = Phrase("variant", en: "{language} ({tag})")
  private static let names = Dictionary(
    [
      Phrase("ar", en: "in Arabic"),
      Phrase("az", en: "in Azerbaijani"),
      Phrase("be", en: "in Belarusian"),
      Phrase("de", en: "in German"),
      Phrase("en", en: "in English"),
      Phrase("eo", en: "in Esperanto"),
      Phrase("es", en: "in Spanish"),
      Phrase("fa", en: "in Persian"),
      Phrase("fr", en: "in French"),
      Phrase("he", en: "in Hebrew"),
      Phrase("hy", en: "in Armenian"),
      Phrase("it", en: "in Italian"),
      Phrase("ka", en: "in Georgian"),
      Phrase("kk", en: "in Kazakh"),
      Phrase("ku", en: "in Kurdish"),
      Phrase("pl", en: "in Polish"),
      Phrase("pt", en: "in Portuguese"),
      Phrase("ru", en: "in Russian"),
      Phrase("tr", en: "in Turkish"),
      Phrase("tt", en: "in Tatar"),
      Phrase("uk", en: "in Ukrainian"),
    ].map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}
