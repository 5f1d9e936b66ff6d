import DocketRecords
import DocketTime

/// What happened to a hearing between two publications: the news that matters most to somebody who means to go there,
/// and a decision, which somebody who could not go waits for.
struct HearingNews {
  let hearing: PublicEvent
  /// What was published of it; nil where nobody remembers.
  let was: Ledger.Hearing?
  /// What is published of it now.
  let now: Ledger.Hearing?
  /// Whether the earlier publication remembered what had been decided.
  let knowsDecisions: Bool

  /// The changes; at least one, since something of the hearing is other than it was.
  var changes: [SiteChange] {
    guard let was, let now else { return [change(.text)] }
    let isDecided = knowsDecisions && now.decision != nil && now.decision != was.decision
    guard let kind = kind(was, now) else { return [change(isDecided ? .reported : .text)] }
    return [change(kind)]
      + (isDecided && kind != .reported ? [SiteChange(kind: .reported, thing: .hearing(hearing))] : [])
  }

  /// What became of date and state; nil where both are as they were.
  private func kind(_ was: Ledger.Hearing, _ now: Ledger.Hearing) -> SiteChange.Kind? {
    if now.state != was.state {
      switch now.state {
      case Ledger.Hearing.retracted?: return .retracted
      case "cancelled"?: return .cancelled
      case "postponed"?: return .postponed
      default: break
      }
    }
    if was.date != now.date {
      guard now.date.departs(from: was.date) else { return .dated }
      return now.correctedFrom.contains(was.date) ? .corrected : .moved
    }
    guard now.state != was.state else { return nil }
    switch now.state {
    case "held"?, "adjourned"?: return .reported
    default: return was.isOff ? .restored : nil
    }
  }

  private func change(_ kind: SiteChange.Kind) -> SiteChange {
    let before = was.flatMap { was in was.date == now?.date ? nil : was.date }
    return SiteChange(kind: kind, thing: .hearing(hearing), before: before)
  }
}

extension Ledger.Hearing {
  /// Whether readers were told that it does not take place.
  fileprivate var isOff: Bool { ["cancelled", "postponed", Self.retracted].contains(state) }
}

extension EventType {
  /// How a new event of this type is told.
  var newsKind: SiteChange.Kind {
    if has(.letsOut) { return .released }
    return [.departs, .arrives].contains(custodyEffect) ? .transferred : .event
  }
}
