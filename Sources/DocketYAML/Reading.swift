public import DocketDiagnostics

/// What reading a file gave.
public struct Reading: Sendable {
  /// The parts of the file; nil when it does not parse, is stopped by a limit or an alias, or holds nothing but
  /// blank lines and comments.
  public let tree: Tree?
  /// What was found, in the order of the file; at most fifty of one rule.
  ///
  /// Empty beside no tree means that the file is empty, which is for the caller to judge.
  public let diagnostics: [Diagnostic]

  /// The texts over several lines, keys and values, in the order of the file; empty when there is no tree.
  public let spanning: [Part]

  /// Creates a reading.
  init(tree: Tree?, diagnostics: [Diagnostic], spanning: [Part] = []) {
    self.tree = tree
    self.spanning = tree == nil ? [] : spanning
    self.diagnostics = diagnostics
  }

  /// The outermost node with all it holds, made anew each time; nil when there is no tree.
  public var root: Node? { tree.map { $0.node($0.root) } }
}
