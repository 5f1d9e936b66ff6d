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

  /// The texts over several lines, keys and values, in the order of the file; empty when the root is nil.
  public let spanning: [Node]

  /// Creates a reading.
  init(root: Node?, diagnostics: [Diagnostic], spanning: [Node] = []) {
    self.root = root
    self.spanning = root == nil ? [] : spanning
    self.diagnostics = diagnostics
  }
}
