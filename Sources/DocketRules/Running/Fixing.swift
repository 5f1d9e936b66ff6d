public import DocketDiagnostics

/// What the safe fixes make of the files of a repository.
public struct Fixing: Sendable {
  /// A fix that was made.
  public struct Step: Sendable {
    /// The finding it took away, in the file as it was before this step.
    public let diagnostic: Diagnostic
    /// What was done.
    public let fix: Fix
  }

  /// The files that changed, with their new bytes, by path.
  public let changed: [SourceFile]
  /// What was done, in order.
  public let steps: [Step]
  /// The paths of files that were left as they were, because a fix would have done harm there.
  public let refused: [String]
}

extension Validator {
  /// Makes all safe fixes, again and again until none is left.
  ///
  /// What cannot be read is made readable first, as far as that is certain; only then its other faults show. A fix that
  /// would leave a file unreadable, or with more errors than before, is not made, and the file stays as it was found.
  ///
  /// - Parameters:
  ///   - files: every file under `records/`, and `pipeline.yml`.
  ///   - isAsked: whether a finding is to be mended.
  /// - Returns: the changed files and what was done.
  public func fixing(_ files: [SourceFile], where isAsked: (Diagnostic) -> Bool = { _ in true }) -> Fixing {
    var (current, steps) = SyntaxMending(files: files).mended(files, where: isAsked)
    var refused: Set<String> = []
    var validation = validate(current)
    for _ in 0..<Self.mostRounds {
      let planned = Self.plan(
        validation.diagnostics.filter { isAsked($0) && !refused.contains($0.location.path) })
      guard !planned.isEmpty else { break }
      let edits = Dictionary(grouping: planned.flatMap(\.fix.edits), by: \.path)
      let next = current.map { file in
        edits[file.path].flatMap(file.applying).map { SourceFile(path: file.path, bytes: $0) } ?? file
      }
      let after = validate(next)
      let worse = Self.pathsThatSuffered(from: validation, to: after, among: Set(edits.keys))
      if worse.isEmpty {
        current = next
        validation = after
        steps += planned
      } else {
        refused.formUnion(worse)
      }
    }
    let before = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return Fixing(
      changed: current.filter { before[$0.path] != $0.bytes }, steps: steps, refused: refused.sorted())
  }

  /// Fixes can open the way for others, but not for ever.
  private static let mostRounds = 20

  /// The safe fixes of which none touches what another touches.
  private static func plan(_ diagnostics: [Diagnostic]) -> [Fixing.Step] {
    var steps: [Fixing.Step] = []
    var taken: [String: PlannedEdits] = [:]
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fixes.first(where: { $0.safety == .safe }) else { continue }
      guard !fix.edits.contains(where: { taken[$0.path]?.collide(with: $0) ?? false }) else { continue }
      for edit in fix.edits { taken[edit.path, default: PlannedEdits()].insert(edit) }
      steps.append(Fixing.Step(diagnostic: diagnostic, fix: fix))
    }
    return steps
  }

  private static func pathsThatSuffered(
    from before: Validation, to after: Validation, among paths: Set<String>
  ) -> [String] {
    func errors(_ validation: Validation) -> [String: Int] {
      validation.diagnostics.reduce(into: [:]) { counts, diagnostic in
        if diagnostic.severity == .error { counts[diagnostic.location.path, default: 0] += 1 }
      }
    }
    let (earlier, later) = (errors(before), errors(after))
    let unreadable = Set(after.unreadable).subtracting(before.unreadable)
    return paths.filter { unreadable.contains($0) || later[$0, default: 0] > earlier[$0, default: 0] }
      .sorted()
  }
}

/// Edits of one file by their places, none of which collides with another, so that neighbours tell about all.
private struct PlannedEdits {
  private var edits: [TextEdit] = []

  /// Whether an edit cannot be made together with them.
  func collide(with edit: TextEdit) -> Bool {
    let index = place(of: edit)
    return edits[max(0, index - 1)..<min(edits.count, index + 1)].contains { edit.collides(with: $0) }
  }

  mutating func insert(_ edit: TextEdit) { edits.insert(edit, at: place(of: edit)) }

  /// The index of the first edit that begins no earlier.
  private func place(of edit: TextEdit) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lower < edit.range.lower { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
