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
    self.init(phrase, named: arguments.map { NamedArgument(name: $0.0, value: $0.1) })
  }

  init(_ phrase: Phrase, named arguments: [NamedArgument]) {
    self.phrase = phrase
    self.arguments = arguments
  }

  /// The message as text.
  ///
  /// What stands in an argument is never taken for a place. A sentence that this language has not is English as a
  /// whole, with its dates, quotation marks and plural forms.
  public func text(in language: MessageLanguage) -> String {
    guard let template = phrase.translation(language) else { return text(in: .en) }
    guard !arguments.isEmpty || template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var result = ""
    result.reserveCapacity(template.utf8.count + 32)
    PhraseTemplate.forEachPart(of: template) { part in
      switch part {
      case .words(let words): result += words
      case .place(let name): result += value(name)?.text(in: language) ?? Self.missing
      case .choice(let name, let forms): appendForm(of: forms, by: name, in: language, to: &result)
      }
    }
    return result
  }

  /// Whether the sentence and every term in it have words of their own in a language.
  package func isSaid(in language: MessageLanguage) -> Bool {
    phrase.isSaid(in: language) && arguments.allSatisfy { $0.value.isSaid(in: language) }
  }

  private static let missing = "…"

  private func value(_ name: Substring) -> Argument? {
    arguments.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// Appends the form that goes with a count; `#` in it is the number (as in ICU's MessageFormat).
  private func appendForm(
    of forms: Substring, by name: Substring, in language: MessageLanguage, to result: inout String
  ) {
    guard case .count(let count)? = value(name) else {
      result += Self.missing
      return
    }
    let forms = PhraseTemplate.forms(forms)
    let form = forms[min(language.grammar.plurals.formIndex(of: count), forms.count - 1)]
    for part in form.utf8.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { result += "\(count)" }
      result += Substring(part.element)
    }
  }

  /// The message with every text argument passed through a function, for instance to mask private values.
  public func mappingText(_ transform: (String) -> String) -> Message {
    Message(phrase, arguments.map { ($0.name, $0.value.mappingText(transform)) })
  }
}
