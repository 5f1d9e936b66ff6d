import DocketLanguage

/// Names of languages as messages use them.
enum LanguageNames {
  /// In which language something is written: “in French”, « en français », «на французском».
  ///
  /// A tag with a script or a region is added, since a text may stand in two scripts of one language.
  static func place(_ tag: LanguageTag) -> Phrase {
    guard let name = names[tag.language] else {
      return Phrase("other", en: "in \(tag)", fr: "en \(tag)", ru: "на \(tag)")
    }
    guard tag.description != tag.language else { return name }
    return Phrase(name.key, en: "\(name.en) (\(tag))", fr: "\(name.fr) (\(tag))", ru: "\(name.ru) (\(tag))")
  }

  private static let names = Dictionary(
    [
      Phrase("ar", en: "in Arabic", fr: "en arabe", ru: "на арабском"),
      Phrase("az", en: "in Azerbaijani", fr: "en azéri", ru: "на азербайджанском"),
      Phrase("be", en: "in Belarusian", fr: "en biélorusse", ru: "на белорусском"),
      Phrase("de", en: "in German", fr: "en allemand", ru: "на немецком"),
      Phrase("en", en: "in English", fr: "en anglais", ru: "на английском"),
      Phrase("eo", en: "in Esperanto", fr: "en espéranto", ru: "на эсперанто"),
      Phrase("es", en: "in Spanish", fr: "en espagnol", ru: "на испанском"),
      Phrase("fa", en: "in Persian", fr: "en persan", ru: "на персидском"),
      Phrase("fr", en: "in French", fr: "en français", ru: "на французском"),
      Phrase("he", en: "in Hebrew", fr: "en hébreu", ru: "на иврите"),
      Phrase("hy", en: "in Armenian", fr: "en arménien", ru: "на армянском"),
      Phrase("it", en: "in Italian", fr: "en italien", ru: "на итальянском"),
      Phrase("ka", en: "in Georgian", fr: "en géorgien", ru: "на грузинском"),
      Phrase("kk", en: "in Kazakh", fr: "en kazakh", ru: "на казахском"),
      Phrase("ku", en: "in Kurdish", fr: "en kurde", ru: "на курдском"),
      Phrase("pl", en: "in Polish", fr: "en polonais", ru: "на польском"),
      Phrase("pt", en: "in Portuguese", fr: "en portugais", ru: "на португальском"),
      Phrase("ru", en: "in Russian", fr: "en russe", ru: "на русском"),
      Phrase("tr", en: "in Turkish", fr: "en turc", ru: "на турецком"),
      Phrase("tt", en: "in Tatar", fr: "en tatar", ru: "на татарском"),
      Phrase("uk", en: "in Ukrainian", fr: "en ukrainien", ru: "на украинском"),
    ].map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}
