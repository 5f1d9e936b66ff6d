import DocketLanguage
import DocketRecords
import DocketScanning

/// The words of one name in all its languages, and which of them are fixed.
struct NameWords: Sendable {
  /// The fixed words by language, with the letters they begin with.
  private(set) var forms: [(language: LanguageTag, forms: [NameForms.Form], letters: FirstLetters)] = []
  /// All words in lower case, which are no slips, each with its hash, and with the language of which it is the form; nil
  /// where it may stand in any.
  private var declared: [(hash: UInt64, letters: [Unicode.Scalar], language: String?)] = []
  /// The name in each language, where a form of another language is none of this one.
  private var versions: [(language: LanguageTag, words: [[Unicode.Scalar]])] = []
  /// With which letters the words of forms in other languages than one begin.
  private(set) var lettersOfOthers: [(language: LanguageTag, letters: FirstLetters)] = []

  /// No words.
  init() {}

  /// The words of a name.
  ///
  /// - Parameters:
  ///   - name: the name; nil when there is none.
  ///   - isPerson: whether it is that of a person, of which shorter words count.
  ///   - isPlace: whether it is that of a place, which has a form of its own in each language if it is a single word.
  init(_ name: Text?, isPerson: Bool = false, isPlace: Bool = false) {
    let versions = name?.versions ?? []
    let all = versions.map { (language: $0.language, words: Self.words(of: $0.text)) }
    let isBound = isPerson || isPlace && all.allSatisfy { $0.words.count == 1 }
    if isBound, all.count > 1 { bind(all) }
    for version in all {
      for word in version.words {
        let letters = Self.lowercased(word)
        declare(letters, in: isBound ? version.language.language : nil)
        guard word.count >= (isPerson ? 6 : 8), word[0].properties.isUppercase else { continue }
        let form = NameForms.Form(
          text: String(String.UnicodeScalarView(word)), letters: letters,
          reach: isPerson && word.count >= 8 ? 2 : 1)
        add(form, in: version.language)
      }
    }
  }

  /// Notes that the forms of a name belong to their languages.
  private mutating func bind(_ all: [(language: LanguageTag, words: [[Unicode.Scalar]])]) {
    versions = all
    let firsts = all.map { version in
      version.words.reduce(into: FirstLetters()) { letters, word in
        if word.count > 4, word[0].properties.isUppercase { letters.insert(word[0]) }
      }
    }
    for (language, _) in all {
      var letters = FirstLetters()
      for (other, first) in zip(all, firsts) where other.language.language != language.language {
        letters.formUnion(first)
      }
      lettersOfOthers.append((language, letters))
    }
  }

  /// Adds words that are no slips.
  mutating func declare(_ name: Text?) {
    for version in name?.versions ?? [] { declare(version.text) }
  }

  /// Adds words that are no slips.
  mutating func declare(_ name: String) {
    for word in Self.words(of: name) { declare(Self.lowercased(word)) }
  }

  private mutating func declare(_ letters: [Unicode.Scalar], in language: String? = nil) {
    declared.append((letters.reduce(Self.emptyHash, Self.hash), letters, language))
  }

  /// Whether a word in lower case, whose hash is given, is no slip.
  func declares(_ letters: ArraySlice<Unicode.Scalar>, _ hash: UInt64) -> Bool {
    declared.contains { $0.hash == hash && $0.letters[...] == letters }
  }

  /// Adds the hashes of all words to a set.
  func addHashes(to set: inout NameHashes) {
    for word in declared { set.insert(word.hash) }
  }

  /// The language of which a word in lower case is the form, and only of it; nil where it is right in a language, where
  /// the name has no form of its own there, or where it is no word of the name.
  func otherLanguage(of letters: [Unicode.Scalar], than language: LanguageTag) -> String? {
    guard versions.count > 1, versions.contains(where: { $0.language.language == language.language }) else {
      return nil
    }
    var other: String?
    for word in declared where word.letters == letters {
      guard let form = word.language, form != language.language else { return nil }
      other = other ?? form
    }
    return other
  }

  /// The word of the name in a language that stands where a word of it stands in another one; nil where they have not
  /// as many words: a middle name that only one language has is no form of another word.
  func counterpart(of letters: [Unicode.Scalar], from other: String, in language: LanguageTag) -> Counterpart?
  {
    guard
      let own = versions.first(where: { $0.language == language })
        ?? versions.first(where: { $0.language.language == language.language })
    else { return nil }
    for foreign in versions where foreign.language.language == other && foreign.words.count == own.words.count
    {
      if let index = foreign.words.firstIndex(where: { Self.lowercased($0) == letters }) {
        return Counterpart(word: own.words[index], language: foreign.language)
      }
    }
    return nil
  }

  /// A word of a name as another language has it.
  struct Counterpart {
    /// The word.
    let word: [Unicode.Scalar]
    /// The language of the form it is for.
    let language: LanguageTag
    /// The word.
    var text: String { String(String.UnicodeScalarView(word)) }
  }

  /// The hash of no letters (FNV-1a).
  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of letters and one more.
  static func hash(_ hash: UInt64, _ letter: Unicode.Scalar) -> UInt64 {
    (hash ^ UInt64(letter.value)) &* 0x0000_0100_0000_01B3
  }

  private mutating func add(_ form: NameForms.Form, in language: LanguageTag) {
    let index: Int
    if let known = forms.firstIndex(where: { $0.language == language }) {
      index = known
    } else {
      index = forms.count
      forms.append((language, [], FirstLetters()))
    }
    forms[index].forms.append(form)
    forms[index].letters.insert(form.text.unicodeScalars.first ?? " ")
  }

  private static func words(of name: String) -> [[Unicode.Scalar]] {
    name.unicodeScalars.split { Script($0) == nil }.map(Array.init)
  }

  /// The letters of a word in lower case.
  static func lowercased(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(word.count)
    for scalar in word {
      switch scalar.value {
      case 0x61...0x7A, 0x430...0x45F: result.append(scalar)
      case 0x41...0x5A, 0x410...0x42F: result.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
      case 0x400...0x40F: result.append(Unicode.Scalar(scalar.value + 0x50) ?? scalar)
      default: result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result
  }
}

/// Hashes of words, of which nearly all that are not among them are told apart.
struct NameHashes: Sendable {
  private var bits = SIMD8<UInt64>()

  /// Adds a hash.
  mutating func insert(_ hash: UInt64) { bits[Self.word(hash)] |= 1 << (hash & 63) }

  /// Whether a hash may be among them.
  func mayContain(_ hash: UInt64) -> Bool { bits[Self.word(hash)] >> (hash & 63) & 1 == 1 }

  private static func word(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6 & 7) }
}

/// The words of the names of the registry, looked at once for all records.
struct RegistryNames: Sendable {
  private let courts: [String: NameWords]
  private let places: [String: NameWords]
  private let organisations: [String: NameWords]

  /// Looks at a registry.
  init(_ registry: Registry) {
    courts = registry.courts.mapValues { court in
      var words = NameWords(court.name?.value)
      words.declare(court.short?.value)
      return words
    }
    places = registry.places.mapValues { NameWords($0.name?.value, isPlace: true) }
    organisations = registry.organisations.mapValues { organisation in
      var words = NameWords(organisation.name?.value)
      words.declare(organisation.short?.value)
      return words
    }
  }

  /// The names of the entries that references of a kind are to; nil for those that have no name.
  func names(for target: ReferenceTarget) -> [String: NameWords]? {
    switch target {
    case .court: courts
    case .place: places
    case .organisation, .publisher, .claimant: organisations
    default: nil
    }
  }
}
