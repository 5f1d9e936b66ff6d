/// Finds what somebody meant to type.
public enum Suggestion {
  /// The nearest known words, best first, at most three; none rather than a bad one.
  ///
  /// In this order: equal when case, accents, hyphens and underscores are ignored; equal when look-alike Cyrillic
  /// letters are read as Latin; equal under a Russian keyboard layout; a French or Russian word for it; then by
  /// edit distance of at most a third of the length, a swap of neighbours counted once.
  ///
  /// - Parameters:
  ///   - typed: what stands in the file.
  ///   - known: the words that are allowed, in the order they are explained.
  /// - Returns: words of `known`.
  public static func nearest(to typed: String, among known: [String]) -> [String] {
    guard !typed.isEmpty, typed.utf8.count <= 64 else { return [] }
    if let equal = equal(to: typed, among: known) { return equal }
    let folded = fold(typed)
    if let meant = synonyms[folded], known.contains(meant) { return [meant] }
    let limit = max(1, typed.count / 3)
    let characters = Array(folded.unicodeScalars)
    let scored = known.enumerated().compactMap { index, word -> (distance: Int, index: Int, word: String)? in
      let distance = editDistance(characters, Array(fold(word).unicodeScalars), limit: limit)
      return distance <= limit ? (distance, index, word) : nil
    }
    let best = scored.min { ($0.distance, $0.index) < ($1.distance, $1.index) }
    guard let best else { return [] }
    return scored.filter { $0.distance == best.distance }.sorted { $0.index < $1.index }.prefix(3).map(\.word)
  }

  /// The words that are what was typed in another spelling: case, accents, hyphens, look-alike letters, the Russian
  /// keyboard; nil when there are none.
  static func equal(to typed: String, among known: [String]) -> [String]? {
    guard !typed.isEmpty, typed.utf8.count <= 64 else { return nil }
    for reading in [fold(typed), fold(latinLookalikes(typed)), fold(fromRussianLayout(typed))] {
      let equal = known.filter { fold($0) == reading }
      if !equal.isEmpty { return Array(equal.prefix(3)) }
    }
    return nil
  }

  /// Whether a text is a word of the format but for capital letters, and hyphens or spaces for underscores.
  static func isOtherCase(_ typed: String, of word: String) -> Bool {
    func plain(_ text: String) -> [UInt8] {
      text.utf8.map { byte in
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x20, UInt8(ascii: "-"): UInt8(ascii: "_")
        default: byte
        }
      }
    }
    return plain(typed) == plain(word)
  }

  /// Lower case without accents, hyphens, underscores, apostrophes and spaces.
  static func fold(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "-", "_", " ", "'", "’", "\u{00A0}", "\u{0300}"..."\u{036F}": continue
      case "œ": result.append(contentsOf: ["o", "e"])
      default: result.append(accents[scalar] ?? scalar)
      }
    }
    return String(result)
  }

  private static func latinLookalikes(_ text: String) -> String {
    String(text.map { lookalikes[$0] ?? $0 })
  }

  private static func fromRussianLayout(_ text: String) -> String {
    String(text.lowercased().map { layout[$0] ?? $0 })
  }

  /// The optimal string alignment distance, or a number above the limit.
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var before = [Int]()
    var previous = Array(0...right.count)
    for (row, a) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, b) in right.enumerated() {
        var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (a == b ? 0 : 1))
        if row > 0, column > 0, a == right[column - 1], left[row - 1] == b {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }

  private static let accents: [Unicode.Scalar: Unicode.Scalar] = [
    "à": "a", "â": "a", "ä": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o",
    "ö": "o",
    "ù": "u", "û": "u", "ü": "u", "ç": "c", "ё": "е", "й": "и",
  ]

  private static let lookalikes: [Character: Character] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "к": "k", "м": "m",
    "н": "h",
    "т": "t", "в": "b", "А": "A", "Е": "E", "О": "O", "Р": "P", "С": "C", "Т": "T", "М": "M", "Н": "H",
    "К": "K",
  ]

  private static let layout: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm"))

  /// French and Russian words, and others in English, for keys; those for words stand with their vocabularies.
  private static let synonyms: [String: String] = [
    "titre": "title", "название": "title", "заголовок": "title", "resume": "summary", "описание": "summary",
    "langue": "language", "язык": "language", "дата": "date", "тип": "type", "источники": "sources",
    "источник": "sources", "source": "sources", "tribunal": "court", "суд": "court", "lieu": "place",
    "место": "place", "salle": "room", "зал": "room", "кто": "who", "qui": "who", "люди": "people",
    "personnes": "people", "evenements": "events", "события": "events", "journees": "days", "дни": "days",
    "statut": "status", "статус": "status", "note": "note", "примечание": "note", "nom": "name",
    "имя": "name", "timezone": "time_zone", "license": "licence", "organization": "organisation",
    "organizations": "organisations", "results": "result", "juge": "judge", "судья": "judge",
    "comment": "note", "remark": "note", "remarque": "note", "комментарии": "note",
    "lien": "link", "ссылка": "link", "адрес": "address", "adresse": "address", "editeur": "publisher",
    "издатель": "publisher", "издание": "publisher", "auteur": "author", "автор": "author",
    "consulte": "accessed", "просмотрено": "accessed", "архив": "archive", "resultat": "result",
    "решение": "result", "peine": "sentence", "срок": "sentence", "наказание": "sentence",
    "naissance": "born", "рождение": "born", "родился": "born", "birth": "born", "birthdate": "born",
    "deces": "died", "умер": "died", "death": "died", "acces": "access", "доступ": "access",
    "charge": "charges", "accusations": "charges", "обвинения": "charges", "хронология": "events",
    "timeline": "events", "hearings": "events", "audiences": "events", "заседания": "events",
    "persons": "people", "person": "people", "prisoners": "people", "заключенные": "people",
    "pays": "jurisdiction", "страна": "jurisdiction", "country": "jurisdiction", "location": "place",
    "venue": "place", "when": "date", "quand": "date", "когда": "date",
  ]
}
