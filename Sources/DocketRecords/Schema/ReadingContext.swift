public import DocketDiagnostics
public import DocketLanguage
public import DocketYAML

/// What reading a file carries along: the file, and what was found in it.
///
/// There is only one a file, never a copy: with two of them, each text found would copy all found before it.
public struct ReadingContext: ~Copyable, Sendable {
  /// The file that is read.
  public let file: SourceFile
  /// Its parts.
  let tree: Tree
  /// The language of its plain texts.
  public var language: LanguageTag?
  /// The state of the case, which tells how its people count years.
  var state: String?
  /// The language of the source that is being read.
  var sourceLanguage: LanguageTag?
  /// The steps to the value that is being read.
  private(set) var steps: [PathStep] = []
  /// The paths of the first steps, as far as something was found on them.
  private var paths: [RecordPath] = []
  /// The texts read so far.
  public internal(set) var texts: [TextField] = []
  /// The words that are never translated, read so far.
  public internal(set) var words: [TextField] = []
  /// The references read so far.
  public internal(set) var references: [Reference] = []
  /// The ids of list entries read so far.
  public internal(set) var definitions: [Definition] = []
  /// What was found so far.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Whether an item of the list or map that was read last, or a version of the text, could not be read.
  var hasLostPart = false

  /// Entries that need an id; what it can be is known when all others are.
  private var missingIDs: [MissingID] = []
  /// Language tags that were right, since a file has few and each stands there a hundred times.
  private var tags: [(text: String, tag: LanguageTag)] = []
  /// For each field of the objects that are being read, the entry that holds it; those of the innermost come last.
  var entryOfField: [Part?] = []

  /// Begins to read a file.
  ///
  /// - Parameters:
  ///   - tree: its parts.
  ///   - file: the file.
  ///   - language: the language of its plain texts, where the file itself does not say so.
  public init(_ tree: Tree, of file: SourceFile, language: LanguageTag? = nil) {
    self.tree = tree
    self.file = file
    self.language = language
  }

  mutating func report(
    _ rule: RuleDescription, at range: ByteRange, _ what: Message, why: Message? = nil, mend: [Message] = [],
    fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(
        rule, at: file.location(range), what: what, why: why, mend: mend, fixes: fixes,
        subject: RecordPath(steps: steps).subject))
  }

  /// Says what to write where the value that was just reported as saying nothing cannot be left out.
  mutating func adviseAboutBlank(_ field: FieldDescription, at range: ByteRange) {
    guard field.required, let last = diagnostics.last, last.rule == SchemaRules.blankValue.id,
      last.location.byteRange == range
    else { return }
    let mend: Message =
      if case .date = field.shape {
        SchemaPhrases.fillInDate.with([
          "year": .code("2023"), "month": .code("2023-09"), "day": .code("2023-09-04"),
        ])
      } else { SchemaPhrases.fillIn.with(["line": .code("\(field.key): \(field.example)")]) }
    diagnostics.removeLast()
    report(SchemaRules.blankValue, at: range, last.what, mend: [mend])
  }

  /// Remembers an entry without an id, to be reported at the end.
  mutating func noteMissingID(_ missing: MissingID) { missingIDs.append(missing) }

  /// Reports the entries without ids, each with an id that no other has.
  mutating func finish() {
    guard !missingIDs.isEmpty else { return }
    var taken = Set(definitions.map(\.id))
    for missing in missingIDs {
      let proposed = missing.proposal(besides: taken)
      let shown = missing.shownID(proposed, besides: taken, in: file)
      if let proposed { taken.insert(proposed) }
      let fix = proposed.map { missing.fix(writing: $0, in: file) }
      report(
        SchemaRules.requiredKey, at: missing.firstKey,
        SchemaPhrases.missing.with(["key": .code("id"), "entity": .code(missing.entity)]),
        mend: [SchemaPhrases.addKey.with(["line": .code("id: \(shown)")])],
        fixes: [fix].compactMap(\.self))
    }
    missingIDs = []
  }

  /// Goes one step further down; `ascend` comes back.
  mutating func descend(_ step: PathStep) { steps.append(step) }

  /// Goes back where the last step was taken.
  mutating func ascend() {
    steps.removeLast()
    if paths.count > steps.count { paths.removeLast() }
  }

  /// The tag of a text that was found right before.
  func knownTag(_ text: String) -> LanguageTag? {
    for known in tags where known.text == text { return known.tag }
    return nil
  }

  /// Remembers a tag that is right.
  mutating func know(_ tag: LanguageTag, as text: String) { if tags.count < 8 { tags.append((text, tag)) } }

  /// The way to the value that is being read; all that is found on the way shares its beginning.
  mutating func path() -> RecordPath {
    guard let last = steps.last else { return RecordPath() }
    while paths.count < steps.count - 1 {
      paths.append((paths.last ?? RecordPath()).appending(steps[paths.count]).shared)
    }
    return (steps.count > 1 ? paths[steps.count - 2] : RecordPath()).appending(last)
  }

  /// A fix that replaces a range of the file.
  func replacing(_ range: ByteRange, with text: String, safety: Fix.Safety = .suggested) -> Fix {
    Fix(
      SchemaPhrases.replaceWith.with(["text": .code(text)]),
      edits: [TextEdit(path: file.path, range: range, replacement: text)], safety: safety)
  }
}
