import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRules

/// What to do when something staged has to be mended.
struct StagedAdvice {
  private let changed: [String]
  private let isPrivate: Bool

  /// Looks at what was found in what is staged.
  ///
  /// - Parameters:
  ///   - validation: what was found.
  ///   - strict: whether warnings fail too.
  ///   - repository: the repository, in whose folder the files may be others meanwhile.
  init(_ validation: Validation, strict: Bool, repository: Repository) {
    let failing = validation.diagnostics.filter { $0.severity == .error || strict && $0.severity == .warning }
    let paths = Set(failing.map(\.location.path)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    changed = paths.filter { path in
      validation.sources[path].map { !repository.hasInFolder($0) } ?? false
    }
    isPrivate = failing.contains { $0.family == .privacy }
  }

  /// Says it on standard error.
  func tell(in language: MessageLanguage) {
    for path in changed.prefix(Self.most) {
      Terminal.complain("docket: \(Self.changedSince.with(["path": .code(path)]).text(in: language))")
    }
    Terminal.complain("docket: \((isPrivate ? Self.privately : Self.again)[language])")
  }

  private static let most = 10

  private static let changedSince = Phrase(
    "changed-since",
    en:
      "{path} stands otherwise in the folder than what was checked, which is what was staged; `git add` takes the present text"
  )
  private static let again = Phrase(
    "again", en: "nothing is committed yet: mend it, `git add` the file, and commit again")
  private static let privately = Phrase(
    "privately",
    en:
      "nothing of this is committed yet: take the private value out, `git add` the file, and commit again; git keeps only what was committed before, and of that a maintainer should know"
  )
}
