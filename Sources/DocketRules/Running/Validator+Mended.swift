import DocketDiagnostics
import DocketRecords

extension Validator {
  /// What was found, and what would be found besides if all syntax whose mend is certain were mended, at the places where
  /// it stands now.
  ///
  /// A fault of syntax ends the reading. Told one by one, each would cost a volunteer a round; so the file is read as
  /// `docket fix` would leave it. Nothing of that is published: the file stays unreadable until somebody mends it.
  ///
  /// - Parameters:
  ///   - found: what was found in the files as they are.
  ///   - files: the files.
  ///   - check: checks other files in their place.
  /// - Returns: the same where nothing can be mended for certain.
  func lookingBeyondSyntax(
    _ found: Validation, _ files: [SourceFile], check: ([SourceFile]) -> Validation
  ) -> Validation {
    let stuck = found.corpus.files.filter { !$0.isReadable }.map(\.source)
    guard !stuck.isEmpty else { return found }
    let mended = SyntaxMending(files: files).mended(stuck) { _ in true }
    guard !mended.steps.isEmpty else { return found }
    let steps = Dictionary(grouping: mended.steps, by: \.diagnostic.location.path)
    let after = Dictionary(mended.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      stuck.compactMap { file in steps[file.path].map { (file.path, MendedPlaces(file, $0)) } },
      uniquingKeysWith: { first, _ in first })
    let beyond = check(files.map { after[$0.path] ?? $0 })
    func before(_ diagnostic: Diagnostic) -> Diagnostic {
      guard let places = places[diagnostic.location.path] else { return diagnostic }
      return diagnostic.earlier { places.place(of: $0) }
    }
    // What was found in the bytes as they are has its fixes; among it the first fault of each file. Each further one was
    // found when those before it had been mended.
    let now = found.diagnostics.filter { places[$0.location.path] != nil }
    let faults = steps.flatMap { path, steps in
      steps.enumerated().dropFirst().map { index, step in
        step.diagnostic.earlier { places[path]?.place(of: $0, after: index) ?? $0 }
      }
    }
    let known = Set(now.map { Place(rule: $0.rule, location: $0.location) })
    let others = beyond.diagnostics.map(before).filter {
      !known.contains(Place(rule: $0.rule, location: $0.location))
    }
    var masks = found.masks
    masks.formUnion(beyond.masks.asValues(of: mended.files))
    return Validation(
      corpus: found.corpus, diagnostics: Judgement.ordered(now + faults + others),
      accepted: Judgement.ordered(beyond.accepted.map(before)), masks: masks, sources: found.sources,
      mended: Set(beyond.corpus.files.filter { $0.isReadable && places[$0.path] != nil }.map(\.path)))
  }
}

/// What a rule has found where.
private struct Place: Hashable {
  let rule: String
  let location: Location
}
