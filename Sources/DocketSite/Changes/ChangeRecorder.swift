import DocketRecords
import DocketText
import DocketTime

/// Carries the list of changes on from one publication to the next.
struct ChangeRecorder {
  let site: Site
  let previous: Ledger
  /// The ledger of the site, as yet without a list.
  let next: Ledger

  /// The list that goes with the site.
  ///
  /// After a ledger without one, and at a first publication, it begins, empty: what people had been told is not known.
  var log: Ledger.ChangeLog {
    let events = Set(site.cases.flatMap(\.events).map(\.publicID))
    let others = events.subtracting(site.hearings.map(\.publicID))
    guard let earlier = previous.promises?.log else {
      return Ledger.ChangeLog(
        since: site.asOf, interface: Interface.version, changes: [], events: others)
    }
    let cases = Set(site.cases.map(\.id))
    let kept = earlier.changes.compactMap { change -> Ledger.Change? in
      guard let object = change.object else { return change }
      guard cases.contains(object) || events.contains(object) else { return nil }
      var change = change
      if decision(of: object, in: previous) != decision(of: object, in: next) { change.isDecided = false }
      return change
    }
    // Later than every change before, also than one that has left the list: no entry of a feed is ever two things.
    let following = earlier.changes.last.flatMap { $0.stamp.adding(seconds: 1) } ?? site.asOf
    let changes = kept + changes(at: max(following, site.asOf))
    return Ledger.ChangeLog(
      since: earlier.since, interface: Interface.version,
      changes: Array(changes.suffix(Ledger.ChangeLog.most)), events: others)
  }

  /// What this publication changes.
  private func changes(at stamp: Instant) -> [Ledger.Change] {
    let news = SiteChanges(from: previous, to: next, of: site, withdrawn: site.withdrawn).all
    let left = casesLeft
    let new = Set(news.compactMap { $0.kind == .newCase ? $0.thing?.caseID : nil })
    var changes: [Ledger.Change] = []
    for change in news {
      guard let kind = change.kind.logged else { continue }
      switch change.thing {
      case .hearing(let event)?, .event(let event)?:
        guard kind.subject == .event else { continue }
        // Of a new case the past is no news, and what a withdrawal takes away is no decision.
        if new.contains(event.caseID), !isAhead(event) { continue }
        if kind == .outcome, left.contains(event.caseID) { continue }
        changes.append(
          Ledger.Change(
            stamp: stamp, kind: kind, object: event.publicID, before: change.before, date: event.date,
            isDecided: kind == .outcome && event.hasResult))
      case .ofCase(let record)? where kind == .caseAdded:
        changes.append(Ledger.Change(stamp: stamp, kind: kind, object: record.id))
      case .ofCase?, .day?, nil: continue
      }
    }
    for id in reworded(news, besides: changes).subtracting(left).sortedByBytes() {
      changes.append(Ledger.Change(stamp: stamp, kind: .text, object: id))
    }
    if !left.isEmpty || news.contains(where: { $0.kind == .withdrawn }) {
      changes.append(Ledger.Change(stamp: stamp, kind: .withdrawn, object: nil))
    }
    return changes
  }

  /// The cases of which something else has changed, each once, however many of its texts have.
  ///
  /// Where something happened, the case itself is another by that: somebody's status follows from it. Where docket
  /// itself writes its JSON in another way, no digest is as it was, and nobody can tell what of it a record has changed.
  private func reworded(_ news: [SiteChange], besides changes: [Ledger.Change]) -> Set<String> {
    guard previous.promises?.log?.interface == Interface.version else { return [] }
    let happened = Set(changes.filter { $0.kind.changesCase }.compactMap(\.caseID))
    return Set(
      news.filter { $0.kind == .text }.compactMap { change in
        guard let id = change.thing?.caseID else { return nil }
        return change.thing?.event == nil && happened.contains(id) ? nil : id
      })
  }

  /// The cases that stay while somebody in them was withdrawn since the publication before.
  private var casesLeft: Set<String> {
    guard !site.withdrawn.isEmpty else { return [] }
    let cases = Set(site.cases.map(\.id))
    let staying = StayingSets(site)
    return Set(
      (previous.promises?.paths ?? []).compactMap { path in
        guard let set = ChosenSet(published: path), case .person(id: _, let caseID) = set,
          cases.contains(caseID), !staying.contains(set)
        else { return nil }
        return caseID
      })
  }

  private func decision(of hearing: String, in ledger: Ledger) -> String? {
    ledger.promises?.hearings[hearing]?.decision
  }

  private func isAhead(_ event: PublicEvent) -> Bool {
    event.date.latest.map { $0 >= site.today(in: event.zone) } ?? true
  }
}

extension SiteChange.Kind {
  /// The word of the list for it; nil for what the list does not have: days, and what is gone.
  fileprivate var logged: Ledger.Change.Kind? {
    switch self {
    case .moved: .hearingMoved
    case .corrected: .hearingCorrected
    case .cancelled: .hearingCancelled
    case .postponed: .hearingPostponed
    case .retracted: .hearingRetracted
    case .restored: .hearingRestored
    case .added: .hearingAdded
    case .reported: .outcome
    case .dated: .hearingDated
    case .released: .release
    case .transferred: .transfer
    case .event: .eventAdded
    case .newCase: .caseAdded
    case .text: .text
    case .newDay, .changedDay, .removed, .withdrawn: nil
    }
  }
}

extension SiteChange.Thing {
  /// The case that it is or belongs to; nil for a day of no single case.
  fileprivate var caseID: String? {
    switch self {
    case .hearing(let event), .event(let event): event.caseID
    case .ofCase(let record): record.id
    case .day(let day): day.caseID
    }
  }
}

extension Ledger.Change.Kind {
  /// Whether it makes the case itself another, beside the event.
  fileprivate var changesCase: Bool {
    switch self {
    case .outcome, .release, .transfer, .eventAdded, .hearingRetracted: true
    case .hearingMoved, .hearingCorrected, .hearingCancelled, .hearingPostponed, .hearingRestored,
      .hearingAdded, .hearingDated, .caseAdded, .text, .withdrawn:
      false
    }
  }
}
