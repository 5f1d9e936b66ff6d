import DocketLanguage
import DocketTime

/// One thing of a site that is other than at the publication before, as people would tell it.
struct SiteChange: Sendable {
  /// What happened, in the order in which it is told.
  enum Kind: Int, CaseIterable, Sendable {
    case moved, corrected, cancelled, postponed, retracted, restored, added, reported, dated
    case released, transferred, event
    case newCase, newDay, changedDay, text, removed, withdrawn

    /// Whether it is about a hearing.
    var isOfHearing: Bool { rawValue <= Kind.dated.rawValue }
  }

  /// What a reader can look it up by.
  enum Thing: Sendable {
    case hearing(PublicEvent)
    /// Another event than a hearing.
    case event(PublicEvent)
    case ofCase(PublicCase)
    case day(PublicDay)
  }

  let kind: Kind
  /// What it happened to; nil for what is gone, whose name stays nowhere.
  let thing: Thing?
  /// The date that was published before, where it is another now.
  var before: RecordDate? = nil
}

extension SiteChange.Thing {
  /// The event, a hearing or another one; nil for a case or a day.
  var event: PublicEvent? {
    switch self {
    case .hearing(let event), .event(let event): event
    case .ofCase, .day: nil
    }
  }
}
