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
