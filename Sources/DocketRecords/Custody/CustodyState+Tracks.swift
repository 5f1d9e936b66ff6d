extension CustodyState {
  /// What an event acts on.
  enum Target {
    case track(Int)
    case none
    /// Several tracks would fit, and the event names none.
    case ambiguous
  }

  /// Finds what an event acts on, by the first condition that any track meets.
  ///
  /// An event that names its proceeding acts on no other. One that names none acts on the only track that fits.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - conditions: from the most likely to the last resort.
  /// - Returns: the one track, or why there is none.
  func target(of event: Event, _ conditions: [(CustodyTrack) -> Bool]) -> Target {
    let name = event.proceeding?.value
    for condition in conditions {
      let found = tracks.indices.filter { index in
        (name == nil || tracks[index].proceeding == name) && condition(tracks[index])
      }
      // Of several in one proceeding the last is meant.
      if let last = found.last { return found.count == 1 || name != nil ? .track(last) : .ambiguous }
    }
    return .none
  }

  /// Gives what stands without a proceeding to the proceeding of the next decision.
  ///
  /// An arrest often comes before anybody knows in which case; the decision that follows says it.
  mutating func adopt(_ event: Event) {
    guard let name = event.proceeding?.value,
      !tracks.contains(where: {
        $0.proceeding == name && $0.kind == .proceeding && ($0.measure != nil || $0.sentence != nil)
      }),
      let index = tracks.firstIndex(where: {
        $0.proceeding == nil && $0.kind == .proceeding && $0.measure != nil && $0.sentence == nil
      })
    else { return }
    tracks[index].proceeding = name
  }

  /// The track of an event's proceeding without a sentence that is final, made when there is none.
  mutating func open(_ kind: CustodyTrack.Kind, for event: Event) -> Int {
    let name = event.proceeding?.value
    let found = tracks.lastIndex {
      $0.kind == kind && $0.proceeding == name && $0.sentence?.isFinal != true
    }
    return found ?? add(kind, for: event)
  }

  mutating func add(_ kind: CustodyTrack.Kind, for event: Event) -> Int {
    tracks.append(CustodyTrack(kind, of: event.proceeding?.value))
    return tracks.count - 1
  }

  /// Ends the days of administrative arrest: what comes after them is another loss of liberty.
  mutating func endAdministrativeArrest() {
    for index in tracks.indices where tracks[index].kind == .administrative { tracks[index].clear() }
  }

  /// Notes that the person is in somebody's hands, or out of them: transfers and leaves are over.
  mutating func standStill() { (transfer, leave) = (nil, nil) }

  /// Notes that nothing holds the person in a proceeding any more.
  mutating func noteFreed() {
    guard !isHeld else { return }
    standStill()
    (wasFreed, unknown) = (true, nil)
    if !tracks.contains(where: { $0.sentence != nil }) { isWanted = false }
  }
}
