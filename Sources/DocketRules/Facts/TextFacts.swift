import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

/// A text of a record with what the words of its versions tell several rules.
struct TextFacts {
  /// The text and its place.
  let field: TextField
  /// Its versions in the order of the file, each with its words.
  let versions: [(version: Text.Version, words: TextWords)]

  /// Looks at a text.
  ///
  /// - Parameters:
  ///   - field: the text.
  ///   - names: the names the record fixes; nil where none are compared.
  init(_ field: TextField, names: NameForms?) {
    self.field = field
    let comparesNames = names != nil && field.field != "name"
    versions = field.text.versions.map { version in
      let language = version.language
      let words = TextWords(
        version.text, numbers: NumberLexicon.of(language) ?? .none,
        beginningWith: (comparesNames ? names?.letters(in: language) : nil) ?? FirstLetters(),
        relations: ChildNames.relations(in: language.language) ?? .none)
      return (version, words)
    }
  }

  /// Whether a version has a word that begins like a name of the record.
  var mayHaveNames: Bool {
    versions.indices.contains { !versions[$0].words.beginnings.isEmpty }
  }

  /// Whether a version may have a name behind a word for a child: one has such a word, or its words are not known, or
  /// it may be in another language than its own.
  var mayNameChild: Bool {
    versions.indices.contains { index in
      !versions[index].words.relations.isEmpty || versions[index].version.keyRange == nil
        || versions[index].version.traits.contains(.otherScript)
    }
  }

  /// Whether a version may have a number, in digits or in words.
  var mayHaveNumbers: Bool {
    versions.indices.contains { index in
      versions[index].words.hasNumbers
        || !versions[index].version.traits.isDisjoint(with: [.digit, .otherScript])
    }
  }

  /// The numbers of one of the versions.
  func numbers(of version: Text.Version) -> NumbersInText? {
    guard let known = versions.first(where: { $0.version.node.range == version.node.range }) else {
      return nil
    }
    return version.numbers(known.words.numbers)
  }
}

extension Text.Version {
  /// Its numbers, by its words that mean numbers, units or months.
  func numbers(_ words: [TextWords.NumberWord]) -> NumbersInText {
    NumbersInText(
      text, words, NumberLexicon.of(language),
      hasDigits: !traits.isDisjoint(with: [.digit, .otherScript]))
  }
}
