public import DocketDiagnostics
public import DocketLanguage
public import DocketYAML

/// A file of a records repository after reading: its tree, its content, and what was found on the way.
///
/// By reference, since files are handed about; nothing of it changes.
public final class RecordFile: Sendable {
  /// What a file holds; by reference, since files are handed about and a record has thousands of bytes.
  public indirect enum Content: Sendable {
    /// A case.
    case caseRecord(CaseRecord)
    /// A day of no single case.
    case day(DayRecord)
    /// Courts by id.
    case courts([Keyed<String, Court>])
    /// Places by id.
    case places([Keyed<String, Place>])
    /// Laws by id.
    case laws([Keyed<String, Law>])
    /// Tables of law by the code of the state.
    case jurisdictions([Keyed<String, Jurisdiction>])
    /// Organisations by id.
    case organisations([Keyed<String, Organisation>])
    /// Withdrawn records.
    case withdrawn(WithdrawnFile)
    /// The configuration.
    case pipeline(Pipeline)
  }

  /// The file.
  public let source: SourceFile
  /// What it is.
  public let kind: FileKind
  /// Its tree; nil when it does not parse.
  public var root: Node? { onDemand?.root }
  private let onDemand: TreeOnDemand?
  /// What it holds; nil when it does not parse or is no block at all.
  public let content: Content?
  /// Whether the file and each entry of a registry could be read, whatever is wrong within the entries.
  public let isWhole: Bool
  /// The texts people read, in the order of the file.
  public let texts: [TextField]
  /// The texts that span lines, keys and values of any kind, in the order of the file.
  public let spanning: [Node]
  /// Titles, other names, reasons and other words that are never translated, in the order of the file; each as one
  /// version, said to be in the language of the record, whatever theirs is.
  public let words: [TextField]
  /// The references to other entries, in the order of the file.
  public let references: [Reference]
  /// The ids of list entries, in the order of the file.
  public let definitions: [Definition]
  /// What reading found.
  public let diagnostics: [Diagnostic]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - kind: what it is.
  ///   - language: the language of plain text in files that do not say so themselves.
  ///   - limits: how large it may be.
  public init(reading source: SourceFile, as kind: FileKind, language: LanguageTag?, limits: Limits) {
    self.source = source
    self.kind = kind
    let reading = YAML.read(source, limits: limits)
    onDemand = reading.tree == nil ? nil : TreeOnDemand(of: source, limits: limits)
    guard let tree = reading.tree else {
      content = nil
      isWhole = false
      texts = []
      spanning = []
      words = []
      references = []
      definitions = []
      let empty =
        reading.diagnostics.isEmpty
        ? [Diagnostic(SchemaRules.blankValue, at: .file(source.path), what: Self.emptyFile.message)] : []
      diagnostics = reading.diagnostics + empty
      return
    }
    var context = ReadingContext(tree, of: source, language: language)
    content = Self.content(of: tree.root, as: kind, &context)
    isWhole = content != nil && !context.hasLostPart
    context.finish()
    texts = context.texts.trimmed
    spanning = reading.spanning.map(tree.node)
    words = context.words.trimmed
    references = context.references.trimmed
    definitions = context.definitions.trimmed
    diagnostics = reading.diagnostics + context.diagnostics
  }

  /// The path from the repository's root.
  public var path: String { source.path }

  /// Whether the file could be parsed.
  public var isReadable: Bool { onDemand != nil }

  static let emptyFile = Phrase("empty-file", en: "This file is empty.")

  private static func content(of root: Part, as kind: FileKind, _ context: inout ReadingContext) -> Content? {
    switch kind {
    case .caseRecord: CaseRecord.entity.read(root, &context).map { .caseRecord($0) }
    case .day: DayRecord.entity.read(root, &context).map { .day($0) }
    case .courts: registry(Court.entity, root, &context).map { .courts($0) }
    case .places: registry(Place.entity, root, &context).map { .places($0) }
    case .laws: registry(Law.entity, root, &context).map { .laws($0) }
    case .jurisdictions:
      Kind.map(keys: .country, values: .entity(Jurisdiction.entity)).read(root, &context).map {
        .jurisdictions($0)
      }
    case .organisations: registry(Organisation.entity, root, &context).map { .organisations($0) }
    case .withdrawn: WithdrawnFile.entity.read(root, &context).map { .withdrawn($0) }
    case .pipeline: Pipeline.entity.read(root, &context).map { .pipeline($0) }
    }
  }

  private static func registry<Entry: Sendable>(
    _ entity: Entity<Entry>, _ root: Part, _ context: inout ReadingContext
  ) -> [Keyed<String, Entry>]? {
    Kind.map(keys: .id, values: .entity(entity)).read(root, &context)
  }
}

extension Array {
  /// The same in exactly the memory it needs: a growing array has up to twice as much, and these are kept for long.
  fileprivate var trimmed: [Element] {
    guard count < capacity else { return self }
    var trimmed: [Element] = []
    trimmed.reserveCapacity(count)
    trimmed.append(contentsOf: self)
    return trimmed
  }
}
