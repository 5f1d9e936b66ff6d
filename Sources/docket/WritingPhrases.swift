import DocketKit
import DocketLanguage

extension Repository.WritingProblem {
  /// Says in one or two lines what was not written, and what to do.
  func text(in language: MessageLanguage) -> String {
    switch self {
    case .changedMeanwhile(let path): Self.changed.with(["path": .code(path)]).text(in: language)
    case .fileSystem(let error): error.sentence(in: language)
    }
  }

  private static let changed = Phrase(
    "changed-meanwhile",
    en:
      "{path} has changed since docket read it, and was left as it is now, so that no edit is lost. Run it again"
  )
}
