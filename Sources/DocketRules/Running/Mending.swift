public import DocketDiagnostics

/// What the safe fixes make of the files of a repository.
public struct Mending: Sendable {
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
  /// A fix that would leave a file unreadable, or with more errors than before, is not made, and the file stays as it
  /// was found.
  ///
  /// - Parameters:
  ///   - files: every file under `records/`, and `pipeline.yml`.
  ///   - isAsked: whether a finding is to be mended.
  /// - Returns: the changed files and what was done.
  public func mending(_ files: [SourceFile], where isAsked: (Diagnostic) -> Bool = { _ in true }) -> Mending {
    var current = files
    var steps: [Mending.Step] = []
    var refused: Set<String> = []
    var validation = validate(current)
    for _ in 0..<Self.mostRounds {
      let planned = Self.plan(
        validation.diagnostics.filter { isAsked($0) && !refused.contains($0.location.path) })
      guard !planned.isEmpty else { break }
      let edits = planned.flatMap(\.fix.edits)
      let next = current.map { file in
        file.applying(edits).map { SourceFile(path: file.path, bytes: $0) } ?? file
      }
      let after = validate(next)
      let worse = Self.pathsThatSuffered(from: validation, to: after, among: Set(edits.map(\.path)))
      if worse.isEmpty {
        current = next
        validation = after
        steps += planned
      } else {
        refused.formUnion(worse)
      }
    }
    let before = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return Mending(
      changed: current.filter { before[$0.path] != $0.bytes }, steps: steps, refused: refused.sorted())
  }

  /// Fixes can open the way for others, but not for ever.
  private static let mostRounds = 20

  /// The safe fixes of which none touches what another touches.
  private static func plan(_ diagnostics: [Diagnostic]) -> [Mending.Step] {
    var steps: [Mending.Step] = []
    var taken: [String: [TextEdit]] = [:]
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fixes.first(where: { $0.safety == .safe }) else { continue }
      let collides = fix.edits.contains { edit in
        (taken[edit.path] ?? []).contains { edit.collides(with: $0) }
      }
      guard !collides else { continue }
      for edit in fix.edits { taken[edit.path, default: []].append(edit) }
      steps.append(Mending.Step(diagnostic: diagnostic, fix: fix))
    }
    return steps
  }

  private static func pathsThatSuffered(
    from before: Validation, to after: Validation, among paths: Set<String>
  ) -> [String] {
    func errors(_ validation: Validation, _ path: String) -> Int {
      validation.diagnostics.count { $0.severity == .error && $0.location.path == path }
    }
    let unreadable = Set(after.unreadable).subtracting(before.unreadable)
    return paths.filter { unreadable.contains($0) || errors(after, $0) > errors(before, $0) }.sorted()
  }
}
