public import DocketDiagnostics

/// Why an edit is not made; the file is as it was.
public enum EditProblem: Error, Sendable {
  /// The file cannot be read, is empty, or uses what makes YAML hard to edit: anchors, tags, several documents.
  case unreadable([Diagnostic])
  /// Nothing stands at the path.
  case noSuchPlace(NodePath)
  /// What stands at the path is no list.
  case notAList(NodePath)
  /// What stands at the path has no keys.
  case notABlock(NodePath)
  /// The key stands there already.
  case keyExists(NodePath)
  /// The edit would change other data or lose a comment, or the layout there is one that the engine leaves alone.
  case uncertain(NodePath)
}
