import DocketLanguage
import DocketRecords

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

  /// The fixed words by language.
  private var fixed: [LanguageTag: [Form]] = [:]
  /// With which letters the fixed words of a language begin.
  private var beginnings: [LanguageTag: [Bool]] = [:]
  /// All words of declared names in lower case, which are no slips.
  private var declared: Set<String> = []

  /// Gathers the names of the people of a case, and of the courts, places and organisations it refers to.
  ///
  /// - Parameters:
  ///   - record: the case.
  ///   - file: its file.
  ///   - registry: the registry.
  init(_ record: CaseRecord, _ file: RecordFile, _ registry: Registry) {
    for person in record.people?.value ?? [] {
      add(person.value.name?.value, isPerson: true)
      for name in person.value.otherNames?.value ?? [] { declare(name.value) }
    }
    for name in record.aliases?.value ?? [] { declare(name.value) }
    var seen: Set<String> = []
    for reference in file.references where seen.insert(reference.id).inserted {
      switch reference.target {
      case .court:
        add(registry.courts[reference.id]?.name?.value)
        declare(registry.courts[reference.id]?.short?.value)
      case .place: add(registry.places[reference.id]?.name?.value)
      case .organisation, .publisher, .claimant:
        add(registry.organisations[reference.id]?.name?.value)
        declare(registry.organisations[reference.id]?.short?.value)
      default: break
      }
    }
  }

  /// Whether there is nothing to compare with.
  var isEmpty: Bool { fixed.isEmpty }

  /// The fixed words of a language.
  subscript(language: LanguageTag) -> [Form] { fixed[language] ?? [] }

  /// The fixed form of which a word is likely another spelling; nil when it is one, or declared, or something else.
  ///
  /// - Parameters:
  ///   - word: a word of a text.
  ///   - language: the language of the text.
  /// - Returns: the fixed form.
  func fixedForm(of word: [Unicode.Scalar], in language: LanguageTag) -> Form? {
    let letters = Self.lowercased(word)
    let candidate = self[language].first { form in
      letters.first == form.letters.first && letters != form.letters
        && !Self.differInEnding(letters, form.letters) && Self.isNear(letters, form)
    }
    guard let candidate, !isDeclared(letters) else { return nil }
    return candidate
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

  private func isDeclared(_ letters: [Unicode.Scalar]) -> Bool {
    if declared.contains(String(String.UnicodeScalarView(letters))) { return true }
    // With an ending of another case or of the plural.
    return (1...3).contains { count in
      letters.count > count + 4
        && declared.contains(String(String.UnicodeScalarView(letters.dropLast(count))))
    }
  }

  private mutating func add(_ text: Text?, isPerson: Bool = false) {
    guard let text else { return }
    declare(text)
    for version in text.versions {
      for word in Self.words(of: version.text) where word.count >= (isPerson ? 6 : 8) {
        guard word[0].properties.isUppercase else { continue }
        let form = Form(
          text: String(String.UnicodeScalarView(word)), letters: Self.lowercased(word),
          reach: isPerson && word.count >= 8 ? 2 : 1)
        guard fixed[version.language]?.contains(form) != true else { continue }
        fixed[version.language, default: []].append(form)
        beginnings[version.language, default: [Bool](repeating: false, count: 512)][
          Self.beginning(of: form.text.utf8)] = true
      }
    }
  }

  private mutating func declare(_ text: Text?) {
    for version in text?.versions ?? [] { declare(version.text) }
  }

  private mutating func declare(_ name: String) {
    for word in Self.words(of: name) {
      declared.insert(String(String.UnicodeScalarView(Self.lowercased(word))))
    }
  }

  /// The words of a text that begin with the capital letter of a fixed word and stand in no quotation.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - language: its language.
  ///   - limit: how many to find.
  /// - Returns: the words with their UTF-8 ranges.
  func candidates(in text: String, _ language: LanguageTag, limit: Int) -> [(
    word: [Unicode.Scalar], range: Range<Int>
  )] {
    guard let beginnings = beginnings[language] else { return [] }
    let bytes = Array(text.utf8)
    var found: [(word: [Unicode.Scalar], range: Range<Int>)] = []
    var quoted: [Range<Int>]?
    var index = 0
    while index < bytes.count, found.count < limit {
      if let width = TypographySlip.signWidth(bytes[index]) {
        index += width
        continue
      }
      let start = index
      while index < bytes.count, TypographySlip.signWidth(bytes[index]) == nil { index += 1 }
      guard index - start > 4, beginnings[Self.beginning(of: bytes[start..<index])] else { continue }
      let word = Array(String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars)
      guard word.count > 4, word.allSatisfy({ Script($0) != nil }) else { continue }
      let ranges = quoted ?? Quotations.ranges(in: text)
      quoted = ranges
      if ranges.contains(where: { $0.contains(start) }) { continue }
      found.append((word, start..<index))
    }
    return found
  }

  /// A place in a table for the first letter of a word.
  private static func beginning(of word: some Collection<UInt8>) -> Int {
    let first = word.first ?? 0
    return first < 0x80 ? Int(first) : 256 + Int(word.dropFirst().first ?? 0)
  }

  /// The words of a name.
  private static func words(of name: String) -> [[Unicode.Scalar]] {
    name.unicodeScalars.split { Script($0) == nil }.map(Array.init)
  }

  private static func lowercased(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    word.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
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
