import DocketTime

/// Sentences: passed, changed, final, quashed.
extension CustodyState {
  /// A sentence is passed, or stated more exactly.
  mutating func convict(_ said: PassedSentence.Statement, _ event: Event, at date: RecordDate) {
    adopt(event)
    let isAway = isOutOfReach(event)
    let isSentencing = event.type?.value == .sentencing
    let conditions: [(CustodyTrack) -> Bool] = [
      { isSentencing && $0.sentence.map { $0.kind == .unstated && !$0.isFinal } ?? false },
      { $0.kind == .proceeding && $0.sentence == nil && $0.measure != nil },
      { $0.kind == .proceeding && $0.sentence.map { !$0.isFinal } ?? false },
    ]
    var index: Int
    switch target(of: event, conditions) {
    case .track(let found): index = found
    case .none: index = open(.proceeding, for: event)
    case .ambiguous: index = add(.proceeding, for: event)
    }
    if tracks[index].sentence?.isFinal == true { index = add(.proceeding, for: event) }
    let earlier = tracks[index].sentence
    let isMoreExact = said.kind != .unstated || earlier == nil
    tracks[index].sentence = PassedSentence(
      kind: isMoreExact ? said.kind : earlier?.kind ?? .unstated,
      length: isMoreExact ? said.length : earlier?.length, event: event, date: date, isFinal: false,
      wasInAbsentia: isAway)
    guard !isAway else { return }
    if tracks[index].isHeld, said.kind != .noncustodial { mercies = [] }
    if isMoving { arrive() }
    impose(index)
  }

  /// Lets a sentence act on somebody who is there.
  private mutating func impose(_ index: Int) {
    guard let sentence = tracks[index].sentence else { return }
    let wasHeld = tracks[index].isHeld
    switch sentence.kind {
    case .custodial, .unstated: if wasHeld { tracks[index].serve() }
    case .suspended:
      tracks[index].isServing = false
      tracks[index].measure = nil
      if wasHeld { standStill() }
    case .noncustodial:
      // Whoever is held walks out; other measures stand until the sentence is final.
      guard wasHeld || sentence.isFinal && tracks[index].measure != nil else { return }
      tracks[index].isServing = false
      tracks[index].measure = nil
      noteFreed()
    }
  }

  /// A higher court leaves the sentence in place, or changes it.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - outcome: what the sentence is from now on; nil where it stays as it was.
  ///   - isDecision: whether the court decided; an appeal that was withdrawn makes nothing final by itself.
  ///   - date: its date.
  mutating func review(
    _ event: Event, outcome: PassedSentence.Statement?, isDecision: Bool = true, at date: RecordDate
  ) {
    adopt(event)
    let isCassation = event.type?.value == .cassationHearing || event.type?.value == .cassationDecision
    let open: (CustodyTrack) -> Bool = { $0.sentence.map { !$0.isFinal } ?? false && $0.kind == .proceeding }
    let final: (CustodyTrack) -> Bool = { $0.sentence?.isFinal == true }
    let isMercy = event.type?.value.has(.mercy) == true
    if event.type?.value == .appealHearing || event.type?.value == .appealDecision { reinstate(event) }
    guard
      case .track(let index) = target(of: event, isCassation || isMercy ? [final, open] : [open, final])
    else {
      if outcome?.kind == .suspended, tracks.contains(where: \.isServing) { ask(.whichProceeding, event) }
      return
    }
    if let outcome {
      let before = tracks[index].sentence?.kind
      if outcome.kind != .unstated { tracks[index].sentence?.kind = outcome.kind }
      tracks[index].sentence?.length = outcome.length
      tracks[index].sentence?.event = event
      tracks[index].sentence?.date = date
      if outcome.kind != .unstated, outcome.kind != before { impose(index) }
    }
    guard tracks[index].sentence?.isFinal == false, let type = event.type?.value, !isMercy else { return }
    if isDecision, law.finalWith.contains(type) {
      makeFinal(index, at: date)
    } else {
      mayBeFinal[index] = event
    }
  }

  private mutating func makeFinal(_ index: Int, at date: RecordDate) {
    tracks[index].sentence?.isFinal = true
    tracks[index].sentence?.finalSince = date
    if tracks[index].sentence?.kind == .noncustodial { impose(index) }
  }

  /// A sentence takes effect.
  mutating func finalise(_ event: Event, at date: RecordDate) {
    adopt(event)
    let conditions: [(CustodyTrack) -> Bool] = [
      { $0.kind == .proceeding && $0.sentence.map { !$0.isFinal } ?? false },
      { $0.kind == .proceeding && $0.sentence == nil && $0.isHeldByMeasure && $0.measure != .treatment },
    ]
    switch target(of: event, conditions) {
    case .track(let index):
      if tracks[index].sentence == nil {
        guard !isOutOfReach(event) else { return }
        passUnknown(index, event, at: date)
      }
      makeFinal(index, at: date)
    case .ambiguous: ask(.whichProceeding, event)
    case .none:
      // A record that begins with a final sentence.
      guard tracks.isEmpty, !wasFreed, unknown == nil, !isOutOfReach(event) else { return }
      let index = add(.proceeding, for: event)
      passUnknown(index, event, at: date)
      makeFinal(index, at: date)
    }
  }

  private mutating func passUnknown(_ index: Int, _ event: Event, at date: RecordDate) {
    tracks[index].sentence = PassedSentence(
      kind: .custodial, length: nil, event: event, date: date, isFinal: false, wasInAbsentia: false)
    tracks[index].serve()
  }

  /// A sentence is quashed, and everything begins again: whoever is held is held until the new trial.
  mutating func reopen(_ event: Event) {
    adopt(event)
    guard case .track(let index) = target(of: event, [{ $0.sentence != nil && $0.kind == .proceeding }])
    else {
      return
    }
    let wasServing = tracks[index].isServing
    let wasSuspended = tracks[index].status == .suspendedSentence
    tracks[index].quashed = tracks[index].sentence
    tracks[index].sentence = nil
    tracks[index].isServing = false
    if wasServing { tracks[index].measure = .remand }
    if wasSuspended { noteFreed() }
  }

  /// A court of appeal decides about a sentence that counted as quashed: then only the decision on the appeal was, and
  /// the sentence stands.
  private mutating func reinstate(_ event: Event) {
    guard
      case .none = target(of: event, [{ $0.sentence != nil && $0.kind == .proceeding }]),
      case .track(let index) = target(of: event, [{ $0.quashed != nil }]),
      var sentence = tracks[index].quashed
    else { return }
    (sentence.isFinal, sentence.finalSince) = (false, nil)
    tracks[index].sentence = sentence
    tracks[index].quashed = nil
    impose(index)
  }
}
