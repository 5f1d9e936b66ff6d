import DocketDiagnostics
import DocketLanguage
import DocketYAML

/// A type of value of the record format: what it looks like, and how it is read.
public struct Kind<Value: Sendable>: Sendable {
  /// What it looks like, as data.
  public let shape: Shape
  let read: @Sendable (Node, inout ReadingContext) -> Value?

  /// Creates a kind.
  ///
  /// - Parameters:
  ///   - shape: what it looks like.
  ///   - read: turns a node into a value; reports and returns nil when it cannot.
  init(_ shape: Shape, read: @escaping @Sendable (Node, inout ReadingContext) -> Value?) {
    self.shape = shape
    self.read = read
  }

  /// A kind whose values stand in one piece of text.
  ///
  /// - Parameters:
  ///   - shape: what it looks like.
  ///   - expected: what to call it when a list or a block stands there instead.
  ///   - parse: turns the text into a value; reports and returns nil when it cannot.
  /// - Returns: a kind that reports lists, blocks and blank texts by itself.
  static func scalar(
    _ shape: Shape, expected: Phrase,
    parse: @escaping @Sendable (Scalar, Node, inout ReadingContext) -> Value?
  ) -> Kind {
    Kind(shape) { node, context in
      guard case .scalar(let scalar) = node.content else {
        context.report(
          SchemaRules.typeMismatch, at: node.range,
          SchemaPhrases.expected.with(["expected": .term(expected), "found": .term(node.foundPhrase)]))
        return nil
      }
      guard !scalar.isBlank else {
        context.report(
          SchemaRules.blankValue, at: node.range, SchemaPhrases.blank.message,
          mend: [SchemaPhrases.leaveOut.message])
        return nil
      }
      return parse(scalar, node, &context)
    }
  }
}

extension Node {
  /// What a person would call the value: a text, a list or a block.
  var foundPhrase: Phrase {
    switch content {
    case .scalar: SchemaPhrases.aText
    case .sequence: SchemaPhrases.aList
    case .mapping: SchemaPhrases.aBlock
    }
  }
}

extension Scalar {
  /// Whether nothing is said: no visible character, or one of the words other formats use for nothing.
  var isBlank: Bool {
    guard text.utf8.count < 40 else { return false }
    guard text.unicodeScalars.contains(where: { $0.isVisible }) else { return true }
    // No word for nothing is longer than four bytes.
    guard style == .plain, text.utf8.count <= 4 else { return false }
    switch text {
    case "~", "null", "Null", "NULL", "n/a", "N/A", "TBD", "tbd", "-", "--", "—", "?": return true
    default: return false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isVisible: Bool {
    isASCII
      ? value != 0x20 && !(0x09...0x0D).contains(value) : !properties.isWhitespace && value != 0x200B
  }
}
