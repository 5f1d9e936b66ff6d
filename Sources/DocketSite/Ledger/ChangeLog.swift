import DocketTime

extension Ledger {
  /// What has changed for people from one publication to the next: what feeds and `changes.json` tell.
  ///
  /// It holds ids and dates, never a name or a sentence: what a change is about is named as the site has it on the day
  /// of publication. What a site no longer has leaves the list at once, so nothing of what was withdrawn stays in it.
  struct ChangeLog: Sendable, Equatable {
    /// When the list began: nothing that had changed before is in it.
    let since: Instant
    /// The version of the interface whose digests tell what has changed.
    let interface: String
    /// The changes, the oldest first.
    let changes: [Change]
    /// The events that are no hearings, as `<case>/<event>`, so that a new one is told from a known one.
    let events: Set<String>

    /// How many changes are kept.
    static let most = 200
  }

  /// One thing that is other than at the publication before.
  struct Change: Sendable, Equatable {
    /// When it was published; all changes of one publication have the same.
    let stamp: Instant
    let kind: Kind
    /// The id of the case, or `<case>/<event>`; nil for what was withdrawn.
    let object: String?
    /// The date that was published before, where it became another.
    var before: RecordDate? = nil
    /// The date that was published with it.
    var date: RecordDate? = nil
    /// Whether what was decided then is what is known of the hearing now, so that it can be told with this change.
    var isDecided = false

    /// The case that it is about.
    var caseID: String? { object.map { String($0.prefix { $0 != "/" }) } }
  }
}

extension Ledger.Change {
  /// What happened, by the word that feeds and JSON have for it.
  enum Kind: String, CaseIterable, Sendable {
    case hearingMoved = "hearing_moved"
    case hearingCorrected = "hearing_corrected"
    case hearingCancelled = "hearing_cancelled"
    case hearingPostponed = "hearing_postponed"
    case hearingRetracted = "hearing_retracted"
    case hearingRestored = "hearing_restored"
    case hearingAdded = "hearing_added"
    case hearingDated = "hearing_dated"
    case outcome, release, transfer
    case eventAdded = "event_added"
    case caseAdded = "case_added"
    case text, withdrawn

    /// What a change of this kind is about.
    var subject: Subject {
      switch self {
      case .hearingMoved, .hearingCorrected, .hearingCancelled, .hearingPostponed, .hearingRetracted,
        .hearingRestored, .hearingAdded, .hearingDated, .outcome, .release, .transfer, .eventAdded:
        .event
      case .caseAdded, .text: .wholeCase
      case .withdrawn: .nothing
      }
    }
  }

  /// What a change is about.
  enum Subject: Sendable {
    case event, wholeCase
    /// It names nobody.
    case nothing
  }
}
