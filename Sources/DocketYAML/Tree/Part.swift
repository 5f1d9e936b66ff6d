public import DocketDiagnostics

/// A text, a list or a mapping of a tree, with the bytes it was read from; small, since there are hundreds in a file.
public struct Part: Sendable {
  /// What a part is, and how a text is written in the file (YAML 1.1 §9).
  public enum Form: UInt8, Sendable {
    /// A text without quotes; may go on over several lines.
    case plain
    /// A text between `'` and `'`; an apostrophe inside is doubled.
    case singleQuoted
    /// A text between `"` and `"`; a backslash begins an escape.
    case doubleQuoted
    /// A block of text after `|`, line breaks kept.
    case literal
    /// A block of text after `>`, line breaks folded into spaces.
    case folded
    /// A list; may be empty.
    case sequence
    /// Keys with values in file order; may be empty, and may hold a key twice when that was reported.
    case mapping

    /// Whether it is a text.
    @inlinable public var isText: Bool { rawValue < Form.sequence.rawValue }

    /// How a text is written; nil for a list and a mapping.
    public var style: ScalarStyle? {
      switch self {
      case .plain: .plain
      case .singleQuoted: .singleQuoted
      case .doubleQuoted: .doubleQuoted
      case .literal: .literal
      case .folded: .folded
      case .sequence, .mapping: nil
      }
    }

    init(_ style: ScalarStyle) {
      switch style {
      case .plain: self = .plain
      case .singleQuoted: self = .singleQuoted
      case .doubleQuoted: self = .doubleQuoted
      case .literal: self = .literal
      case .folded: self = .folded
      }
    }
  }

  /// The bytes of the file it was read from, as `Node.range` has them.
  public internal(set) var range: ByteRange
  /// Where it stands in its tree.
  @usableFromInline let index: Int32
  /// Of a collection, the index of the part after all it holds; of a text, its place among those that were decoded,
  /// below 0 when it stands in the file as it is.
  @usableFromInline var link: Int32
  /// What it is.
  public let form: Form

  /// Creates a part.
  init(range: ByteRange, index: Int32, link: Int32, form: Form) {
    self.range = range
    self.index = index
    self.link = link
    self.form = form
  }

  /// The index of the part that follows it and all it holds.
  @inlinable var next: Int32 { form.isText ? index + 1 : link }
}

extension Tree {
  /// What a collection holds, one after the other.
  public struct Children {
    @usableFromInline let parts: [Part]
    @usableFromInline var index: Int
    @usableFromInline let end: Int

    @inlinable init(parts: [Part], from part: Part) {
      self.parts = parts
      index = Int(part.index) + 1
      end = part.form.isText ? index : Int(part.link)
    }

    /// The next one; nil after the last.
    @inlinable public mutating func next() -> Part? {
      guard index < end else { return nil }
      let part = parts[index]
      index = Int(part.next)
      return part
    }
  }
}

extension Tree {
  /// A part with all it holds as a value of its own.
  public func node(_ part: Part) -> Node {
    var children = children(of: part)
    switch part.form {
    case .sequence:
      var items: [Node] = []
      items.reserveCapacity(count(of: part))
      while let item = children.next() { items.append(node(item)) }
      return Node(range: part.range, content: .sequence(items))
    case .mapping:
      var entries: [Entry] = []
      entries.reserveCapacity(count(of: part))
      while let key = children.next(), let value = children.next() {
        entries.append(Entry(key: node(key), value: node(value)))
      }
      return Node(range: part.range, content: .mapping(entries))
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded:
      let scalar = Scalar(text: text(of: part), style: part.form.style ?? .plain)
      return Node(range: part.range, content: .scalar(scalar))
    }
  }
}
