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
  public func text(in language: MessageLanguage) -> String {
    var result = ""
    var rest = phrase[language][...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { break }
      result += fill(rest[..<close], in: language)
      rest = rest[rest.index(after: close)...]
    }
    result += rest
    return result
  }

  private func fill(_ place: Substring, in language: MessageLanguage) -> String {
    let parts = place.split(separator: "?", maxSplits: 1)
    guard let name = parts.first, let value = arguments.first(where: { $0.name == name })?.value else {
      return "…"
    }
    guard parts.count == 2 else { return value.text(in: language) }
    guard case .count(let count) = value else { return "…" }
    let forms = parts[1].split(separator: "|", omittingEmptySubsequences: false)
    let category = PluralCategory(of: count, in: language)
    let index = category == .other ? 1 : category.rawValue
    return index < forms.count ? String(forms[index]) : String(forms.last ?? "")
  }

  /// The message with every text argument passed through a function, for instance to mask private values.
  public func mappingText(_ transform: (String) -> String) -> Message {
    Message(phrase, arguments.map { ($0.name, $0.value.mappingText(transform)) })
  }
}
