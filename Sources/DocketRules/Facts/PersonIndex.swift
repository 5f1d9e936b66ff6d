import DocketDiagnostics
import DocketRecords
import DocketScanning

/// The people of all cases, and the links between them.
struct PersonIndex {
  /// A person in one record.
  struct Entry {
    let file: RecordFile
    let record: CaseRecord
    let id: Located<String>
    let person: Person
    /// `record/person`, as `same_as` names them.
    let name: String
  }

  /// A `same_as` of a person.
  struct Link {
    let from: Entry
    let to: Located<String>
  }

  /// Everybody, in the order of the files.
  let entries: [Entry]
  private let places: [String: Int]

  init(of corpus: Corpus) {
    var entries: [Entry] = []
    for (file, record) in corpus.cases {
      guard let id = record.id?.value else { continue }
      for person in record.people?.value ?? [] {
        entries.append(
          Entry(
            file: file, record: record, id: person.key, person: person.value,
            name: "\(id)/\(person.key.value)"))
      }
    }
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The person a `same_as` names; nil when there is none.
  subscript(name: String) -> Entry? { places[name].map { entries[$0] } }

  /// Every `same_as`.
  var links: [Link] {
    entries.flatMap { entry in
      (entry.person.sameAs?.value ?? []).map { Link(from: entry, to: $0) }
    }
  }
}

extension PersonIndex.Entry {
  /// Whether one of the two names the other under `same_as`.
  func isLinked(with other: Self) -> Bool { names(other) || other.names(self) }

  /// Whether this person names the other under `same_as`.
  func names(_ other: Self) -> Bool {
    (person.sameAs?.value ?? []).contains { $0.value == other.name }
  }

  /// The place of the person's id.
  var location: Location { file.source.location(id.range) }
}

/// The words of a name in small letters, by which two spellings of one person are found.
enum NameKey {
  /// The words: what stands between characters that are no letters.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in name.unicodeScalars {
      switch Sign(scalar) {
      case .letter(let small): word.unicodeScalars.append(small)
      case .other:
        if !word.isEmpty { words.append(word) }
        word = ""
      case .unknown: return name.lowercased().split { !$0.isLetter }.map(String.init)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// What a character is, as far as that can be told without the tables of Unicode: nearly every name is told so.
  private enum Sign {
    /// A letter, in its small form.
    case letter(Unicode.Scalar)
    /// No letter, nor a part of one.
    case other
    /// Something that the tables have to be asked about.
    case unknown

    init(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      self =
        switch value {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: .letter(scalar)
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x410...0x42F: Self.small(value + 0x20)
        case 0x400...0x40F: Self.small(value + 0x50)
        case 0x20...0x7E, 0x2010...0x201F: .other
        default: .unknown
        }
    }

    private static func small(_ value: UInt32) -> Sign { Unicode.Scalar(value).map(Sign.letter) ?? .unknown }
  }
}
