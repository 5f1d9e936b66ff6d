import DocketDiagnostics
import DocketYAML

/// A file as it is now, with what was read from it.
struct FileState: Sendable {
  let source: SourceFile
  let tree: Tree
  /// Every comment, from its `#` to the end of its line, in the order of the file.
  let comments: [ByteRange]

  init(_ source: SourceFile) throws(EditProblem) {
    let reading = YAML.read(source)
    let restricted = reading.diagnostics.filter { $0.rule == YAMLRules.restrictedYAMLFeatures.id }
    guard let tree = reading.tree, restricted.isEmpty else { throw .unreadable(reading.diagnostics) }
    self.source = source
    self.tree = tree
    comments = Self.comments(of: source, tree)
  }

  /// A file that was read by other means.
  init(source: SourceFile, tree: Tree, comments: [ByteRange]) {
    (self.source, self.tree, self.comments) = (source, tree, comments)
  }

  /// The file after replacements, which are in order.
  ///
  /// - Parameters:
  ///   - changes: the replacements.
  ///   - source: the file after them.
  ///   - ancestors: the places of the parts that hold what changes, from the outermost.
  /// - Returns: the file with what is read from it.
  /// - Throws: `EditProblem.unreadable`.
  func after(
    _ changes: [Replacement], _ source: SourceFile, within ancestors: [Int]
  ) throws(EditProblem) -> FileState {
    guard let first = changes.first, let last = changes.last else { return self }
    let changed = ByteRange(first.range.lower, last.range.upper)
    let rereading = Rereading(before: self, changed: changed, source: source)
    if let state = rereading.state(within: ancestors) { return state }
    return try FileState(source)
  }

  /// Whether reading the file anew gives the same.
  var isAsReadAnew: Bool {
    guard let other = try? FileState(source) else { return false }
    return tree.equals(other.tree) && comments == other.comments
  }

  var bytes: [UInt8] { source.bytes }
  var parts: [Part] { tree.inOrder }

  // MARK: Lines

  /// The line of a byte, from 1.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, source.lineStarts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if source.lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Where a line begins.
  func start(of line: Int) -> Int { source.lineRange(line).lower }

  /// Where a line ends, before its break.
  func end(of line: Int) -> Int { source.lineRange(line).upper }

  /// Where the next line begins.
  func next(after line: Int) -> Int {
    line < source.lineStarts.count ? source.lineStarts[line] : bytes.count
  }

  /// The bytes before a place on its line.
  func column(of offset: Int) -> Int { offset - start(of: line(of: offset)) }

  /// Whether a line holds nothing but blanks.
  func isBlank(_ line: Int) -> Bool {
    guard line >= 1, line <= source.lineCount else { return false }
    return isBlank(from: start(of: line), to: end(of: line))
  }

  /// Whether nothing but blanks stands in a range.
  func isBlank(from lower: Int, to upper: Int) -> Bool {
    bytes[lower..<max(lower, upper)].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The column of a comment that has a line for itself; nil for any other line.
  func commentColumn(_ line: Int) -> Int? {
    guard line >= 1, line <= source.lineCount else { return nil }
    let range = source.lineRange(line)
    let text = bytes[range.lower..<range.upper]
    let indentation = text.prefix { $0 == 0x20 || $0 == 0x09 }.count
    return text.dropFirst(indentation).first == UInt8(ascii: "#") ? indentation : nil
  }

  /// The line break that the file has at a place, or else in its first line.
  func lineBreak(near line: Int) -> String {
    for candidate in [line, line - 1, 1] where candidate >= 1 && candidate < source.lineStarts.count {
      let end = end(of: candidate)
      if end < bytes.count { return bytes[end] == 0x0D ? "\r\n" : "\n" }
    }
    return "\n"
  }

  /// Whether a list or a mapping stands in brackets.
  func isFlow(_ part: Part) -> Bool {
    guard !part.form.isText else { return false }
    guard part.end > part.place + 1 else { return true }
    return parts[part.place + 1].range.lower != part.range.lower
  }

  // MARK: Comments

  /// What stands between texts holds nothing but marks, blanks and comments.
  static func comments(of source: SourceFile, _ tree: Tree) -> [ByteRange] {
    var found: [ByteRange] = []
    var place = 0
    for part in tree.inOrder where part.form.isText {
      scan(source, from: place, to: part.range.lower, into: &found)
      if part.form == .literal || part.form == .folded {
        let header = source.bytes[part.range.lower...].prefix { $0 != 0x0A }.endIndex
        scan(source, from: part.range.lower + 1, to: header, into: &found)
      }
      place = max(place, part.range.upper)
    }
    scan(source, from: place, to: source.bytes.count, into: &found)
    return found
  }

  private static func scan(
    _ source: SourceFile, from lower: Int, to upper: Int, into found: inout [ByteRange]
  ) {
    let bytes = source.bytes
    var index = lower
    while index < upper {
      guard bytes[index] == UInt8(ascii: "#") else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let last = end > index && bytes[end - 1] == 0x0D ? end - 1 : end
      found.append(ByteRange(index, last))
      index = end
    }
  }

  /// The comment behind a place on its line; nil when something else stands there, or nothing.
  func comment(behind offset: Int) -> ByteRange? {
    let end = end(of: line(of: offset))
    let text = bytes[offset..<max(offset, end)]
    let blanks = text.prefix { $0 == 0x20 || $0 == 0x09 }.count
    return text.dropFirst(blanks).first == UInt8(ascii: "#") ? ByteRange(offset + blanks, end) : nil
  }
}
