extension POFile {
  /// Takes over the sentences of the code, each with the translation it has.
  ///
  /// A sentence whose English changed keeps its translation, which is fuzzy from then on; one whose file has another
  /// name but whose key and English are as before keeps it as it is. What the code does not say any more goes: git
  /// remembers it, and translators would go on looking at it.
  ///
  /// - Parameter sentences: the sentences in the order in which they are to stand.
  package mutating func update(to sentences: [Sentence]) {
    var old = Dictionary(
      entries.map { ([$0.context, $0.english], $0) }, uniquingKeysWith: { first, _ in first })
    var updated: [POEntry?] = sentences.map { old.removeValue(forKey: $0.identity) }
    for match in [Match.moved, .reworded] {
      let rest = Dictionary(grouping: old.values.filter { !$0.translation.isEmpty }, by: match.key)
      let open = Dictionary(grouping: sentences.indices.filter { updated[$0] == nil }) {
        match.key(POEntry(sentences[$0].context, sentences[$0].english))
      }
      for (key, indices) in open {
        // Of several that it could be, none is.
        guard indices.count == 1, let found = rest[key], found.count == 1 else { continue }
        old[[found[0].context, found[0].english]] = nil
        updated[indices[0]] = found[0]
      }
    }
    entries = zip(sentences, updated).map { sentence, entry in
      var entry = entry ?? POEntry(sentence.context, sentence.english)
      if entry.english != sentence.english {
        entry.previous = entry.isFuzzy ? entry.previous ?? entry.english : entry.english
        entry.isFuzzy = true
      }
      if !entry.isFuzzy { entry.previous = nil }
      entry.context = sentence.context
      entry.english = sentence.english
      entry.references = [sentence.path]
      return entry
    }
  }
}

/// How a sentence is found again that is not what it was.
private enum Match {
  /// Its file has another name.
  case moved
  /// Its English changed.
  case reworded

  func key(_ entry: POEntry) -> [String] {
    let key = entry.context.split(separator: "/").last.map(String.init) ?? ""
    return self == .moved ? [key, entry.english] : [entry.context]
  }
}
