import DocketDiagnostics
import DocketEditing
import DocketLanguage
public import DocketRecords
import DocketYAML

/// A source that is added to a case or to a day.
public struct SourceAddition: Sendable {
  /// The source.
  public let source: NewSource
  /// Its id in the file; nil for the one that is proposed.
  public let id: String?

  /// Plans a source.
  public init(_ source: NewSource, id: String? = nil) { (self.source, self.id) = (source, id) }

  /// The change: the source among the others, in the order of their ids where they are in it, else at the end.
  ///
  /// - Parameter file: the case or the day.
  /// - Returns: the change and the id of the source.
  /// - Throws: `DeskProblem`, also where the page is a source of the file already.
  public func plan(for file: RecordFile) throws(DeskProblem) -> (changes: FileChanges, id: String) {
    let ids = Self.ids(in: file)
    if let address = SourceAddress(source.url),
      let known = file.knownSources.first(where: {
        $0.value.url.map { address.isSamePage(as: $0.value) } == true
      })
    {
      throw DeskProblem(Self.known.with(["id": .code(known.key.value)]))
    }
    let id = id ?? source.proposedID(besides: Set(ids))
    guard !ids.contains(id) else { throw DeskProblem(Self.taken.with(["id": .code(id)])) }
    guard Identifier.isWellFormed(id, length: ProposedID.length) else { throw DeskProblem(Self.form.message) }
    var edited = try EditedFile.opened(file.source)
    let order = ids == ids.sorted() && ids.count > 1 ? (ids + [id]).sorted() : ids + [id]
    try edited.edit { file throws(EditProblem) in
      if file.node(at: ["sources"])?.entries?.isEmpty != false {
        try file.set(.map([(key: id, value: source.value)]), at: ["sources"], order: ["sources"])
      } else {
        try file.set(source.value, at: ["sources", .key(id)], order: order)
      }
    }
    return (FileChanges(written: [edited.source]), id)
  }

  /// The ids of the sources in the order of the file.
  public static func ids(in file: RecordFile) -> [String] {
    file.root?["sources"]?.entries?.map(\.name) ?? []
  }

  private static let known = Phrase("known", en: "This page is a source of the record already: {id}.")
  private static let taken = Phrase(
    "taken", en: "The record has something else under the id {id}. Choose another.")
  private static let form = Phrase(
    "form", en: "An id has small letters a–z, digits and single hyphens between them, 40 characters at most.")
}

extension RecordFile {
  /// The sources of a case or a day.
  var knownSources: [Keyed<String, Source>] {
    switch content {
    case .caseRecord(let record)?: record.sources?.value ?? []
    case .day(let record)?: record.sources?.value ?? []
    default: []
    }
  }
}
