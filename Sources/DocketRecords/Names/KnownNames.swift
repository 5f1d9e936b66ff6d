public import DocketLanguage

/// Finds courts, places, laws, organisations, people and cases by id, or by their name in any language they have.
///
/// For messages and for commands alike, wherever somebody wrote a name in the place of an id: `find` never chooses
/// between two. Case, accents, quotation marks, hyphens, ё for е count for nothing. In this order:
///
/// 1. the id, or a whole name (`.exact`);
/// 2. words, or beginnings of words, that a single entry has (`.only`): “верховный” for “Верховный суд QX”;
/// 3. the same where several have them (`.several`, at most three of them are told);
/// 4. nothing but entries that are written nearly so (`.none`, at most three).
///
///     let names = KnownNames(of: corpus)
///     names.find("Cour suprême de QX", as: .court).id  // "qx-supreme"
public struct KnownNames: Sendable {
  /// Something with an id and names.
  public struct Entry: Sendable {
    /// The id.
    public let id: String
    /// What it is called, with the language where that is known; the first is the one to show.
    public let names: [Name]
    /// Each name, and the id, made comparable.
    let folded: [FoldedName]

    /// Its name in a language, else the first that it has; nil where it has none.
    ///
    /// - Parameter language: the language of the reader.
    /// - Returns: the name.
    public func name(in language: LanguageTag?) -> String? {
      (names.first { $0.language != nil && $0.language?.language == language?.language } ?? names.first)?.text
    }

    init(_ id: String, _ names: [Name]) {
      self.id = id
      self.names = names
      folded = names.map { FoldedName($0.text) } + [FoldedName(id)]
    }
  }

  /// A name.
  public struct Name: Hashable, Sendable {
    /// The name.
    public let text: String
    /// Its language; nil where nobody says.
    public let language: LanguageTag?
  }

  /// What was found.
  public enum Match: Sendable {
    /// The one with this id or name.
    case exact(Entry)
    /// The only one whose name has these words.
    case only(Entry)
    /// Several that may be meant, at most three; who asked has to choose.
    case several([Entry])
    /// None; those that are written nearly so, at most three.
    case none(near: [Entry])

    /// The id that is meant without a doubt; nil where there is one.
    public var id: String? { entry?.id }

    /// The entry that is meant without a doubt; nil where there is one.
    public var entry: Entry? {
      switch self {
      case .exact(let entry), .only(let entry): entry
      case .several, .none: nil
      }
    }

    /// What may have been meant: the entry, or up to three.
    public var candidates: [Entry] {
      switch self {
      case .exact(let entry), .only(let entry): [entry]
      case .several(let entries), .none(let entries): entries
      }
    }
  }

  private let entries: [ReferenceTarget: [Entry]]
  private let people: [String: [Entry]]

  /// Gathers the names of a corpus.
  ///
  /// - Parameter corpus: the records.
  public init(of corpus: Corpus) {
    entries = Self.gather(corpus)
    people = Self.gatherPeople(corpus)
  }

  /// What can be referred to, sorted by id.
  ///
  /// - Parameters:
  ///   - target: what kind of thing it is.
  ///   - record: the id of the case whose people are meant.
  /// - Returns: the entries.
  public func all(_ target: ReferenceTarget, of record: String? = nil) -> [Entry] {
    switch target {
    case .person: record.flatMap { people[$0] } ?? []
    case .publisher: (entries[.organisation] ?? []) + (entries[.court] ?? [])
    case .claimant: entries[.organisation] ?? []
    default: entries[target] ?? []
    }
  }

  /// Finds an entry.
  ///
  /// - Parameters:
  ///   - typed: an id or a name.
  ///   - target: what is looked for.
  ///   - record: the id of the case whose people are looked for.
  /// - Returns: what was found; nothing for an empty text.
  public func find(_ typed: String, as target: ReferenceTarget, of record: String? = nil) -> Match {
    let all = all(target, of: record)
    if let entry = all.first(where: { $0.id == typed }) { return .exact(entry) }
    let folded = FoldedName(typed)
    let compact = folded.compact
    // More than any name is a text that was pasted into the wrong place.
    guard !compact.isEmpty, compact.count <= 200 else { return .none(near: []) }
    let exact = all.filter { $0.folded.contains { $0.compact == compact } }
    if exact.count == 1 { return .exact(exact[0]) }
    if exact.count > 1 { return .several(Array(exact.prefix(3))) }
    let partly =
      compact.count < 3 ? [] : all.filter { $0.folded.contains { $0.contains(beginningsOf: folded) } }
    if partly.count == 1 { return .only(partly[0]) }
    if partly.count > 1 { return .several(Array(partly.prefix(3))) }
    return .none(near: Self.nearest(to: typed, compact, among: all))
  }

  /// The entries written nearly so, the nearest first: a quarter of the letters may be others, also when the name is
  /// written in another script.
  private static func nearest(to typed: String, _ compact: [Unicode.Scalar], among all: [Entry]) -> [Entry] {
    let limit = max(1, compact.count / 4)
    let latin = Array(Transliteration.words(of: typed, in: nil).joined().unicodeScalars)
    let scored = all.enumerated().compactMap { index, entry -> (distance: Int, index: Int)? in
      let direct = entry.folded.map { Suggestion.editDistance(compact, $0.compact, limit: limit) }
      let written = latin.isEmpty ? [] : entry.latin.map { Suggestion.editDistance(latin, $0, limit: limit) }
      guard let best = (direct + written).min(), best <= limit else { return nil }
      return (best, index)
    }
    return scored.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(3).map { all[$0.index] }
  }
}

extension KnownNames.Entry {
  /// Its names and its id as they would be written in ASCII.
  fileprivate var latin: [[Unicode.Scalar]] {
    names.map { Array(Transliteration.words(of: $0.text, in: $0.language).joined().unicodeScalars) }
      .filter { !$0.isEmpty }
  }
}
