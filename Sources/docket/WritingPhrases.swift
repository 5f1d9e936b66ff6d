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

/// What docket says about files that it writes into a repository.
enum WritingPhrases {
  static let written = Phrase("written", en: "written: {path}")
  static let current = Phrase("current", en: "{path} is current")
  static let lines = Phrase(
    "lines", en: "written: {path}, {count} {count?line|lines} new, changed or gone")
  static let staleLines = Phrase(
    "stale-lines", en: "not current: {path}, {count} of its lines would change")
  static let nothingStamped = Phrase(
    "nothing-stamped", en: "nothing was stamped; the lines of what was not read would have gone")
  static let hasErrors = Phrase(
    "has-errors", en: "{path} has errors; nothing was stamped. docket validate shows them")
  static let strangeLine = Phrase(
    "strange-line",
    en:
      "{place} is not a line that docket wrote, or a second one for its translation; take it out and stamp again"
  )
  static let staysAsItIs = Phrase(
    "stays", en: "{path} stays as it is; a fix there would have done harm")
}
