import DocketLanguage

/// An article of a law as a page words it: records have it in one form for all languages, `213 part 2`.
enum ArticleWords {
  /// The article in words of the language, spelt out so that it can be heard and no two numbers stand beside each other.
  ///
  /// - Parameter article: what the record says.
  /// - Returns: `article 213, part 2` or `article 205.4`; nil for anything but a number and the number of a part.
  static func message(_ article: String) -> Message? {
    let words = article.split(separator: " ", omittingEmptySubsequences: false)
    guard let number = words.first, isNumber(number) else { return nil }
    if words.count == 1 { return CasePhrases.article.with(["number": .text(String(number))]) }
    guard words.count == 3, words[1] == "part", isNumber(words[2]) else { return nil }
    return CasePhrases.articlePart.with(["number": .text(String(number)), "part": .text(String(words[2]))])
  }

  /// Whether a text has words, which are of some language; `342-A` has none.
  static func hasWords(_ article: String) -> Bool {
    zip(article.unicodeScalars, article.unicodeScalars.dropFirst()).contains {
      $0.properties.isAlphabetic && $1.properties.isAlphabetic
    }
  }

  /// Digits, with points between them: `205`, `205.2`.
  private static func isNumber(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
