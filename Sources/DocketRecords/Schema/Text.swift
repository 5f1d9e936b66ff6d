public import DocketDiagnostics
public import DocketLanguage
public import DocketYAML

/// Text people read, in one language or several.
public struct Text: Sendable {
  /// The text in one language.
  public struct Version: Sendable {
    /// The language.
    public let language: LanguageTag
    /// The text with its place and its style.
    public let node: Node
    /// Where the language is named; nil for plain text in the record's language.
    public let keyRange: ByteRange?
    /// What kinds of characters the text has.
    public let traits: TextTraits
    /// The text.
    public var text: String { node.scalar?.text ?? "" }

    /// Creates a version.
    init(language: LanguageTag, node: Node, keyRange: ByteRange?) {
      self.language = language
      self.node = node
      self.keyRange = keyRange
      traits = TextTraits(of: node.scalar?.text ?? "")
    }
  }

  /// The versions in the order of the file; empty when none could be read.
  public let versions: [Version]
  /// Whether each version could be read: the others may be in any language.
  public let isWhole: Bool

  /// The text in a language; nil when it was not written.
  public subscript(language: LanguageTag) -> Version? { versions.first { $0.language == language } }
}

extension Text {
  /// Words that are never translated, as they stand.
  ///
  /// - Parameters:
  ///   - node: the words.
  ///   - language: the language of the record; nil when it is not known.
  init(asItIs node: Node, in language: LanguageTag?) {
    let language = language ?? LanguageTag("und")
    self.init(
      versions: language.map { [Version(language: $0, node: node, keyRange: nil)] } ?? [], isWhole: true)
  }
}

extension Kind where Value == Text {
  /// Plain text in the record's language, or one entry a language.
  static let text = Kind(.text) { node, context in
    guard let text = read(node, &context) else { return nil }
    context.texts.append(TextField(path: context.path(), text: text, range: node.range))
    return text
  }

  private static func read(_ node: Node, _ context: inout ReadingContext) -> Text? {
    switch node.content {
    case .scalar(let scalar):
      guard !scalar.isBlank else {
        context.report(
          SchemaRules.blankValue, at: node.range, SchemaPhrases.blank.message,
          mend: [SchemaPhrases.leaveOut.message])
        return nil
      }
      guard let language = context.language else { return Text(versions: [], isWhole: false) }
      return Text(versions: [Text.Version(language: language, node: node, keyRange: nil)], isWhole: true)
    case .mapping(let entries):
      var versions: [Text.Version] = []
      versions.reserveCapacity(entries.count)
      for entry in entries {
        guard entry.hasReadableKey, let tag = Kind<LanguageTag>.languageTag.read(entry.key, &context),
          Kind<String>.version.read(entry.value, &context) != nil
        else { continue }
        versions.append(Text.Version(language: tag, node: entry.value, keyRange: entry.key.range))
      }
      context.hasLostPart = versions.count < entries.count
      return Text(versions: versions, isWhole: !context.hasLostPart)
    case .sequence:
      context.report(
        SchemaRules.typeMismatch, at: node.range,
        SchemaPhrases.expected.with([
          "expected": .term(SchemaPhrases.aText), "found": .term(SchemaPhrases.aList),
        ]))
      return nil
    }
  }
}
