public import DocketDiagnostics
public import DocketLanguage
public import DocketScanning
public import DocketYAML

/// Text people read, in one language or several.
public struct Text: Sendable {
  /// The text in one language.
  public struct Version: Sendable {
    /// The language.
    public let language: LanguageTag
    /// The text.
    public let text: String
    /// The bytes it was read from, as `Node.range` has them.
    public let range: ByteRange
    /// Where the language is named; nil for plain text in the record's language.
    public let keyRange: ByteRange?
    /// What kinds of characters the text has.
    public let traits: TextTraits
    /// How it is written in the file.
    public let style: ScalarStyle
    /// The text with its place and its style.
    public var node: Node { Node(range: range, text: text, style: style) }

    /// Creates a version.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - part: where it stands.
    ///   - language: its language.
    ///   - keyRange: where the language is named.
    init(_ text: String, _ part: Part, in language: LanguageTag, keyRange: ByteRange? = nil) {
      self.language = language
      self.text = text
      self.keyRange = keyRange
      range = part.range
      style = part.form.style ?? .plain
      traits = TextTraits(of: text)
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
  ///   - text: the words.
  ///   - part: where they stand.
  ///   - language: the language of the record; nil when it is not known.
  init(asItIs text: String, _ part: Part, in language: LanguageTag?) {
    let language = language ?? LanguageTag("und")
    self.init(versions: language.map { [Version(text, part, in: $0)] } ?? [], isWhole: true)
  }
}

extension Kind where Value == Text {
  /// Plain text in the record's language, or one entry per language.
  static let text = Kind(.text) { part, context in
    guard let text = context.readText(part) else { return nil }
    context.texts.append(TextField(path: context.path(), text: text, range: part.range))
    return text
  }
}

extension ReadingContext {
  fileprivate mutating func readText(_ part: Part) -> Text? {
    switch part.form {
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded:
      guard isText(part) else { return nil }
      guard let language else { return Text(versions: [], isWhole: false) }
      return Text(versions: [Text.Version(tree.text(of: part), part, in: language)], isWhole: true)
    case .mapping:
      let count = tree.count(of: part)
      var versions: [Text.Version] = []
      versions.reserveCapacity(count)
      var children = tree.children(of: part)
      while let key = children.next(), let value = children.next() {
        if reportSpacelessTag(key, value) { continue }
        guard tree.isReadable(key), let tag = Kind<LanguageTag>.languageTag.read(key, &self), isText(value)
        else { continue }
        versions.append(Text.Version(tree.text(of: value), value, in: tag, keyRange: key.range))
      }
      hasLostPart = versions.count < count
      return Text(versions: versions, isWhole: !hasLostPart)
    case .sequence:
      reportMismatch(part, expected: SchemaPhrases.aText)
      return nil
    }
  }
}
