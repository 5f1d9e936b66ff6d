import DocketLanguage
import DocketRecords
import DocketScanning

/// The words of one name in all its languages, and which of them are fixed.
struct NameWords: Sendable {
  /// The fixed words by language, with the letters they begin with.
  private(set) var forms: [(language: LanguageTag, forms: [NameForms.Form], letters: FirstLetters)] = []
  /// All words in lower case, which are no slips, each with its hash.
  private var declared: [(hash: UInt64, letters: [Unicode.Scalar])] = []

  /// No words.
  init() {}

  /// The words of a name.
  ///
  /// - Parameters:
  ///   - name: the name; nil when there is none.
  ///   - isPerson: whether it is that of a person, of which shorter words count.
  init(_ name: Text?, isPerson: Bool = false) {
    for version in name?.versions ?? [] {
      for word in Self.words(of: version.text) {
        let letters = Self.lowercased(word)
        declare(letters)
        guard word.count >= (isPerson ? 6 : 8), word[0].properties.isUppercase else { continue }
        let form = NameForms.Form(
          text: String(String.UnicodeScalarView(word)), letters: letters,
          reach: isPerson && word.count >= 8 ? 2 : 1)
        add(form, in: version.language)
      }
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

  private mutating func declare(_ letters: [Unicode.Scalar]) {
    declared.append((letters.reduce(Self.emptyHash, Self.hash), letters))
  }

  /// Whether a word in lower case, whose hash is given, is no slip.
  func declares(_ letters: ArraySlice<Unicode.Scalar>, _ hash: UInt64) -> Bool {
    declared.contains { $0.hash == hash && $0.letters[...] == letters }
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
    forms[index].letters.insert(form.text.utf8)
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
    places = registry.places.mapValues { NameWords($0.name?.value) }
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
