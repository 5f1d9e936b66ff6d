public import DocketLanguage

/// A replacement of bytes in a file.
public struct TextEdit: Hashable, Sendable {
  /// The file's path from the repository's root.
  public let path: String
  /// The bytes to replace; empty to insert.
  public let range: ByteRange
  /// What stands there afterwards.
  public let replacement: String

  /// Creates an edit.
  ///
  /// - Parameters:
  ///   - path: the file's path.
  ///   - range: the bytes to replace.
  ///   - replacement: the new text.
  public init(path: String, range: ByteRange, replacement: String) {
    self.path = path
    self.range = range
    self.replacement = replacement
  }
}

/// A way to mend a finding by edits that belong together.
public struct Fix: Hashable, Sendable {
  /// Whether a fix may be applied without asking.
  public enum Safety: Hashable, Sendable {
    /// Same meaning; applied by `docket fix`.
    case safe
    /// One of several honest answers; applied only when chosen.
    case suggested
  }

  /// What the fix does, as an instruction.
  public let title: Message
  /// The edits, none overlapping another.
  public let edits: [TextEdit]
  /// Whether it may be applied unasked.
  public let safety: Safety

  /// Creates a fix.
  ///
  /// - Parameters:
  ///   - title: what it does.
  ///   - edits: its edits.
  ///   - safety: whether it may be applied unasked.
  public init(_ title: Message, edits: [TextEdit], safety: Safety) {
    self.title = title
    self.edits = edits
    self.safety = safety
  }
}
