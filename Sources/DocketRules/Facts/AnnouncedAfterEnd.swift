import DocketRecords
import DocketTime

/// Hearings that are still announced though what they belong to is over for everybody whom they are about.
///
/// A trial is over with its verdict, a case when it is closed, until a decision, a charge or an arrest begins it anew.
/// Each proceeding goes its own way. What is not sure is no end, and may be a new beginning.
struct AnnouncedAfterEnd {
  /// A hearing and what came before it, as places in the list of the record.
  struct Pair {
    let hearing: Int
    let end: Int
  }

  /// The pairs, by the places of the hearings.
  private(set) var pairs: [Pair] = []

  /// Looks for such hearings.
  ///
  /// - Parameters:
  ///   - record: the case.
  ///   - today: the day from which on a hearing lies ahead.
  init(in record: CaseRecord, on today: CivilDate) {
    let events = record.events?.value ?? []
    guard events.contains(where: { $0.value.isTrialAhead(on: today) }) else { return }
    var ends: [Int: Int] = [:]
    var goesOn: Set<Int> = []
    for group in EventGroups(of: record, where: { $0.date != nil && $0.isStoodBy }).groups {
      // The same events, and not the same decisions.
      let people = group.people
      let ordered = group.events.sorted {
        (events[$0].value.firstDay, $0) < (events[$1].value.firstDay, $1)
      }
      var over: [String: Int] = [:]
      // The last day on which something may have begun.
      var begun = CivilDate.first
      for index in ordered {
        let event = events[index].value
        let proceeding = event.proceeding?.value ?? ""
        if event.isTrialAhead(on: today) {
          if let end = over[proceeding],
            people.allSatisfy({ event.comesTooLate(after: events[end].value, about: $0) })
          {
            ends[index] = ends[index] ?? end
          } else {
            goesOn.insert(index)
          }
        } else if people.allSatisfy({ event.ends(for: $0) }) {
          if let last = event.date?.value.latestConsidered, last >= begun { over[proceeding] = index }
        } else if people.contains(where: { event.mayBeginAnew(for: $0) }) {
          over[proceeding] = nil
          if proceeding.isEmpty { over = [:] }
          begun = max(begun, event.date?.value.latestConsidered ?? .first)
        }
      }
    }
    pairs = ends.filter { !goesOn.contains($0.key) }.sorted { $0.key < $1.key }
      .map { Pair(hearing: $0.key, end: $0.value) }
  }
}

extension Event {
  fileprivate var firstDay: CivilDate { self.date?.value.earliest ?? .first }

  /// Whether it is a hearing of a trial, or about custody before one, that is announced for today or later.
  fileprivate func isTrialAhead(on today: CivilDate) -> Bool {
    guard isAwaited, let type = self.type?.value,
      Self.ofTrials.contains(type) || Self.ofOpenCases.contains(type)
    else { return false }
    return self.date?.value.latest.map { $0 >= today } ?? false
  }

  private static let ofTrials: Set<EventType> = [
    .preliminaryHearing, .trialHearing, .closingArguments, .lastWord, .verdict,
  ]
  private static let ofOpenCases: Set<EventType> = [.custodyHearing, .custodyAppealHearing, .sentencing]

  /// Whether it surely comes after an end, and is of a kind that this end leaves nothing for.
  fileprivate func comesTooLate(after end: Event, about person: String) -> Bool {
    guard let type = self.type?.value, let date = self.date?.value,
      end.date?.value.isBefore(date) == .yes
    else { return false }
    return end.closes(for: person) || Self.ofTrials.contains(type)
  }

  /// Whether a trial or a case is surely over with it.
  fileprivate func ends(for person: String) -> Bool {
    guard surelyTookPlace, !isDoubted else { return false }
    if closes(for: person) { return true }
    guard self.type?.value == .verdict else { return false }
    switch outcome(of: person).result {
    case .convicted, .acquitted, .compulsoryTreatment: return true
    default: return false
    }
  }

  /// Whether the case is closed with it.
  fileprivate func closes(for person: String) -> Bool {
    if self.type?.value == .caseClosed || self.type?.value == .acquittalFinal { return true }
    switch outcome(of: person).result {
    case .caseClosed, .quashedClosed, .quashedAcquitted: return true
    default: return false
    }
  }

  /// Whether the case may have gone on, or another begun, with it.
  fileprivate func mayBeginAnew(for person: String) -> Bool {
    guard let type = self.type?.value else { return true }
    if self.status?.value == .cancelled || self.status?.value == .postponed { return false }
    switch outcome(of: person).result {
    case .quashedRetrial, .returnedToProsecutor, .remanded, .extended, .houseArrest, .travelBan, .bail:
      return true
    default: break
    }
    return Self.beginnings.contains(type) || Self.ofTrials.contains(type) || type == .retrialHearing
  }

  private static let beginnings: Set<EventType> = [
    .charge, .chargeChange, .indictment, .caseMerged, .caseSplit, .caseTransfer, .detention, .arrest,
    .rearrest,
    .houseArrest, .travelBan, .bail, .wantedListing, .extradition, .surrender,
  ]
}
