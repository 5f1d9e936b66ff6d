/// One sentence, label or term in every message language, with places for arguments.
///
/// A place is `{name}`; `{name?one|other}` (English, French) and `{name?one|few|many}` (Russian) choose a word by
/// the grammatical number of the count of that name. The three texts have the same places, which a test asserts
/// for every phrase of the program.
public struct Phrase: Hashable, Sendable {
  /// A short name, unique among the phrases of its owner (a rule, a vocabulary), constant once released.
  public let key: String
  /// The English text.
  public let en: String
  /// The French text.
  public let fr: String
  /// The Russian text.
  public let ru: String

  /// Creates a phrase from its texts.
  ///
  /// - Parameters:
  ///   - key: a short name in kebab-case, unique within its owner.
  ///   - en: the English text.
  ///   - fr: the French text; its ordinary spaces before `:`, `;`, `!`, `?` and within guillemets become unbreakable.
  ///   - ru: the Russian text.
  public init(_ key: String, en: String, fr: String, ru: String) {
    self.key = key
    self.en = en
    self.fr = FrenchSpacing.mended(fr)
    self.ru = ru
  }

  /// The template in a language.
  public subscript(language: MessageLanguage) -> String {
    switch language {
    case .en: en
    case .fr: fr
    case .ru: ru
    }
  }

  /// The phrase with arguments for its places.
  public func with(_ arguments: KeyValuePairs<String, Argument>) -> Message {
    Message(self, named: arguments.map { Message.NamedArgument(name: $0.key, value: $0.value) })
  }

  /// The phrase as a message without arguments.
  public var message: Message { Message(self, []) }
}
