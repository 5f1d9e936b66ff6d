import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketReporting
import DocketRules
import DocketTime

/// What must hold when a repository is checked, whatever its files are.
struct RecordChecks {
  let repository: InputRepository
  /// A number that follows from the input: what costs much is done with some of the inputs.
  let chance: Int

  private static let validator = Validator(today: Around.today, zones: Around.zones)
  private static let languages: [MessageLanguage] = [.en, .fr, .ru]

  /// Checks everything.
  ///
  /// - Returns: what was found.
  @discardableResult
  func run() -> Validation {
    let validation = Self.validator.validate(repository.files, earlier: repository.earlier)
    let files = Dictionary(repository.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    Places.check(
      validation.diagnostics + validation.accepted, in: files,
      gone: Set((repository.earlier ?? []).map(\.path)))
    let language = Self.languages[chance % 3]
    let texts = Outputs.all(validation.report(in: language))
    Outputs.check(texts, hiding: values(validation))
    if chance % 4 == 0 { checkOrder(texts, language) }
    if repository.earlier == nil { checkMending(validation) }
    return validation
  }

  /// The private values of the files and of their earlier state that rules have found.
  private func values(_ validation: Validation) -> Set<String> {
    let now = FoundValues.all(validation.masks, in: repository.files)
    guard let earlier = repository.earlier else { return now }
    return now.union(FoundValues.all(Self.validator.validate(earlier).masks, in: earlier))
  }

  /// The same report whatever the order of the files, and however many are checked at a time.
  private func checkOrder(_ texts: [String], _ language: MessageLanguage) {
    let again = Validator(today: Around.today, zones: Around.zones, width: 2)
      .validate(repository.files.reversed(), earlier: repository.earlier?.reversed())
    require(Outputs.all(again.report(in: language)) == texts, "two runs over the same files differ")
  }

  /// Safe fixes take errors away, come to an end, and leave every file readable that was.
  private func checkMending(_ before: Validation) {
    let hasSafe = before.diagnostics.contains { $0.fixes.contains { $0.safety == .safe } }
    guard hasSafe else { return }
    let fixing = Self.validator.fixing(repository.files)
    guard !fixing.changed.isEmpty else { return }
    let changed = Dictionary(fixing.changed.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let files = repository.files.map { changed[$0.path] ?? $0 }
    let after = Self.validator.validate(files)
    require(
      after.count(.error) <= before.count(.error),
      "fixes made \(after.count(.error)) errors of \(before.count(.error))")
    require(
      Set(after.unreadable).isSubset(of: before.unreadable), "fixes made a file unreadable")
    let again = Self.validator.fixing(files)
    require(
      again.steps.isEmpty || !fixing.refused.isEmpty,
      "fixes of \(again.steps.first?.diagnostic.rule ?? "") are never done")
  }
}
