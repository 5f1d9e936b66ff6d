public import DocketDiagnostics

/// What reading a file gave.
public struct Reading: Sendable {
  /// The outermost node; nil when the file does not parse, is stopped by a limit or an alias, or holds nothing
  /// but blank lines and comments.
  public let root: Node?
  /// What was found, in the order of the file; at most fifty of one rule.
  ///
  /// Empty beside a nil root means that the file is empty, which is for the caller to judge.
  public let diagnostics: [Diagnostic]

  /// Creates a reading.
  init(root: Node?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}
