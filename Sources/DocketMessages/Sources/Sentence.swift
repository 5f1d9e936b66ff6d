package import DocketLanguage

/// A sentence that the code says, as it stands in a source.
package struct Sentence: Hashable, Sendable {
  /// The path of the source.
  package let path: String
  /// The line on which the phrase begins, from 1.
  package let line: Int
  /// The key of the phrase.
  package let key: String
  /// The English text.
  package let english: String

  /// Creates a sentence.
  ///
  /// - Parameters:
  ///   - path: the path of its source.
  ///   - line: the line on which it begins, from 1.
  ///   - key: its key.
  ///   - english: its English text.
  package init(path: String, line: Int, key: String, english: String) {
    self.path = path
    self.line = line
    self.key = key
    self.english = english
  }

  /// What a catalogue calls it: the name of its file in kebab-case, which for a rule is its id, and the key.
  ///
  /// There is no folder and no target in it, so files may move. Two sentences of one file may share a key as long as
  /// their English differs, since a file may hold several rules.
  package var context: String { "\(Self.kebab(stem))/\(key)" }

  /// Whether two sentences are one and the same to a catalogue.
  package var identity: [String] { [context, english] }

  /// What the compiled catalogue finds it by.
  package var id: SentenceID { SentenceID(file: path, key: key, english: english) }

  /// The name of the file without `.swift`.
  package var stem: String { String(SentenceID.stem(of: path)) }

  /// A name such as `YAMLSyntax+Words` in kebab-case: `yaml-syntax-words`.
  static func kebab(_ name: String) -> String {
    let characters = Array(name)
    var result = ""
    for (index, character) in characters.enumerated() {
      guard character.isLetter || character.isNumber else {
        if !result.hasSuffix("-") { result += "-" }
        continue
      }
      let before = index > 0 ? characters[index - 1] : nil
      let after = index + 1 < characters.count ? characters[index + 1] : nil
      let startsWord =
        character.isUppercase
        && (before.map { $0.isLowercase || $0.isNumber } ?? false
          || before?.isUppercase == true && after?.isLowercase == true)
      result += startsWord ? "-\(character.lowercased())" : character.lowercased()
    }
    return result
  }
}
