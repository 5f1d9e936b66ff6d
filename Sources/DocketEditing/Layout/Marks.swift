import DocketDiagnostics
import DocketYAML

/// A comment or a blank line.
struct Mark {
  /// Where it begins.
  let offset: Int
  /// The line, from 1.
  let line: Int
  /// The bytes before it on its line.
  let column: Int
  /// The comment from its `#` on, without spaces at its end; nil for a blank line.
  let comment: String?
  /// Whether nothing but spaces stands before it on its line.
  let ownsLine: Bool
}

/// Finds all comments and blank lines of a file, in its order.
struct MarkFinder {
  private let file: SourceFile
  private var marks: [Mark] = []
  private var place: Int

  private init(_ file: SourceFile) {
    self.file = file
    place = file.lineStarts[0]
  }

  /// The marks of a file that was read.
  static func marks(of file: SourceFile, _ tree: Tree) -> [Mark] {
    var finder = MarkFinder(file)
    finder.walk(tree.root, tree)
    finder.scan(to: file.bytes.count)
    return finder.marks
  }

  private mutating func walk(_ part: Part, _ tree: Tree) {
    guard part.form.isText else {
      var children = tree.children(of: part)
      while let child = children.next() { walk(child, tree) }
      return
    }
    guard part.range.count > 0, part.range.lower >= place else { return }
    scan(to: part.range.lower)
    place = part.range.lower
    if part.form == .literal || part.form == .folded {
      // The line of the sign may have a comment.
      let header = file.lineRange(file.position(at: place).line)
      scan(to: min(header.upper, part.range.upper))
    }
    place = part.range.upper
  }

  /// Looks through bytes between texts, where each `#` begins a comment.
  private mutating func scan(to end: Int) {
    let bytes = file.bytes
    var index = place
    while index < end {
      if bytes[index] == UInt8(ascii: "#") {
        index = add(at: index)
      } else if index == file.lineStarts[0] || bytes[index - 1] == 0x0A {
        index = blankLine(from: index, before: end) ?? index + 1
      } else {
        index += 1
      }
    }
    place = max(place, end)
  }

  /// Takes a comment and gives the end of its line.
  private mutating func add(at offset: Int) -> Int {
    let position = file.position(at: offset)
    let line = file.lineRange(position.line)
    var end = line.upper
    while end > offset, file.bytes[end - 1] == 0x20 || file.bytes[end - 1] == 0x09 { end -= 1 }
    let ownsLine = file.bytes[line.lower..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    marks.append(
      Mark(
        offset: offset, line: position.line, column: offset - line.lower,
        comment: file.text(ByteRange(offset, end)), ownsLine: ownsLine))
    return line.upper
  }

  /// Takes a blank line that begins at an offset and gives the offset behind it; nil where the line holds something.
  private mutating func blankLine(from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, [0x20, 0x09, 0x0D].contains(file.bytes[index]) { index += 1 }
    guard index < end, file.bytes[index] == 0x0A else { return nil }
    let line = file.position(at: start).line
    marks.append(Mark(offset: start, line: line, column: 0, comment: nil, ownsLine: true))
    return index + 1
  }
}
