public import DocketDiagnostics

/// The parts of a file in one array: each collection stands right before what it holds.
///
/// A text is a range of the file's bytes unless an escape, a line break or a block made another one of it; nothing
/// is copied out of the file before somebody keeps it.
public struct Tree: Sendable {
  /// The file.
  @usableFromInline let file: SourceFile
  /// The parts in the order in which they begin; the first is the outermost.
  @usableFromInline var parts: [Part] = []
  /// The texts that do not stand in the file as they are.
  @usableFromInline var decoded: [String] = []

  /// Makes a tree without parts.
  init(of file: SourceFile) { self.file = file }

  /// The outermost part.
  ///
  /// - Precondition: the tree is not empty; a reading gives none that is.
  public var root: Part { parts[0] }

  /// The items of a list, or the keys of a mapping each followed by its value; nothing for a text.
  @inlinable public func children(of part: Part) -> Children { Children(parts: parts, from: part) }

  /// The number of items of a list, or of entries of a mapping.
  public func count(of part: Part) -> Int {
    var count = 0
    var children = children(of: part)
    while children.next() != nil { count += 1 }
    return part.form == .mapping ? count / 2 : count
  }

  /// The bytes of a text as they stand in the file; nil when they are decoded, and for a collection.
  @inlinable func verbatim(_ part: Part) -> Range<Int>? {
    guard part.form.isText, part.link < 0 else { return nil }
    let inset = part.form == .singleQuoted || part.form == .doubleQuoted ? 1 : 0
    let lower = part.range.lower + inset
    return lower..<max(lower, part.range.upper - inset)
  }

  /// The text of a part; empty for a collection.
  public func text(of part: Part) -> String {
    if let range = verbatim(part) { return String(decoding: file.bytes[range], as: UTF8.self) }
    return part.form.isText ? decoded[Int(part.link)] : ""
  }

  /// Runs work on the UTF-8 of a text; on nothing for a collection.
  ///
  /// - Parameters:
  ///   - part: the text.
  ///   - work: what to do with its bytes.
  /// - Returns: what the work returns.
  @inlinable public func withUTF8<Result>(of part: Part, _ work: (Span<UInt8>) -> Result) -> Result {
    if let range = verbatim(part) { return work(file.bytes.span.extracting(range)) }
    let text = part.form.isText ? decoded[Int(part.link)] : ""
    return work(text.utf8.span)
  }
}
