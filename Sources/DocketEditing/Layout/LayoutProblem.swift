/// Why a file is not laid out.
public enum LayoutProblem: Error, Hashable, Sendable {
  /// It cannot be read, or has keys twice, anchors, tags or several documents.
  case unreadable
  /// Laid out, it would not say the same, or a comment would stand at something else.
  case wouldChange
}
