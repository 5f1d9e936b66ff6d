import DocketLanguage
import DocketRecords
import DocketScanning

/// The names that a case may use, and which spellings of them are fixed.
struct NameForms {
  /// A word of a name as one language spells it.
  struct Form: Equatable {
    /// The word.
    let text: String
    /// Its letters in lower case.
    let letters: [Unicode.Scalar]
    /// The largest distance at which a word of a text counts as a slip of it.
    let reach: Int
  }

  /// The names in the order in which their forms count.
  private var parts: [NameWords] = []
  /// The hashes of their words.
  private var hashes = NameHashes()
  /// The fixed words of a language, with the letters with which they and the forms of other languages begin.
  private var fixed: [(language: LanguageTag, letters: FirstLetters, forms: [Form])] = []

  /// Gathers the names of the people of a case, and of the courts, places and organisations it refers to.
  ///
  /// - Parameters:
  ///   - record: the case.
  ///   - file: its file.
  ///   - registry: the names of the registry.
  init(_ record: CaseRecord, _ file: RecordFile, _ registry: RegistryNames) {
    for person in record.people?.value ?? [] {
      var words = NameWords(person.value.name?.value, isPerson: true)
      for name in person.value.otherNames?.value ?? [] { words.declare(name.value) }
      add(words)
    }
    if let aliases = record.aliases?.value {
      var words = NameWords()
      for name in aliases { words.declare(name.value) }
      add(words)
    }
    var seen: Set<String> = []
    for reference in file.references {
      guard let names = registry.names(for: reference.target), seen.insert(reference.id).inserted,
        let words = names[reference.id]
      else { continue }
      add(words)
    }
  }

  private mutating func add(_ words: NameWords) {
    parts.append(words)
    words.addHashes(to: &hashes)
    for (language, forms, letters) in words.forms { insert(forms, letters, for: language) }
    for (language, letters) in words.lettersOfOthers { insert([], letters, for: language) }
  }

  private mutating func insert(_ forms: [Form], _ letters: FirstLetters, for language: LanguageTag) {
    if let index = fixed.firstIndex(where: { $0.language == language }) {
      fixed[index].letters.formUnion(letters)
      fixed[index].forms += forms
    } else {
      fixed.append((language, letters, forms))
    }
  }

  /// Whether there is nothing to compare with.
  var isEmpty: Bool { fixed.isEmpty }

  /// Whether a language has fixed words.
  func hasForms(in language: LanguageTag) -> Bool { letters(in: language) != nil }

  /// With which letters the fixed words of a language begin; nil when it has none.
  func letters(in language: LanguageTag) -> FirstLetters? {
    fixed.first { $0.language == language }?.letters
  }

  /// Whether a word is one of a name, in whatever language, with an ending or without.
  func knows(_ word: String) -> Bool { isDeclared(NameWords.lowercased(Array(word.unicodeScalars))) }

  /// How a word of a text stands to the names.
  enum Standing {
    /// A word of a name that is right in the language.
    case right
    /// One of another language, with the word that belongs there.
    case foreign(NameWords.Counterpart)
    /// No word of a name as it stands.
    case other
  }

  /// How a word stands to the names.
  ///
  /// - Parameters:
  ///   - word: a word of a text.
  ///   - language: the language of the text.
  /// - Returns: the standing.
  func standing(of word: [Unicode.Scalar], in language: LanguageTag) -> Standing {
    let letters = NameWords.lowercased(word)
    let exact = exactStanding(of: letters, in: language)
    guard case .other = exact, Script(letters[0]) == .cyrillic, letters.count > 6 else { return exact }
    // With an ending, where the form of this language with its ending would be another word.
    for ending in 1...2 {
      let stem = Array(letters.dropLast(ending))
      switch exactStanding(of: stem, in: language) {
      case .right: return .other
      case .other: continue
      case .foreign(let form):
        // An ending takes the place of a vowel: «Петрову» has nothing of «Петро».
        guard let last = stem.last, !Self.vowels.contains(last) else { continue }
        return letters.starts(with: NameWords.lowercased(form.word).dropLast(2)) ? .other : .foreign(form)
      }
    }
    return .other
  }

  private static let vowels = Set("аеёиоуыэюяіїє".unicodeScalars)

  /// How letters, small ones, stand to the names as they are, without an ending.
  private func exactStanding(of letters: [Unicode.Scalar], in language: LanguageTag) -> Standing {
    let hash = letters.reduce(NameWords.emptyHash, NameWords.hash)
    var standing: Standing = .other
    guard hashes.mayContain(hash) else { return standing }
    for part in parts where part.declares(letters[...], hash) {
      // Right for somebody or something else.
      guard let other = part.otherLanguage(of: letters, than: language) else { return .right }
      if case .foreign = standing { continue }
      standing = part.counterpart(of: letters, from: other, in: language).map { .foreign($0) } ?? .right
    }
    return standing
  }

