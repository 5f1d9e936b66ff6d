import DocketDiagnostics

/// How far a file is read after edits that may mend it.
///
/// Says nothing in words, so that looking at what a mend does never asks for a mend again.
struct Attempt {
  /// The parts of the file; nil where reading stopped.
  let tree: Tree?
  /// Where libyaml stopped: line and column from 0; nil where it came to the end.
  let stop: (line: Int, column: Int)?

  /// Reads bytes as if they were a file.
  init(_ bytes: [UInt8], of file: SourceFile, limits: Limits) {
    let changed = SourceFile(path: file.path, bytes: bytes)
    var composer = Composer(changed, limits: limits)
    let problem = LibYAML.scan(bytes, from: changed.lineStarts[0], into: &composer)
    stop = problem.map { Self.stop($0) }
    tree = problem != nil || composer.isStopped || composer.isEmptyDocument ? nil : composer.tree
  }

  /// Where reading stopped; for a text that does not end, where it begins.
  static func stop(_ problem: ParserProblem) -> (line: Int, column: Int) {
    let isText = problem.context.hasPrefix("while scanning")
    let mark = isText ? problem.contextMark : problem.mark
    return (mark.line, mark.column)
  }
}

extension Tree {
  /// Whether another tree holds the same data: lists, keys and texts, however they are written.
  func saysTheSame(as other: Tree) -> Bool {
    guard parts.count == other.parts.count else { return false }
    return zip(parts, other.parts).allSatisfy { mine, theirs in
      if mine.form.isText { return theirs.form.isText && text(of: mine) == other.text(of: theirs) }
      return mine.form == theirs.form && mine.next == theirs.next
    }
  }
}
