import DocketDiagnostics
import DocketEditing
import DocketLanguage
import DocketRecords
import DocketText

/// A new file, written key by key through the engine of edits, so that quotes are where other readers need them.
struct NewRecord {
  private let path: String
  private var text: String
  private var values: [(key: String, value: NewValue)] = []

  /// Begins a file.
  init(_ path: String, _ kind: FileKind, in corpus: Corpus) {
    self.path = path
    text = FirstLine.text(for: path, as: kind, in: corpus)
  }

  /// Adds a key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - value: what stands under it; a map without keys is written as `{}`.
  ///   - comments: lines above the key, for whoever opens the file.
  mutating func add(_ key: String, _ value: NewValue, below comments: [String] = []) {
    for comment in comments { text += "# \(comment)\n" }
    if case .map(let entries) = value, entries.isEmpty {
      text += "\(key): {}\n"
    } else {
      text += "\(key): x\n"
      values.append((key, value))
    }
  }

  /// The change.
  func plan() throws(DeskProblem) -> FileChanges {
    var edited = try EditedFile.opened(SourceFile(path: path, bytes: Array(text.utf8)))
    try edited.edit { file throws(EditProblem) in
      for (key, value) in values { try file.set(value, at: [.key(key)]) }
    }
    return FileChanges(written: [edited.source])
  }

  /// Throws where an id was withdrawn: it must not come back.
  static func requireNeverWithdrawn(_ id: String, in corpus: Corpus) throws(DeskProblem) {
    guard corpus.registry.withdrawn.contains(Digest.of(id)) else { return }
    throw DeskProblem(withdrawn.message)
  }

  private static let withdrawn = Phrase(
    "withdrawn",
    en: "A record with this id was withdrawn. Do not publish it again; ask the maintainers in private.")
}
