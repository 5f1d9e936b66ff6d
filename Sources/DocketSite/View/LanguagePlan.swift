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
  private let links: [LinkReaders: LinkPolicy]
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
    // Of a list with an entry that cannot be read nobody knows whose links are dangerous.
    let stated = corpus.pipeline?.$links.isUnreadable == true ? nil : corpus.pipeline?.links?.value
    links = Dictionary(
      (stated ?? []).map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    fallbacks = Dictionary(
      (languages?.fallback?.value ?? []).map { ($0.key.value, $0.value.map(\.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What readers of a language get of links to publishers that are on a state's list.
  func linkPolicy(for language: LanguageTag) -> LinkPolicy {
    links[.language(language)] ?? links[.others] ?? .textOnly
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
      // By index, so that no version is copied to look at its language.
      for index in versions.indices where versions[index].language == tag { return versions[index] }
    }
    return versions.first
  }
}
