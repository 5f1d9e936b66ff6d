public import DocketDiagnostics

/// A part of a file: a text, a list or a mapping, with the bytes it was read from.
public struct Node: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// A text.
    case scalar(Scalar)
    /// A list; may be empty.
    case sequence([Node])
    /// Keys with values in file order; may be empty, and may hold a key twice when that was reported.
    case mapping([Entry])
  }

  /// The bytes of the file it was read from.
  ///
  /// - A quoted text includes its quotes; a block text runs from `|` or `>` to the end of its last line that holds
  ///   something, without that line's break.
  /// - A collection in brackets includes them; one without runs from its first child to its last.
  /// - A value left out is an empty range right after its colon, dash or key, always on that line.
  /// - Anchors and tags before a node are not part of it.
  public let range: ByteRange
  /// What it holds.
  public let content: Content

  /// Creates a node.
  init(range: ByteRange, content: Content) {
    self.range = range
    self.content = content
  }

  /// Creates a text.
  ///
  /// - Parameters:
  ///   - range: the bytes of the file it was read from.
  ///   - text: the text, decoded.
  ///   - style: how it is written in the file.
  public init(range: ByteRange, text: String, style: ScalarStyle) {
    self.init(range: range, content: .scalar(Scalar(text: text, style: style)))
  }

  /// The text; nil for a list or a mapping.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The items of a list; nil for a text or a mapping.
  public var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries of a mapping in file order; nil for a text or a list.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }
}
