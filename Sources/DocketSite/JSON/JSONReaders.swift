import DocketLanguage
import DocketRecords

/// A text in another language than the file.
struct JSONFallback: Sendable {
  /// The way to it (RFC 6901).
  let pointer: String
  /// The language it is in.
  let language: LanguageTag
}

/// The readers of the files of one language.
struct JSONReaders: Sendable {
  let language: LanguageTag
  /// The languages that they get, the best first.
  let chain: [LanguageTag]
  /// The language of docket’s own words.
  let words: MessageLanguage
  /// What they get of links to publishers that are on a state’s list.
  let links: LinkPolicy

  init(_ language: LanguageTag, plan: LanguagePlan) {
    self.language = language
    chain = plan.chain(for: language)
    words = MessageLanguage(nearest: language.description)
    links = plan.linkPolicy(for: language)
  }
}
