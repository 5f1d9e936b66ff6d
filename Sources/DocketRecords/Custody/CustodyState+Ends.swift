import DocketTime

/// The end of custody in one proceeding, whatever goes on in others.
extension CustodyState {
  /// An acquittal, or the end of a case by a higher court: it ends its own proceeding alone.
  mutating func acquit(_ event: Event, isOfHigherCourt: Bool) {
    let open: (CustodyTrack) -> Bool = { $0.kind == .proceeding && $0.isOpen }
    let sentenced: (CustodyTrack) -> Bool = { $0.kind == .proceeding && $0.sentence != nil }
    let fallen = tracks.lazy.filter(\.isServing).compactMap { $0.sentence?.date.earliest }.min()
    close(event, isOfHigherCourt ? [sentenced, open] : [open])
    // Which of several terms is served first nobody can tell: one that was passed after the fallen one and counted as
    // over may still hold.
    guard let fallen, termsOver.contains(where: { ($0.passed.latest ?? fallen) >= fallen }),
      !tracks.contains(where: { $0.status?.isDeprivationOfLiberty == true })
    else { return }
    standStill()
    (unknown, wasFreed) = (.termOver, false)
    ask(.termOver, event)
  }

  /// Custody ends in one proceeding alone.
  mutating func end(_ ending: CustodyEnding, _ event: Event) {
    switch (ending, event.type?.value) {
    case (.onConditions, _): endOnConditions(event)
    case (.atLiberty, .sentenceServed?):
      close(event, [{ $0.isServing && $0.sentence?.isFinal == true }, { $0.sentence != nil }, { $0.isHeld }])
    case (.atLiberty, .acquittalFinal?), (.atLiberty, .caseClosed?):
      close(
        event, [{ $0.kind == .proceeding && $0.isOpen }, { $0.kind == .proceeding && $0.sentence != nil }])
    case (.atLiberty, _):
      close(
        event,
        [
          { $0.measure != nil && !$0.isServing }, { $0.isServing && $0.sentence?.isFinal != true },
          { $0.isServing },
        ])
    }
  }

  private mutating func close(_ event: Event, _ conditions: [(CustodyTrack) -> Bool]) {
    adopt(event)
    switch target(of: event, conditions) {
    case .track(let index):
      guard !mayMeanAnother(event, than: tracks[index]) else { return ask(.whichProceeding, event) }
      tracks[index].clear()
      noteFreed()
    case .ambiguous:
      // Where nobody is held in any of them, it makes no difference which one ended.
      if isHeld || tracks.contains(where: { $0.measure == .houseArrest }) { ask(.whichProceeding, event) }
    case .none:
      if !tracks.contains(where: { $0.status != nil }) { noteFreed() }
    }
  }

  /// Whether an event that names no proceeding would end a final sentence, though it may be about another case of the
  /// record that has no ground of its own.
  private func mayMeanAnother(_ event: Event, than track: CustodyTrack) -> Bool {
    guard let type = event.type?.value, event.proceeding == nil, law.hasSeveralProceedings else {
      return false
    }
    return track.isServing && track.sentence?.isFinal == true && type != .sentenceServed
      && !type.has(.reviews)
  }

  private mutating func endOnConditions(_ event: Event) {
    adopt(event)
    switch target(of: event, [{ $0.isServing }, { $0.isHeld }]) {
    case .track(let index):
      tracks[index].order(.restriction, by: event, until: event.ordered(until: person))
      tracks[index].sentence?.isOnConditions = true
      standStill()
    case .ambiguous: ask(.whichProceeding, event)
    case .none:
      guard !isHeld, !isAbroad else { return }
      let index = open(.proceeding, for: event)
      tracks[index].order(.restriction, by: event, until: event.ordered(until: person))
    }
  }
}
