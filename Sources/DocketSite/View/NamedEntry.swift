import DocketLanguage
import DocketRecords
import DocketTime

/// Something of a registry, or a person of a case: its id and what people call it.
struct NamedEntry: Hashable, Sendable {
  let id: String
  let name: LanguageText?
  /// What a person is called in few letters; nil where the record does not say.
  var short: LanguageText? = nil

  /// What a title calls it for readers of a language: the short name, unless the whole one alone is in their language.
  func brief(in language: LanguageTag) -> LanguageText? {
    if let short, short.serves(language, before: name) { return short }
    return name
  }
}

/// A court as hearings refer to it.
struct PublicCourt: Hashable, Sendable {
  let id: String
  let name: LanguageText?
  let short: LanguageText?
  let address: LanguageText?
  /// The place it sits in.
  let seat: NamedEntry?
  /// Its official page.
  var page: String? = nil
  /// Its zone, as the registry names it.
  var timeZone: String? = nil

  var entry: NamedEntry { NamedEntry(id: id, name: name) }
}

/// An organisation or a court that publishes, calls or recognises.
struct PublicOrganisation: Hashable, Sendable {
  let id: String
  let name: LanguageText?
  /// Whether a state has put it on a list that makes links to it dangerous for readers there.
  let isDesignated: Bool
  /// The lists it is or was on, in the order of the registry.
  var designations: [PublicDesignation] = []

  var entry: NamedEntry { NamedEntry(id: id, name: name) }
}

/// A list of a state that an organisation is or was on, as the registry says.
struct PublicDesignation: Hashable, Sendable {
  /// The state.
  let state: String
  /// What the state calls it.
  let kind: Designation
  let since: RecordDate?
  let until: RecordDate?
  /// Whether it has not ended by the day of publication.
  let isRunning: Bool
}

/// An article of a law as charges refer to it.
struct PublicLaw: Hashable, Sendable {
  let id: String
  let wording: LanguageText?
  let code: LanguageText?
  let article: String?
  let jurisdiction: String?
  /// The longest sentence it allows, as ISO 8601 writes it; nil also for life.
  let longestTerm: String?
  /// Its official page.
  var page: String? = nil
}
