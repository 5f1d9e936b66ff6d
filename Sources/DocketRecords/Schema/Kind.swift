import DocketDiagnostics
import DocketLanguage
import DocketYAML

/// A type of value of the record format: what it looks like, and how it is read.
public struct Kind<Value: Sendable>: Sendable {
  /// What it looks like, as data.
  public let shape: Shape
  let read: @Sendable (Part, inout ReadingContext) -> Value?

  /// Creates a kind.
  ///
  /// - Parameters:
  ///   - shape: what it looks like.
  ///   - read: turns a part of a tree into a value; reports and returns nil when it cannot.
  init(_ shape: Shape, read: @escaping @Sendable (Part, inout ReadingContext) -> Value?) {
    self.shape = shape
    self.read = read
  }

  /// A kind whose values stand in one piece of text.
  ///
  /// - Parameters:
  ///   - shape: what it looks like.
  ///   - parse: turns the text into a value; reports and returns nil when it cannot.
  /// - Returns: a kind that reports lists, blocks and blank texts by itself.
  static func scalar(
    _ shape: Shape, parse: @escaping @Sendable (String, Part, inout ReadingContext) -> Value?
  ) -> Kind {
    Kind(shape) { part, context in
      guard context.isText(part) else { return nil }
      let text = context.tree.text(of: part)
      return parse(context.withoutCurlyQuotes(text, part, shape) ?? text, part, &context)
    }
  }
}

extension ReadingContext {
  /// Whether a part is a text that says something; reports what is not.
  mutating func isText(_ part: Part) -> Bool {
    guard part.form.isText else {
      reportMismatch(part, expected: SchemaPhrases.aText)
      return false
    }
    guard !isBlank(part) else {
      reportBlank(part)
      return false
    }
    return true
  }

  /// Reports that nothing is said where something should be.
  mutating func reportBlank(_ part: Part) {
    report(
      SchemaRules.blankValue, at: part.range, SchemaPhrases.blank.message,
      mend: [SchemaPhrases.leaveOut.message])
  }

  /// Reports that one of text, list and block stands where another is expected.
  mutating func reportMismatch(
    _ part: Part, expected: Phrase, mend: [Message] = [], fixes: [Fix] = []
  ) {
    report(
      SchemaRules.typeMismatch, at: part.range,
      SchemaPhrases.expected.with(["expected": .term(expected), "found": .term(part.foundPhrase)]),
      mend: mend, fixes: fixes)
  }
}

extension Part {
  /// What a person would call the value: a text, a list or a block.
  var foundPhrase: Phrase {
    switch form {
    case .sequence: SchemaPhrases.aList
    case .mapping: SchemaPhrases.aBlock
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: SchemaPhrases.aText
    }
  }
}

extension ReadingContext {
  /// Whether nothing is said: no visible character, or one of the words other formats use for nothing.
  func isBlank(_ part: Part) -> Bool {
    let (length, isVisible) = tree.withUTF8(of: part) { bytes in
      (bytes.count, bytes.count > 0 && Self.beginsVisible(bytes[0]))
    }
    guard length < 40 else { return false }
    // No word for nothing is longer than four bytes.
    let mayBeWord = part.form == .plain && length <= 4
    if isVisible, !mayBeWord { return false }
    let text = tree.text(of: part)
    guard text.unicodeScalars.contains(where: { $0.isVisible }) else { return true }
    guard mayBeWord else { return false }
    switch text {
    case "~", "null", "Null", "NULL", "n/a", "N/A", "TBD", "tbd", "-", "--", "—", "?": return true
    default: return false
    }
  }

  /// Whether a byte begins a character of ASCII, or a letter of Latin-1 or Cyrillic, that one sees.
  private static func beginsVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 || byte == 0xC3 || byte == 0xD0 || byte == 0xD1
  }
}

extension Unicode.Scalar {
  fileprivate var isVisible: Bool {
    isASCII
      ? value != 0x20 && !(0x09...0x0D).contains(value) : !properties.isWhitespace && value != 0x200B
  }
}
