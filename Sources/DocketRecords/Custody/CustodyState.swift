import DocketTime

/// Where one person stands after some events: the tracks of their proceedings, and what concerns the person as a
/// whole.
struct CustodyState {
  let person: String
  let law: CustodyLaw
  /// States whose citizen the person is.
  let citizenship: Set<String>

  var tracks: [CustodyTrack] = []
  /// Out of the hands of the prosecuting state, and not by a release.
  var isAbroad = false
  /// Abroad, in a country of one's own, by an exchange or a deportation.
  var isHome = false
  var isWanted = false
  /// Terms that are over while others go on, until the person is free: with the days on which they were passed, and
  /// began, for the sum of all.
  var termsOver: [(passed: RecordDate, begin: CivilDate, length: SentenceLength)] = []
  /// What held the person until the last term was over, as it stood before.
  var lapsed: CustodyLapse?
  /// The transfer that goes on.
  var transfer: Event?
  /// The leave that goes on.
  var leave: Event?
  /// Whether an event has said anything: from then on nothing is “never known”, only unknown.
  var hadStatus = false
  /// Whether an event left the person at liberty.
  var wasFreed = false
  var isDead = false
  /// Why nothing is known, until an event says more.
  var unknown: UnknownCustody?
  /// The first event of the unbroken time without liberty.
  var deprivedSince: RecordDate?
  var questions: [CustodyQuestion] = []
  /// Decisions that may have made a sentence final, by the track's place.
  var mayBeFinal: [Int: Event] = [:]
  /// Acts of mercy, and other promises of a release, that nothing has followed.
  var mercies: [Event] = []

  var isHeld: Bool { tracks.contains(where: \.isHeld) }
  var isMoving: Bool { transfer != nil }
  var isOnLeave: Bool { leave != nil }

  /// The grounds that are open, the strongest first.
  var grounds: [CustodyGround] {
    let all = tracks.compactMap(\.ground).enumerated()
    return all.sorted { ($1.element.status.strength, $0.offset) < ($0.element.status.strength, $1.offset) }
      .map(\.element)
  }

  /// The status that is published; nil when nothing is known of any loss of liberty.
  var status: CustodyStatus? {
    if isDead { return .deceased }
    let strongest = tracks.compactMap(\.status).max { $0.strength < $1.strength }
    if isMoving { return .inTransfer }
    if let strongest, strongest.isDeprivationOfLiberty {
      return isOnLeave && strongest == .servingSentence ? .onLeave : strongest
    }
    if isAbroad { return isHome ? .released : .exiled }
    if isWanted { return .wanted }
    if let strongest { return strongest }
    if unknown != nil { return .unknown }
    if wasFreed { return .released }
    return isConvictedWithoutTrace || hadStatus ? .unknown : nil
  }

  /// Why the status is unknown; nil when it is not.
  var reason: UnknownCustody? { status == .unknown ? unknown ?? .noCustodyEvent : nil }

  /// Convicted to deprivation of liberty, in presence, and never seen in custody or at liberty.
  private var isConvictedWithoutTrace: Bool {
    tracks.contains { track in
      guard let sentence = track.sentence else { return false }
      return sentence.kind == .custodial && !sentence.wasInAbsentia && !sentence.isOnConditions
    }
  }

  /// Whether decisions of courts do not reach the person: abroad, wanted or tried in absentia, and not held.
  func isOutOfReach(_ event: Event) -> Bool {
    !isHeld && (isAbroad || isWanted || event.isInAbsentia(for: person))
  }

  /// Applies an event.
  ///
  /// - Parameters:
  ///   - event: an event that took place and concerns the person.
  ///   - effect: what its type does.
  ///   - date: its date.
  mutating func apply(_ event: Event, _ effect: CustodyEffect, at date: RecordDate) {
    guard !isDead else { return }
    switch effect {
    case .takes: take(event)
    case .arrestsForDays: arrestForDays(event, nil, at: date)
    case .disappears: disappear()
    case .orders(let measure): order(measure, event, until: event.ordered(until: person))
    case .byResult: decide(event, at: date)
    case .finalises: finalise(event, at: date)
    case .departs: depart(event)
    case .arrives: arrive()
    case .leaves: leave = isHeld ? event : nil
    case .returns: leave = nil
    case .isInside: showInside()
    case .confirms: confirm(event)
    case .frees: free(event)
    case .ends(let ending): end(ending, event)
    case .travels(let journey): travel(journey, event)
    case .escapes: escape()
    case .wants: if !isHeld { isWanted = true }
    case .unbinds: unbind(event)
    case .dies: die(event)
    }
    settle(at: date, by: event)
  }

  /// Brings tracks into agreement, and notes beginnings.
  mutating func settle(at date: RecordDate, by event: Event?) {
    // In the hands of the state for one thing, one is held by every sentence that it has passed.
    let isInItsHands = tracks.contains { $0.isHeld && $0.kind != .administrative }
    if isInItsHands, !isAbroad {
      for index in tracks.indices where tracks[index].awaitsServing { tracks[index].serve() }
    }
    for index in tracks.indices {
      let isKept = tracks[index].isServing || tracks[index].measure != nil
      if tracks[index].sentence == nil || tracks[index].sentence?.isFinal == true || !isKept {
        mayBeFinal[index] = nil
      }
      tracks[index].noteGround(at: date, by: event)
    }
    noteHeldAlone(at: date)
    if status != nil { hadStatus = true }
    let isDeprived =
      !isDead && (isMoving || isOnLeave || tracks.contains { $0.status?.isDeprivationOfLiberty == true })
    if isDeprived {
      if deprivedSince == nil { deprivedSince = date }
      unknown = nil
    } else {
      (deprivedSince, mercies, termsOver) = (nil, [], [])
      if wasFreed, unknown == .beforeTransfer { unknown = nil }
    }
  }

  mutating func ask(_ kind: CustodyQuestion.Kind, _ event: Event, since: CivilDate? = nil) {
    questions.append(CustodyQuestion(kind: kind, event: event, since: since))
  }

  private mutating func die(_ event: Event) {
    switch event.certainty?.value {
    case .alleged?, .disputed?: ask(.uncertainDeath, event)
    case .reported?, .confirmed?, .retracted?, nil: isDead = true
    }
  }
}

extension Event {
  /// Whether the court decided about a person in their absence.
  func isInAbsentia(for person: String) -> Bool {
    self.outcomes?.value.first { $0.key.value == person }?.value.inAbsentia?.value ?? self.inAbsentia?.value
      ?? false
  }

  /// The end of what it orders for a person: their own, or the one that all share.
  func ordered(until person: String) -> Located<RecordDate>? {
    self.outcomes?.value.first { $0.key.value == person }?.value.until ?? self.until
  }
}
