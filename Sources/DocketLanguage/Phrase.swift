/// One sentence, label or term, with places for arguments.
///
/// English stands in the code, beside what says it; every other language stands in its catalogue,
/// `Messages/<language>.po`. A place is `{name}`; `{name?one|other}` chooses a word by the grammatical number of the
/// count of that name, with as many forms as the language has (`LanguageGrammar.plurals`). In a form `#` is the number.
public struct Phrase: Hashable, Sendable {
  /// A short name, unique among the phrases of its owner (a rule, a vocabulary), constant once released.
  public let key: String
  /// The English text.
  public let en: String
  /// Which sentence of the catalogues it is.
  private let id: SentenceID
  /// Texts that stand in no catalogue, where it was made from them.
  private let wordings: [MessageLanguage: String]?

  /// Creates a phrase from its English text.
  ///
  /// `docket-messages` reads key and text out of the source, so both are written there as plain literals.
  ///
  /// - Parameters:
  ///   - key: a short name in kebab-case, unique within its file.
  ///   - en: the English text.
  ///   - file: where it stands: the catalogues know it by the name of its file, whatever the target.
  public init(_ key: String, en: String, file: String = #fileID) {
    self.key = key
    self.en = en
    id = SentenceID(file: file, key: key, english: en)
    wordings = nil
  }

  /// Creates a phrase from texts that stand in no catalogue, such as sentences with something masked in them.
  ///
  /// - Parameters:
  ///   - key: a short name.
  ///   - wordings: the texts; the English one stands in for languages that are missing here.
  public init(_ key: String, wordings: [MessageLanguage: String]) {
    self.key = key
    en = wordings[.en] ?? ""
    id = .none
    self.wordings = wordings
  }

  /// The template in a language, in English where that language has none.
  public subscript(language: MessageLanguage) -> String { translation(language) ?? en }

  /// Whether the phrase has a text of its own in a language.
  public func isSaid(in language: MessageLanguage) -> Bool { translation(language) != nil }

  /// The template in a language; nil where it would be the English one that stands in.
  func translation(_ language: MessageLanguage) -> String? {
    if language == .en { return en }
    return if let wordings { wordings[language] } else { language.catalogue?[id] }
  }

  /// The names of its places, sorted, each once.
  package var places: [String] { PhraseTemplate(en).places }

  /// The phrase with arguments for its places.
  public func with(_ arguments: KeyValuePairs<String, Argument>) -> Message {
    Message(self, named: arguments.map { Message.NamedArgument(name: $0.key, value: $0.value) })
  }

  /// The phrase as a message without arguments.
  public var message: Message { Message(self, []) }
}
