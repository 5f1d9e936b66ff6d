/// A phrase with the arguments for its places: what a person is told, before a language is chosen.
public struct Message: Hashable, Sendable {
  /// The sentence.
  public let phrase: Phrase
  /// The arguments in the order given.
  public let arguments: [NamedArgument]

  /// An argument and the place it fills.
  public struct NamedArgument: Hashable, Sendable {
    /// The name of the place, without braces.
    public let name: String
    /// What stands there.
    public let value: Argument
  }

  /// Creates a message.
  ///
  /// - Parameters:
  ///   - phrase: the sentence.
  ///   - arguments: a value for every place of the phrase; a missing one shows as `…`.
  public init(_ phrase: Phrase, _ arguments: [(String, Argument)]) {
    self.phrase = phrase
    self.arguments = arguments.map { NamedArgument(name: $0.0, value: $0.1) }
  }

  /// The message as text.
  ///
  /// What stands in an argument is never taken for a place.
  public func text(in language: MessageLanguage) -> String {
    var result = ""
    for part in PhraseTemplate(phrase[language]).parts {
      switch part {
      case .words(let words): result += words
      case .place(let name): result += value(name)?.text(in: language) ?? Self.missing
      case .choice(let name, let forms): result += chosen(from: forms, by: name, in: language)
      }
    }
    return result
  }

  private static let missing = "…"

  private func value(_ name: String) -> Argument? { arguments.first { $0.name == name }?.value }

  private func chosen(from forms: [String], by name: String, in language: MessageLanguage) -> String {
    guard case .count(let count)? = value(name), let last = forms.last else { return Self.missing }
    let index = PluralCategory(of: count, in: language).formIndex
    return index < forms.count ? forms[index] : last
  }

  /// The message with every text argument passed through a function, for instance to mask private values.
  public func mappingText(_ transform: (String) -> String) -> Message {
    Message(phrase, arguments.map { ($0.name, $0.value.mappingText(transform)) })
  }
}
