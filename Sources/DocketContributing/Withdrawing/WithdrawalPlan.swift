public import DocketDiagnostics
import DocketEditing
public import DocketLanguage
public import DocketRecords
import DocketText
public import DocketTime

/// Everything that goes with a record or a person that is withdrawn, in one step.
///
/// What is written keeps no name and no id: only a digest and a day.
public struct WithdrawalPlan: Sendable {
  /// The change.
  public let changes: FileChanges
  /// What is done, file by file, for whoever reads along; ids in it come from the records.
  public let steps: [Message]
  /// Texts elsewhere that still have the name, which only a person can word anew: file and line.
  public let mentions: [Location]

  /// Plans a withdrawal.
  ///
  /// - Parameters:
  ///   - target: what goes.
  ///   - corpus: the records.
  ///   - today: the day that is entered.
  /// - Throws: `DeskProblem` where a file cannot be edited.
  public init(of target: Withdrawable, in corpus: Corpus, today: CivilDate) throws(DeskProblem) {
    var work = WithdrawalWork(corpus)
    try work.enter(Digest.of(target.name), on: today)
    switch target {
    case .record(let file): try work.remove(file)
    case .person(let person, of: let file): try work.remove(person, of: file)
    }
    work.dropStamps(of: target)
    changes = work.changes
    steps = work.steps
    mentions = NameMentions.of(target, in: corpus, after: work.changes)
  }

  /// What git still has, and what else somebody has to do.
  public static let afterwards: [Message] = [
    message.message, history.message, archives.message, tell.message,
  ]

  private static let message = Phrase(
    "message",
    en: "Commit with a message that says nothing, for instance “Records: a withdrawal”, and publish at once.")
  private static let history = Phrase(
    "history",
    en:
      "git still has everything: each earlier commit, each clone, each fork, and the caches of the forge. Rewriting the history (`git filter-repo`) and asking the forge to empty its caches are steps of their own; copies of others cannot be called back."
  )
  private static let archives = Phrase(
    "archives",
    en:
      "Web archives and search engines may keep the published pages; ask them to take these out. Calendars and feed readers drop the entries when they look again, some keep what they have fetched."
  )
  private static let tell = Phrase(
    "tell",
    en:
      "Tell whoever asked what is gone and what cannot be. Personal details go within 24 hours and without proof; keep no note of who asked."
  )
}
