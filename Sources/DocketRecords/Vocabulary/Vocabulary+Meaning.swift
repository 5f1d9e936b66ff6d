import DocketLanguage

extension Vocabulary {
  /// The words that somebody may have meant, at most three, the likeliest first; none rather than a bad one.
  ///
  /// Besides what `Suggestion` knows: a usual name, then a label in any of docket's languages, each in full before
  /// either with a slip in it.
  ///
  /// - Parameter typed: what stands in the file.
  /// - Returns: words of the vocabulary.
  func meant(by typed: String) -> [String] {
    let words = entries.map(\.word)
    if let equal = Suggestion.equal(to: typed, among: words) { return equal }
    let folded = Suggestion.fold(typed)
    guard !folded.isEmpty, typed.utf8.count <= 128 else { return [] }
    let usual = usualNames.rows.flatMap { row in row.names.map { Name($0, of: row.word) } }
    let labels = entries.flatMap { entry in
      MessageLanguage.allCases.map { Name(entry.label[$0][...], of: entry.word[...]) }
    }
    for names in [usual, labels] {
      let found = words.filter { word in names.contains { $0.word == word && $0.folded == folded } }
      if !found.isEmpty { return Array(found.prefix(3)) }
    }
    return Self.nearest(to: folded, among: usual + labels, of: words)
      ?? Suggestion.nearest(to: typed, among: words)
  }

  /// Something a word is called, as it is compared.
  private struct Name {
    let word: Substring
    let folded: String

    init(_ name: Substring, of word: Substring) {
      self.word = word
      folded = Suggestion.fold(String(name))
    }
  }

  /// The words whose names differ by one letter in five, which is an ending or a slip; nil when there are none.
  private static func nearest(to folded: String, among names: [Name], of words: [String]) -> [String]? {
    let characters = Array(folded.unicodeScalars)
    let limit = characters.count / 5
    guard limit > 0 else { return nil }
    var best = limit
    var found: Set<Substring> = []
    for name in names {
      let distance = Suggestion.editDistance(characters, Array(name.folded.unicodeScalars), limit: best)
      if distance < best { found = [] }
      guard distance <= best else { continue }
      best = distance
      found.insert(name.word)
    }
    let meant = words.filter { found.contains($0[...]) }
    return meant.isEmpty ? nil : Array(meant.prefix(3))
  }
}
