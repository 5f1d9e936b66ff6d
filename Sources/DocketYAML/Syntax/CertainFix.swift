import DocketDiagnostics
import DocketLanguage

/// Decides which edits of a fault are made without asking.
///
/// An edit is certain when nothing else can be meant: it is the only one of its kind, or of all ways to read the
/// place only one lets the file be read on, or all that do give the same data.
struct CertainFix {
  let file: SourceFile
  let limits: Limits
  /// Where reading stopped before.
  let stop: (line: Int, column: Int)

  /// One way to mend, with what comes of it.
  fileprivate struct Candidate {
    let fix: SyntaxFault.Fix
    let bytes: [UInt8]
    let attempt: Attempt
    /// The last line that is changed, from 0.
    let lastLine: Int
  }

  /// The fixes of a fault, and whether the first is made without asking.
  func fixes(of fault: SyntaxFault) -> (fixes: [SyntaxFault.Fix], isCertain: Bool) {
    switch fault.certainty {
    case .asked: return (fault.fixes, false)
    case .onlyWay:
      let candidates = readingOn(fault.fixes)
      return (fault.fixes, fault.fixes.count == 1 && candidates.count == 1)
    case .readings:
      let different = Self.different(withoutRefuted(readingOn(fault.fixes + fault.furtherReadings)))
      guard let first = different.first else { return (fault.fixes, false) }
      if different.count == 1 { return ([first.fix], true) }
      return (fault.fixes.isEmpty ? [] : different.map(\.fix), false)
    }
  }

  /// The ways after which reading comes further than before.
  private func readingOn(_ fixes: [SyntaxFault.Fix]) -> [Candidate] {
    fixes.compactMap { fix in
      let edits = fix.edits.map { TextEdit(path: file.path, range: $0.range, replacement: $0.replacement) }
      guard !edits.isEmpty, let bytes = file.applying(edits) else { return nil }
      let attempt = Attempt(bytes, of: file, limits: limits)
      let growth = edits.reduce(0) { $0 + max(0, $1.replacement.utf8.count - $1.range.count) }
      if let now = attempt.stop {
        guard now.line > stop.line || (now.line == stop.line && now.column - growth > stop.column) else {
          return nil
        }
      } else if attempt.tree == nil {
        return nil
      }
      let last = edits.map { file.position(at: $0.range.upper).line - 1 }.max() ?? 0
      return Candidate(fix: fix, bytes: bytes, attempt: attempt, lastLine: last)
    }
  }

  /// Those ways of which reading does not stop right behind the edit, while others go on.
  private func withoutRefuted(_ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { candidate in
      guard let stop = candidate.attempt.stop else { return true }
      guard stop.line <= lineAfter(candidate.lastLine) else { return true }
      return !candidates.contains { $0.attempt.stop.map { $0.line > stop.line } ?? true }
    }
  }

  /// The next line, from 0, that holds something.
  private func lineAfter(_ line: Int) -> Int {
    var next = line + 1
    while next < file.lineCount, SourceLine(next + 1, in: file).isBlank { next += 1 }
    return next
  }

  /// One way for each data that the ways give, up to the line where the first of them stops again.
  private static func different(_ candidates: [Candidate]) -> [Candidate] {
    var found: [(candidate: Candidate, tree: Tree?)] = []
    let end = candidates.compactMap(\.attempt.stop?.line).min()
    for candidate in candidates {
      let tree = end.map { candidate.tree(before: $0) } ?? candidate.attempt.tree
      let isKnown = found.contains { other in
        guard let tree, let theirs = other.tree else { return false }
        return tree.saysTheSame(as: theirs)
      }
      if !isKnown { found.append((candidate, tree)) }
    }
    return found.map(\.candidate)
  }
}

extension CertainFix.Candidate {
  /// What the lines before one give; nil where they cannot be read alone.
  fileprivate func tree(before line: Int) -> Tree? {
    let file = SourceFile(path: "", bytes: bytes)
    guard line > 0, line < file.lineStarts.count else { return nil }
    return Attempt(Array(bytes[..<file.lineStarts[line]]), of: file, limits: .standard).tree
  }
}
