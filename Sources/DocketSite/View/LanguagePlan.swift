import DocketLanguage
import DocketRecords

/// The languages of a site, and which stands in where a translation is missing.
struct LanguagePlan: Sendable {
  /// The published languages in the order of `pipeline.yml`, each once.
  let published: [LanguageTag]
  /// The languages in which only some cases can be read, each once.
  let partial: [LanguageTag]
  /// The language of a reader who asked for none.
  let main: LanguageTag?
  /// The translations that are older than their source.
  let outdated: OutdatedTexts
  private let fallbacks: [LanguageTag: [LanguageTag]]

  init(_ corpus: Corpus, width: Int = 1) {
    var published: [LanguageTag] = []
    for tag in corpus.publishedLanguages where !published.contains(tag) { published.append(tag) }
    self.published = published
    var partial: [LanguageTag] = []
    for tag in corpus.partialLanguages where !partial.contains(tag) { partial.append(tag) }
    self.partial = partial
    outdated = OutdatedTexts(corpus, width: width)
    let languages = corpus.pipeline?.languages?.value
    main = languages?.defaultLanguage?.value
    fallbacks = Dictionary(
      (languages?.fallback?.value ?? []).map { ($0.key.value, $0.value.map(\.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The languages that readers of a language get, the best first: their own, the fallbacks, the main language.
  func chain(for language: LanguageTag) -> [LanguageTag] {
    [language] + (fallbacks[language] ?? []) + [main].compactMap(\.self)
  }
}

extension LanguageText {
  /// The version in the first language of a chain that there is; any there is where it has none of them.
  func version(along chain: [LanguageTag]) -> Version? {
    for tag in chain {
      if let version = self[tag] { return version }
    }
    return versions.first
  }
}
