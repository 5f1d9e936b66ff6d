import DocketLanguage

/// What is asked of the English sentences in the code.
enum SentenceCheck {
  /// What is wrong with sentences, by place.
  ///
  /// Asked for: a key in kebab-case; a text that is sound by itself; no sentence twice in files of one name; no two
  /// with the same digest.
  static func problems(of sentences: [Sentence]) -> [Problem] {
    var problems: [Problem] = []
    var identities: [[String]: Sentence] = [:]
    var ids: [SentenceID: Sentence] = [:]
    for sentence in sentences {
      var words = TextCheck(.en).defects(in: sentence.english)
      if !isKebabCase(sentence.key) { words.append("the key `\(sentence.key)` is not in kebab-case") }
      if let first = identities.updateValue(sentence, forKey: sentence.identity) {
        words.append("the same sentence under the same key as in \(first.path):\(first.line)")
      } else if let first = ids.updateValue(sentence, forKey: sentence.id) {
        words.append("by chance, its digest is that of \(first.path):\(first.line); give it another key")
      }
      problems += words.map { Problem(sentence.path, line: sentence.line, $0) }
    }
    return problems
  }

  private static func isKebabCase(_ key: String) -> Bool {
    key.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
  }
}
