import DocketJSON
import DocketText

/// A file of the JSON interface about all records: one row gives the file and its schema.
struct JSONFile: Sendable {
  /// The name of the file and of its schema, without their ends.
  let name: String
  /// Its shape.
  let description: JSONObjectDescription
  /// Whether it is also there for the readers of each language.
  let isInLanguages: Bool
  /// The file of an edition.
  let file: @Sendable (EditionForReaders) -> PlannedFile

  /// Names a file.
  ///
  /// - Parameters:
  ///   - name: its name, which it keeps for ever.
  ///   - meaning: what is in it, in one English sentence.
  ///   - kind: the kind of its result.
  ///   - isInLanguages: whether it is also there for the readers of each language.
  ///   - sources: the events whose sources stand beside the result; nil for a file without them.
  ///   - content: its result.
  init<Content: Sendable>(
    _ name: String, _ meaning: String, of kind: JSONKind<Content>, isInLanguages: Bool = false,
    sourcesOf sources: (@Sendable (EditionForReaders) -> [PublicEvent])? = nil,
    content: @escaping @Sendable (EditionForReaders) -> Content
  ) {
    let type = JSONObjectType<Document<Content>>.document(
      name, meaning, of: kind, hasSources: sources != nil)
    self.name = name
    self.isInLanguages = isInLanguages
    description = type.description
    file = { edition in
      JSONFiles.file(name, type, for: edition.readers) {
        Document(
          licence: edition.site.licence, result: content(edition),
          sources: sources.map { SourceInCase.all(of: $0(edition)) } ?? [])
      }
    }
  }
}
