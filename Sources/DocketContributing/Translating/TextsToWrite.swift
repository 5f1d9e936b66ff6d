import DocketDiagnostics
import DocketEditing
public import DocketLanguage
public import DocketRecords
import DocketYAML

/// Translations that are written beside their originals.
public struct TextsToWrite: Sendable {
  /// The file.
  public let file: RecordFile
  private var texts: [(field: TextField, language: LanguageTag, text: String)] = []

  /// Begins with none.
  ///
  /// - Parameter file: the file that gets them.
  public init(for file: RecordFile) { self.file = file }

  /// How many there are.
  public var count: Int { texts.count }

  /// Adds a translation of a text that was found open.
  public mutating func add(_ text: String, for open: OpenText) {
    texts.append((open.field, open.language, text))
  }

  /// Adds a translation of the text at a path, or replaces the one that is there.
  ///
  /// - Parameters:
  ///   - text: the translation.
  ///   - path: the way to the text by ids, as `docket translations status` has it.
  ///   - language: its language.
  ///   - corpus: the records.
  /// - Throws: `DeskProblem` where no text stands there, or the language is that of the original.
  public mutating func add(
    _ text: String, at path: String, in language: LanguageTag, of corpus: Corpus
  ) throws(DeskProblem) {
    guard let field = file.texts.first(where: { $0.path.description == path }) else {
      let near = Suggestion.nearest(to: path, among: file.texts.map(\.path.description)).prefix(3)
      throw DeskProblem(
        near.isEmpty
          ? Self.noText.with(["file": .code(file.path)])
          : Self.meant.with(["file": .code(file.path), "paths": .list(near.map { .code($0) })]))
    }
    guard corpus.sourceLanguage(of: file) != language else {
      throw DeskProblem(Self.original.with(["language": LanguageNames.place(language)]))
    }
    texts.append((field, language, text))
  }

  /// The change; a text without languages gets them, its original first.
  ///
  /// - Parameter corpus: the records.
  /// - Returns: the change.
  /// - Throws: `DeskProblem` where the file cannot be edited.
  public func plan(in corpus: Corpus) throws(DeskProblem) -> FileChanges {
    var edited = try EditedFile.opened(file.source)
    let order = corpus.languagesOfTexts.map(\.description)
    for (field, language, text) in texts {
      try edited.edit { file throws(EditProblem) in
        guard let root = file.node(at: []), let place = NodePath(field.path, in: root) else {
          throw .noSuchPlace([])
        }
        let tag = language.description
        if let plain = file.node(at: place)?.scalar, let source = corpus.sourceLanguage(of: self.file) {
          try file.set(
            .map([(key: source.description, value: .text(plain.text)), (key: tag, value: .text(text))]),
            at: place)
        } else {
          try file.set(.text(text), at: place.appending(tag), order: order)
        }
      }
    }
    return FileChanges(written: [edited.source])
  }

  private static let noText = Phrase(
    "no-text", en: "{file} has no such text; `docket translations status` shows the paths.")
  private static let meant = Phrase("meant", en: "{file} has no such text. Did you mean {paths}?")
  private static let original = Phrase(
    "original", en: "The original is {language}. Translate into another language.")
}
