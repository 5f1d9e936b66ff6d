import DocketJSON
import DocketLanguage
import DocketRecords

extension JSONObjectType where Owner == Vocabulary {
  /// A vocabulary with all its words.
  static let vocabulary = JSONObjectType(
    "word_list", "The words that may stand at some place. Within a version words are added.",
    [
      .required("id", .wordList, "Its id.") { $0.name.key },
      .required("name", .phrase, "What its words are about.") { $0.name },
      .required(
        "words", .list(of: .object(.vocabularyWord)), "The words in the order in which they are explained."
      ) {
        $0.entries
      },
    ])
}

extension JSONObjectType where Owner == Vocabulary.Entry {
  /// A word.
  fileprivate static let vocabularyWord = JSONObjectType(
    "vocabulary_word", "A word with what people read instead of it.",
    [
      .required("word", .wordList, "The word as it stands in the files.") { $0.word },
      .required("label", .phrase, "What people read, in every language in which docket says it.") {
        $0.label
      },
    ])
}

extension JSONKind where Value == String {
  /// A word of any vocabulary, or the id of one.
  fileprivate static let wordList = JSONKind(
    .simple([.init("type", "string"), .init("pattern", "^[a-z0-9]+([_-][a-z0-9]+)*$")])
  ) { $1.string($0) }
}

extension Vocabulary {
  /// Those whose words may stand in published files: not what people agreed to, and what is withheld.
  static let published = (ofRecords + computed).filter { vocabulary in
    ![Consent.vocabulary, WithheldSubject.vocabulary, BirthdayVisibility.vocabulary].contains(vocabulary.name)
  }
}

extension JSONKind where Value == Phrase {
  /// A phrase in every language that has it.
  fileprivate static let phrase = JSONKind(.byLanguage(JSONKind<String>.text.shape)) { phrase, output in
    output.beginObject()
    for language in MessageLanguage.allCases.map(\.rawValue).sorted().compactMap(MessageLanguage.init)
    where phrase.isSaid(in: language) {
      output.member(language.rawValue) { $0.string(phrase[language]) }
    }
    output.endObject()
  }
}
