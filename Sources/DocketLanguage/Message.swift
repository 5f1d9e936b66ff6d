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
    let bytes = template.utf8.span
    var cuts = PhraseTemplate.Cuts()
    guard var cut = cuts.next(in: bytes), cut.place != nil else { return template }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 48)
    while true {
      for index in cut.words { result.append(bytes[index]) }
      if let place = cut.place {
        let value = value(named: bytes.extracting(place.name))
        if let forms = place.forms {
          append(value, from: bytes.extracting(forms), in: language, to: &result)
        } else {
          result.append(contentsOf: (value?.text(in: language) ?? Self.missing).utf8)
        }
      }
      guard let next = cuts.next(in: bytes) else { break }
      cut = next
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the sentence and every term in it have words of their own in a language.
  package func isSaid(in language: MessageLanguage) -> Bool {
    phrase.isSaid(in: language) && arguments.allSatisfy { $0.value.isSaid(in: language) }
  }

  private static let missing = "…"

  private func value(named name: Span<UInt8>) -> Argument? {
    for argument in arguments where argument.name.utf8.count == name.count {
      let own = argument.name.utf8.span
      if name.indices.allSatisfy({ own[$0] == name[$0] }) { return argument.value }
    }
    return nil
  }

  /// Appends the form that goes with a count; `#` in it is the number (as in ICU's MessageFormat).
  private func append(
    _ value: Argument?, from forms: Span<UInt8>, in language: MessageLanguage, to result: inout [UInt8]
  ) {
    guard case .count(let count)? = value else { return result.append(contentsOf: Self.missing.utf8) }
    for index in PhraseTemplate.form(language.grammar.plurals.formIndex(of: count), of: forms) {
      if forms[index] == UInt8(ascii: "#") {
        result.append(contentsOf: "\(count)".utf8)
      } else {
        result.append(forms[index])
      }
    }
  }

  /// The message with every text argument passed through a function, for instance to mask private values.
  public func mappingText(_ transform: (String) -> String) -> Message {
    Message(phrase, arguments.map { ($0.name, $0.value.mappingText(transform)) })
  }
}
