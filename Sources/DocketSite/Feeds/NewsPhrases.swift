import DocketLanguage

/// What feeds say of a change, where neither calendars nor publications have words for it.
enum NewsPhrases {
  static let recordChanged = Phrase("record-changed", en: "record changed")
  static let somethingWithdrawn = Phrase("something-withdrawn", en: "Something was withdrawn")
  static let withdrawn = Phrase(
    "withdrawn", en: "It is no longer published here, and nothing is said of what it was.")
  static let changedTexts = Phrase(
    "changed-texts", en: "Texts, names, sources or other parts of this record have changed.")
  static let restored = Phrase("restored", en: "The hearing is on again.")
}

extension Ledger.Change.Kind {
  /// The first word of a title.
  var word: Phrase {
    switch self {
    case .hearingMoved: SiteChange.Kind.moved.word
    case .hearingCorrected: SiteChange.Kind.corrected.word
    case .hearingCancelled: SiteChange.Kind.cancelled.word
    case .hearingPostponed: SiteChange.Kind.postponed.word
    case .hearingRetracted: SiteChange.Kind.retracted.word
    case .hearingRestored: SiteChange.Kind.restored.word
    case .hearingAdded: SiteChange.Kind.added.word
    case .hearingDated: SiteChange.Kind.dated.word
    case .outcome: SiteChange.Kind.reported.word
    case .release: SiteChange.Kind.released.word
    case .transfer: SiteChange.Kind.transferred.word
    case .eventAdded: SiteChange.Kind.event.word
    case .caseAdded: SiteChange.Kind.newCase.word
    case .text: NewsPhrases.recordChanged
    case .withdrawn: SiteChange.Kind.withdrawn.word
    }
  }
}
