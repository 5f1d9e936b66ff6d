public import DocketDiagnostics
public import DocketLanguage

/// What a run found, in order and free of private values: everything that a reporter writes.
public struct Report: Sendable {
  /// All findings by path (in the order of its bytes), then place, then rule; private values are bullets.
  public let diagnostics: [Diagnostic]
  /// The findings as people read them: of more than five of one rule in one file only the first five.
  public let items: [Item]
  /// The language of the messages, in which alone, beside English, they are free of private values.
  public let language: MessageLanguage
  /// What was looked at.
  public let counts: Counts
  /// Whether findings of severity info are listed, not only counted.
  public let listsAdvice: Bool
  /// What programs ask for besides; its paths are as they are shown.
  public let context: Context
  /// The findings that exceptions of the records accept, in the same order and as free of private values.
  public let accepted: [Diagnostic]

  /// The findings and the accepted ones as they were given, in the same order: their places in the records are looked up
  /// only for the formats that say them.
  let given: (diagnostics: [Diagnostic], accepted: [Diagnostic])
  /// The files that findings and notes point into, by the path they are shown with.
  let sources: [String: SourceFile]
  /// What must not be shown of them.
  let masks: MaskedRanges
  /// What must not be shown of anything.
  let redactor: Redactor

  /// A line of the report: a finding, or how many like it are left out.
  public enum Item: Hashable, Sendable {
    /// A finding.
    case finding(Diagnostic)
    /// So many further findings of the rule of the finding before it in the same file.
    case more(rule: String, path: String, count: Int)
  }

  /// What a run looked at.
  public struct Counts: Hashable, Sendable {
    /// The files that were checked with every rule.
    public var filesChecked: Int
    /// The files that no other rule could check because they cannot be read as YAML.
    public var filesNotChecked: Int
    /// The findings that the records accept as exceptions.
    public var acceptedExceptions: Int

    /// Creates counts.
    ///
    /// - Parameters:
    ///   - filesChecked: the files that were checked.
    ///   - filesNotChecked: the files that were not.
    ///   - acceptedExceptions: the accepted findings.
    public init(filesChecked: Int, filesNotChecked: Int = 0, acceptedExceptions: Int = 0) {
      self.filesChecked = filesChecked
      self.filesNotChecked = filesNotChecked
      self.acceptedExceptions = acceptedExceptions
    }
  }

  /// Sorts and masks findings, and folds the repeats.
  ///
  /// - Parameters:
  ///   - diagnostics: the findings in any order; the report does not depend on it.
  ///   - sources: the files by path; a finding in a file that is missing here is shown without its line.
  ///   - masks: the places of private values.
  ///   - redactor: the private values themselves; built from masks and sources when left out, so give it when not
  ///     every masked file is among the sources.
  ///   - language: the language of the messages.
  ///   - counts: what was looked at.
  ///   - listsAdvice: whether findings of severity info are listed, not only counted.
  ///   - context: what programs ask for besides.
  public init(
    diagnostics: [Diagnostic], sources: [String: SourceFile], masks: MaskedRanges = MaskedRanges(),
    redactor: Redactor? = nil, language: MessageLanguage, counts: Counts, listsAdvice: Bool = true,
    context: Context = Context()
  ) {
    let redactor = redactor ?? Redactor(masks: masks, sources: sources)
    let sorted = diagnostics.sorted(by: Self.precedes)
    let accepted = context.accepted.sorted(by: Self.precedes)
    let names = ShownPaths(of: sorted + accepted, redactor)
    let languages = [language] + (context.secondLanguage.map { [$0] } ?? [])
    let shown = { (diagnostic: Diagnostic) in
      redactor.redacting(diagnostic, in: languages, path: names.shown)
    }
    self.diagnostics = sorted.map(shown)
    self.accepted = accepted.map(shown)
    self.given = (sorted, accepted)
    self.context = context.renamingPaths { redactor.redacting(names.shown($0)) }
    self.listsAdvice = listsAdvice
    self.items = Self.folded(self.diagnostics.filter { listsAdvice || $0.severity != .info })
    self.sources = names.renaming(sources)
    self.masks = names.renaming(masks)
    self.redactor = redactor
    self.language = language
    self.counts = counts
  }

  /// The number of findings of a severity, folded ones included.
  public func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
}

extension Diagnostic {
  /// The ways to mend it; the titles of its fixes when it says none itself.
  var waysToFix: [Message] { mend.isEmpty ? fixes.map(\.title) : mend }
}

extension Severity {
  /// The word for the severity.
  var phrase: Phrase {
    switch self {
    case .error: ReportPhrases.error
    case .warning: ReportPhrases.warning
    case .info: ReportPhrases.info
    }
  }
}
