import DocketTime

/// What courts decide.
extension CustodyState {
  /// The decision about the person counts.
  mutating func decide(_ event: Event, at date: RecordDate) {
    let outcome = event.outcomes?.value.first { $0.key.value == person }?.value
    guard outcome?.certainty?.value != .retracted else { return }
    guard let result = (outcome?.result ?? event.result)?.value, let type = event.type?.value else {
      return note(event)
    }
    let until = event.ordered(until: person)
    // A court that tries somebody anew, and orders something about them, does not go by the sentence that fell.
    if type == .retrialHearing, result.beginsAnew { reopen(event) }
    switch result {
    case .remanded: order(.remand, event, until: until)
    case .extended: extend(event, until: until)
    case .houseArrest: order(.houseArrest, event, until: until)
    case .travelBan, .bail: order(.restriction, event, until: until)
    case .compulsoryTreatment: order(.treatment, event, until: until)
    case .released: end(.atLiberty, event)
    case .convicted:
      let said = PassedSentence.Statement(outcome)
      if type == .administrativeHearing {
        administer(said, event, at: date)
      } else {
        convict(said, event, at: date)
      }
    case .acquitted: acquit(event, isOfHigherCourt: type.has(.reviews))
    case .caseClosed: end(.atLiberty, event)
    case .quashedClosed, .quashedAcquitted: acquit(event, isOfHigherCourt: true)
    case .quashedRetrial: if type.has(.reviews) { reopen(event) }
    case .upheld, .rejected, .refused: if type.has(.reviews) { review(event, outcome: nil, at: date) }
    // The other side may have appealed as well.
    case .withdrawn: if type.has(.reviews) { review(event, outcome: nil, isDecision: false, at: date) }
    case .reduced, .increased, .changed, .commuted:
      if type.mayChangeSentence { review(event, outcome: .init(outcome), at: date) }
    case .granted: note(event)
    case .returnedToProsecutor, .continued, .adjourned, .suspended: break
    }
  }

  /// Keeps an act of mercy in mind until a release follows.
  mutating func note(_ event: Event) {
    guard isHeld, let type = event.type?.value else { return }
    if type.has(.promisesRelease)
      || type.has(.grantsRelease) && event.outcome(of: person).result == .granted
    {
      mercies.append(event)
    }
  }

  /// A measure of restraint in place of the one before.
  mutating func order(_ measure: CustodyMeasure, _ event: Event, until: Located<RecordDate>?) {
    guard !isOutOfReach(event) else { return }
    adopt(event)
    let isBan = event.type?.value == .travelBan
    guard !(isBan && tracks.contains { $0.isHeldByMeasure && $0.measure != .police }) else {
      // It opens no door by itself.
      return mercies.append(event)
    }
    var conditions: [(CustodyTrack) -> Bool] = [
      { $0.kind == .proceeding && $0.measure != nil && !$0.isServing }
    ]
    if measure == .restriction || measure == .houseArrest, !isBan {
      conditions += [{ $0.isServing && $0.sentence?.isFinal != true }, { $0.isServing }]
    }
    let index: Int
    switch target(of: event, conditions) {
    case .track(let found): index = found
    // Of several measures none is replaced by guess: what begins stands beside them, what eases is asked about.
    case .ambiguous where measure == .restriction || measure == .houseArrest:
      return ask(.whichProceeding, event)
    case .ambiguous: index = add(.proceeding, for: event)
    case .none:
      let isApart = isBan && tracks.contains { $0.isServing && $0.proceeding == event.proceeding?.value }
      index = open(isApart ? .restriction : .proceeding, for: event)
    }
    if measure != .restriction, measure != .houseArrest { beginCustody() }
    if measure == .remand, !isAbroad, tracks[index].isServing || tracks[index].sentence?.canHold == true {
      // A remand after the sentence holds for the sentence.
      tracks[index].serve()
      tracks[index].order = (until, event)
    } else {
      tracks[index].order(measure, by: event, until: until)
      if measure == .restriction, tracks[index].sentence?.isFinal == true {
        tracks[index].sentence?.isOnConditions = true
      }
      if measure == .restriction || measure == .houseArrest { standStill() }
    }
  }

  private mutating func beginCustody() {
    mercies = []
    standStill()
    endAdministrativeArrest()
    endDisappearance()
  }

  /// A measure goes on as what it is; where the record has none, it was custody.
  private mutating func extend(_ event: Event, until: Located<RecordDate>?) {
    guard !isOutOfReach(event) else { return }
    adopt(event)
    let known = target(
      of: event,
      [
        {
          $0.kind == .proceeding
            && [.houseArrest, .restriction, .remand, .treatment].contains($0.measure)
        },
        { $0.isServing && $0.sentence?.isFinal != true },
      ])
    switch known {
    case .track(let index):
      tracks[index].order = (until, event)
      if tracks[index].isHeld { mercies = [] }
    case .ambiguous: break
    case .none: order(.remand, event, until: until)
    }
  }

  /// Days of administrative arrest, or another penalty that holds nobody.
  private mutating func administer(_ said: PassedSentence.Statement, _ event: Event, at date: RecordDate) {
    guard !isOutOfReach(event) else { return }
    switch said.kind {
    case .custodial: arrestForDays(event, said.length, at: date)
    case .noncustodial, .suspended: endPolice(event)
    case .unstated: break
    }
  }

  mutating func arrestForDays(_ event: Event, _ length: SentenceLength?, at date: RecordDate) {
    standStill()
    isWanted = false
    endPolice(event)
    endDisappearance()
    let index = open(.administrative, for: event)
    tracks[index].order(.administrative, by: event, until: event.ordered(until: person))
    tracks[index].sentence = length.map { length in
      PassedSentence(
        kind: .noncustodial, length: length, event: event, date: date, isFinal: false, wasInAbsentia: false)
    }
  }

  /// Ends police detention: the court has decided otherwise.
  private mutating func endPolice(_ event: Event) {
    let name = event.proceeding?.value
    for index in tracks.indices
    where tracks[index].measure == .police
      && (name == nil || tracks[index].proceeding == nil || tracks[index].proceeding == name)
    {
      tracks[index].measure = nil
    }
    noteFreed()
  }
}

extension Result {
  /// Whether it holds, frees or sentences somebody who is tried anew.
  fileprivate var beginsAnew: Bool {
    switch self {
    case .remanded, .houseArrest, .travelBan, .bail, .released, .convicted, .compulsoryTreatment: true
    default: false
    }
  }
}
