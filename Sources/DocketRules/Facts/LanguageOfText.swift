/// Which language a text is in, by the small words that no sentence lacks, or by letters that only one has.
///
/// Tells apart the languages of one script that stand side by side in our records; of all others it says nothing.
enum LanguageOfText {
  /// The primary language; nil when it cannot be told.
  static func guess(_ text: String) -> String? {
    if let (language, _) = letters.first(where: { entry in
      text.unicodeScalars.contains { entry.letters.contains($0) }
    }) {
      return language
    }
    let spoken = text.lowercased().split { !$0.isLetter }.map(String.init)
    let counts = words.map { entry in (entry.language, spoken.count { entry.words.contains($0) }) }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0,
      counts.count(where: { $0.1 == best.1 }) == 1
    else { return nil }
    return best.0
  }

  private static let letters: [(language: String, letters: Set<Unicode.Scalar>)] = [
    ("be", ["ў", "Ў"]), ("uk", ["ї", "Ї", "є", "Є", "ґ", "Ґ"]), ("ru", ["ъ", "Ъ", "щ", "Щ"]),
  ]

  private static let words: [(language: String, words: Set<String>)] = [
    ("en", set("the of and was were is are to in for with at by he she they")),
    ("fr", set("le la les des du et est sont un une dans pour au aux il elle")),
    ("es", set("el los las del y es son una en para por con que fue fueron")),
    ("de", set("der die das und ist sind wurde wurden im zu mit nicht ein eine")),
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
