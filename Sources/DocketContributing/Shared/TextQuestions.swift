public import DocketLanguage
public import DocketRecords

/// Asks for a text in every language that is published.
public struct TextQuestions {
  private let asking: Asking
  private let languages: [LanguageTag]
  private let severities: [Keyed<String, SeverityWord>]

  /// Prepares for questions.
  public init(_ asking: Asking, _ corpus: Corpus) {
    self.asking = asking
    languages = corpus.publishedLanguages
    severities = corpus.pipeline?.translations?.value ?? []
  }

  /// A text in each language.
  ///
  /// A language may be left out where the site only warns of it; whoever does not speak it should not have to invent
  /// something.
  ///
  /// - Parameters:
  ///   - field: the key it stands under.
  ///   - flag: how it is given with the command.
  ///   - given: what was given; then nobody is asked.
  ///   - what: what is asked for, for instance “Title”.
  ///   - language: the language of the record, which is asked for first.
  ///   - isName: whether it is a name, which languages with the same letters write alike.
  /// - Returns: the texts.
  /// - Throws: `AskingProblem` where an answer is missing or cannot be used.
  public func ask(
    _ field: String, _ flag: String, given: LanguageTexts, _ what: Message, in language: LanguageTag,
    isName: Bool = false
  ) throws(AskingProblem) -> LanguageTexts {
    var texts = LanguageTexts([])
    let isRequired = severities.first { $0.key.value == field }?.value == .error
    for tag in [language] + languages.filter({ $0 != language }) {
      let question = Self.inLanguage.with(["what": .message(what), "language": LanguageNames.place(tag)])
      let isFirst = tag == language
      let same = isName && !isFirst && Self.isLatin(tag) && Self.isLatin(language) ? texts[language] : nil
      if isFirst || isRequired, same == nil {
        texts.versions.append(
          (tag, try asking.value(flag, given: given[tag], question: question, reading: AnswerReading.text)))
      } else if let same {
        let text = try asking.value(
          flag, given: given[tag], question: question, standard: Standard(same, shown: same),
          reading: AnswerReading.text)
        texts.versions.append((tag, text))
      } else if let text = try asking.optional(
        flag, given: given[tag], question: question, reading: AnswerReading.text)
      {
        texts.versions.append((tag, text))
      }
    }
    for version in given.versions where texts[version.language] == nil { texts.versions.append(version) }
    return texts
  }

  private static func isLatin(_ tag: LanguageTag) -> Bool {
    tag.description.hasSuffix("-Latn") || latin.contains(tag.description)
  }

  /// Languages that write names in Latin letters, and each other’s names as they are.
  private static let latin: Set<String> = ["en", "fr", "es", "de", "it", "pt", "pl", "nl", "sv", "tr"]

  private static let inLanguage = Phrase("in-language", en: "{what} ({language})")
}
