import DocketDiagnostics
public import DocketEditing
import DocketLanguage
public import DocketRecords
import DocketYAML

/// A court, place, law or organisation that is added to its registry.
public struct NewEntry: Sendable {
  /// The registry.
  public let kind: FileKind
  /// Its id.
  public let id: String
  /// What stands under the id, in the order of the format.
  public let fields: [(key: String, value: NewValue)]

  /// Plans an entry.
  public init(_ kind: FileKind, id: String, fields: [(key: String, value: NewValue)]) {
    (self.kind, self.id, self.fields) = (kind, id, fields)
  }

  /// The ids of a registry, in the order of the file.
  public static func ids(of kind: FileKind, in corpus: Corpus) -> [String] {
    corpus.files.first { $0.kind == kind }?.root?.entries?.map(\.name) ?? []
  }

  /// The change: the entry among the others, in the order of ids where they are in it, else at the end; a registry that
  /// is not there yet is begun.
  ///
  /// - Parameter corpus: the records.
  /// - Returns: the change.
  /// - Throws: `DeskProblem`, also where the id is taken.
  public func plan(in corpus: Corpus) throws(DeskProblem) -> FileChanges {
    guard Identifier.isWellFormed(id, length: ProposedID.length) else { throw .badID }
    let path = kind.pathPattern
    let ids = Self.ids(of: kind, in: corpus)
    guard !ids.contains(id) else { throw .taken(id) }
    let order = ids == ids.sorted() ? (ids + [id]).sorted() : ids + [id]
    let old = corpus.files.first { $0.path == path }?.source
    guard let old, !ids.isEmpty else {
      var begun = try EditedFile.opened(begin(path, old, in: corpus))
      try begun.edit { file throws(EditProblem) in try file.set(.map(fields), at: [.key(id)], order: order) }
      return FileChanges(written: [begun.source])
    }
    var edited = try EditedFile.opened(old)
    try edited.edit { file throws(EditProblem) in try file.set(.map(fields), at: [.key(id)], order: order) }
    return FileChanges(written: [edited.source])
  }

  /// A registry that holds nothing but the id; what stood in an empty file, such as comments, stays above it.
  private func begin(_ path: String, _ old: SourceFile?, in corpus: Corpus) -> SourceFile {
    var start = old?.bytes ?? Array(FirstLine.text(for: path, as: kind, in: corpus).utf8)
    if let last = start.last, last != UInt8(ascii: "\n") { start.append(UInt8(ascii: "\n")) }
    return SourceFile(path: path, bytes: start + "\(FirstLine.key(id)): x\n".utf8)
  }
}

extension DeskProblem {
  /// The id is in use.
  static func taken(_ id: String) -> DeskProblem { DeskProblem(takenPhrase.with(["id": .code(id)])) }

  /// The id is none.
  static var badID: DeskProblem { DeskProblem(badIDPhrase.message) }

  private static let takenPhrase = Phrase(
    "taken", en: "Something else has the id {id} already. Choose another.")
  private static let badIDPhrase = Phrase(
    "bad-id",
    en: "An id has small letters a–z, digits and single hyphens between them, 40 characters at most.")
}
