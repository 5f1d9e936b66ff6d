public import DocketDiagnostics
public import DocketLanguage

extension Report {
  /// What programs ask for besides the findings, and people seldom do.
  public struct Context: Sendable {
    /// The findings that exceptions accept, in any order.
    public var accepted: [Diagnostic]
    /// Whether formats that can say so list accepted findings as well; many readers of reports count them as open.
    public var listsAccepted: Bool
    /// The files that were checked, whether or not anything was found in them.
    public var files: [String]
    /// The files that the change itself touches; where a forge shows only ten findings, these come first.
    public var changedFiles: Set<String>
    /// The rules that findings may be of.
    public var rules: [RuleDescription]
    /// A second language, for formats that say everything twice; messages are free of private values in it, too.
    public var secondLanguage: MessageLanguage?
    /// The place of a finding in its record, by ids: `events/appeal/date`; empty for the file as a whole.
    public var keyPath: @Sendable (Diagnostic) -> String

    /// Creates a context; whatever is left out is not known.
    ///
    /// - Parameters:
    ///   - accepted: the accepted findings.
    ///   - listsAccepted: whether they are listed.
    ///   - files: the files that were checked.
    ///   - changedFiles: the files that the change touches.
    ///   - rules: the rules.
    ///   - secondLanguage: a second language.
    ///   - keyPath: where in its record a finding stands.
    public init(
      accepted: [Diagnostic] = [], listsAccepted: Bool = false, files: [String] = [],
      changedFiles: Set<String> = [], rules: [RuleDescription] = [], secondLanguage: MessageLanguage? = nil,
      keyPath: @escaping @Sendable (Diagnostic) -> String = { $0.subject ?? "" }
    ) {
      self.accepted = accepted
      self.listsAccepted = listsAccepted
      self.files = files
      self.changedFiles = changedFiles
      self.rules = rules
      self.secondLanguage = secondLanguage
      self.keyPath = keyPath
    }

    /// The context with its paths as they are shown, and without the findings, which the report holds as they may be
    /// shown.
    func renamingPaths(_ shown: (String) -> String) -> Context {
      var context = self
      context.accepted = []
      context.files = files.map(shown)
      context.changedFiles = Set(changedFiles.map(shown))
      return context
    }
  }
}