  /// The fixed form of which a word is likely another spelling; nil when it is one, or declared, or something else.
  ///
  /// - Parameters:
  ///   - word: a word of a text.
  ///   - language: the language of the text.
  /// - Returns: the fixed form.
  func fixedForm(of word: [Unicode.Scalar], in language: LanguageTag) -> Form? {
    let letters = NameWords.lowercased(word)
    guard let own = fixed.firstIndex(where: { $0.language == language }) else { return nil }
    let near = fixed[own].forms.first { form in
      letters.first == form.letters.first && Self.mayBeNear(letters, form) && letters != form.letters
        && !Self.differInEnding(letters, form.letters) && Self.isNear(letters, form)
    }
    return near.flatMap { isDeclared(letters) ? nil : $0 }
  }

  /// Whether the lengths of two words allow them to be near.
  private static func mayBeNear(_ letters: [Unicode.Scalar], _ form: Form) -> Bool {
    let difference = letters.count - form.letters.count
    return abs(difference) <= form.reach || difference > 0 && difference <= 4
  }

  /// Whether a word is a fixed form but for a letter or two; in Cyrillic, an ending of up to three letters is free.
  private static func isNear(_ letters: [Unicode.Scalar], _ form: Form) -> Bool {
    let difference = letters.count - form.letters.count
    if abs(difference) <= form.reach, distance(letters, form.letters, limit: form.reach) <= form.reach {
      return true
    }
    guard Script(letters[0]) != .latin, difference >= 0, difference <= 4 else { return false }
    return (1...3).contains { distance(Array(letters.dropLast($0)), form.letters, limit: 1) <= 1 }
  }

  /// Whether a word is one of the names, or one with an ending of another case or of the plural.
  private func isDeclared(_ letters: [Unicode.Scalar]) -> Bool {
    // Of each beginning of the word the hash, the last four kept.
    var hash = NameWords.emptyHash
    for index in letters.indices {
      hash = NameWords.hash(hash, letters[index])
      let rest = letters.count - 1 - index
      if rest == 0 || rest <= 3 && letters.count > rest + 4 {
        if declares(letters[...index], hash) { return true }
      }
    }
    return false
  }

  private func declares(_ letters: ArraySlice<Unicode.Scalar>, _ hash: UInt64) -> Bool {
    hashes.mayContain(hash) && parts.contains { $0.declares(letters, hash) }
  }

  /// The words of a text that stand in no quotation and are made of letters alone.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - words: the UTF-8 ranges of its words that begin with the capital letter of a fixed word.
  ///   - limit: how many to find.
  /// - Returns: the words with their UTF-8 ranges.
  func candidates(in text: String, _ words: [Range<Int>], limit: Int) -> [(
    word: [Unicode.Scalar], range: Range<Int>
  )] {
    guard !words.isEmpty else { return [] }
    let bytes = text.utf8.span
    var found: [(word: [Unicode.Scalar], range: Range<Int>)] = []
    var quoted: [Range<Int>]?
    for range in words where found.count < limit {
      var word: [Unicode.Scalar] = []
      word.reserveCapacity(range.count)
      var index = range.lowerBound
      while index < range.upperBound, let (value, width) = UTF8Scalar.decode(bytes, at: index),
        let scalar = Unicode.Scalar(value), Script(scalar) != nil
      {
        word.append(scalar)
        index += width
      }
      guard index == range.upperBound, word.count > 4 else { continue }
      let ranges = quoted ?? Quotations.ranges(in: text)
      quoted = ranges
      if ranges.contains(where: { $0.contains(range.lowerBound) }) { continue }
      found.append((word, range))
    }
    return found
  }

  /// Whether two words share all but an ending, as cases, plurals and adjectives do.
  private static func differInEnding(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let shared = zip(one, other).prefix { $0 == $1 }.count
    let rest = max(one.count, other.count) - shared
    return rest <= 3 && (Script(one[0]) != .latin || rest <= 1 || shared == min(one.count, other.count))
  }

  /// The number of letters to insert, remove or replace; more than the limit when it is exceeded.
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int) -> Int {
    guard other.count < 64 else { return limit + 1 }
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      var least = row[0]
      for column in other.indices {
        let value = min(
          diagonal + (letter == other[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
        diagonal = row[column + 1]
        row[column + 1] = value
        least = min(least, value)
      }
      if least > limit { return limit + 1 }
    }
    return row[other.count]
  }
}
