import DocketDiagnostics

/// A place at which a record says something else than before.
package struct RecordDifference: Hashable, Sendable {
  /// What happened to the place.
  package enum Kind: Hashable, Sendable {
    /// It was not there before.
    case added
    /// It is there no more.
    case removed
    /// It has another value.
    case changed
    /// The same items stand in another order.
    case reordered
  }

  /// What happened.
  package let kind: Kind
  /// The way to it from the top of the file: keys, and the ids of entries where they have ids.
  package let path: [String]
  /// What stood there: a text, or what a list or block held, in one line; nil where there was nothing.
  package let before: String?
  /// What stands there now; nil where there is nothing.
  package let now: String?

  /// The way in one word, as findings name it: `events/appeal/date`.
  package var name: String { path.joined(separator: "/") }
}

/// A file of records that is other than before.
package struct FileDifference: Sendable {
  /// The path from the repository's root.
  package let path: String
  /// What it is.
  package let kind: FileKind
  /// The file before; nil for a new one.
  package let before: RecordFile?
  /// The file now; nil for one that is gone.
  package let now: RecordFile?
  /// The places that differ, in the order of the file before, then of the new one; empty where only the layout differs.
  package let differences: [RecordDifference]

  /// Whether one of the two cannot be parsed, so that nothing can be compared.
  package var isUnreadable: Bool { before?.isReadable == false || now?.isReadable == false }
}

extension Corpus {
  /// The files that are other than in an earlier state, by path.
  ///
  /// - Parameter earlier: the same records before.
  /// - Returns: the files whose bytes differ, also those that say the same.
  package func differences(from earlier: Corpus) -> [FileDifference] {
    let was = Dictionary(earlier.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let paths = Set(was.keys).union(new.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return paths.compactMap { path in
      let (before, now) = (was[path], new[path])
      guard before?.source.bytes != now?.source.bytes, let kind = (now ?? before)?.kind else { return nil }
      var walk = DifferenceWalk()
      if let old = before?.root, let root = now?.root { walk.compare(old, root, at: []) }
      return FileDifference(path: path, kind: kind, before: before, now: now, differences: walk.found)
    }
  }
}
