import DocketTime

/// What happens to the person as a whole.
extension CustodyState {
  /// Somebody is taken: a final sentence begins to be served, everything else begins with the police.
  mutating func take(_ event: Event) {
    standStill()
    if isOutOfReach(event) || isToBeServed, let country = law.country(of: event), let state = law.state,
      country != state
    {
      takeAbroad(event)
    } else {
      bringIn(event, isShort: event.type?.value == .detention)
    }
  }

  /// Brings the person into the hands of the prosecuting state.
  mutating func bringIn(_ event: Event, isShort: Bool = false) {
    (isAbroad, isHome, isWanted) = (false, false, false)
    endAdministrativeArrest()
    endDisappearance()
    let awaiting = isShort ? [] : tracks.indices.filter { tracks[$0].isServedOnceTaken }
    let name = event.proceeding?.value
    for index in awaiting {
      if name == nil || tracks[index].proceeding == name { tracks[index].serve() }
    }
    guard name == nil ? awaiting.isEmpty : !awaiting.contains(where: { tracks[$0].proceeding == name }) else {
      return
    }
    let index = open(.proceeding, for: event)
    guard !tracks[index].isServing else { return }
    tracks[index].measure = .police
    tracks[index].order = nil
  }

  /// Whether a sentence waits for somebody who was not there when it was passed.
  private var isToBeServed: Bool { !isHeld && tracks.contains { $0.sentence?.wasInAbsentia == true } }

  /// Held by another state, as a rule at the request of the one that prosecutes.
  private mutating func takeAbroad(_ event: Event) {
    (isAbroad, isWanted) = (true, false)
    let index = open(.proceeding, for: event)
    tracks[index].measure = .police
    tracks[index].order = nil
  }

  mutating func disappear() {
    standStill()
    var track = CustodyTrack(.proceeding, of: nil)
    track.measure = .disappearance
    tracks.append(track)
  }

  /// Whoever turns up has not disappeared any more.
  mutating func endDisappearance() {
    for index in tracks.indices where tracks[index].measure == .disappearance { tracks[index].clear() }
  }

  mutating func depart(_ event: Event) {
    guard isHeld || !isAbroad else { return }
    // Only prisoners are transferred.
    if !isHeld {
      for index in tracks.indices where tracks[index].awaitsServing { tracks[index].serve() }
    }
    (transfer, leave) = (event, nil)
  }

  mutating func arrive() {
    if isMoving, !isHeld { (unknown, wasFreed) = (.beforeTransfer, false) }
    transfer = nil
  }

  /// Something happened to the person that happens inside a prison only: transfers and leaves are over.
  mutating func showInside() {
    arrive()
    leave = nil
  }

  /// The person walks out: of one proceeding's custody where the event names it, else of all.
  mutating func free(_ event: Event) {
    adopt(event)
    let name = event.proceeding?.value
    let isNamed = name != nil && tracks.contains { $0.proceeding == name && $0.status != nil }
    if name != nil, !isNamed, isHeld { return ask(.whichProceeding, event) }
    for index in tracks.indices where name == nil || tracks[index].proceeding == name {
      let rest = sentence(of: tracks[index], after: event)
      tracks[index].clear()
      tracks[index].sentence = rest
    }
    if name == nil { isWanted = false }
    // Police detention is a matter of hours: it does not hold anybody who walks out years later in another case.
    for index in tracks.indices where tracks[index].measure == .police { tracks[index].clear() }
    if isHeld { ask(.heldAfterRelease, event) }
    noteFreed()
  }

  /// What is left of a sentence after somebody has walked out.
  ///
  /// One that is not final may still be served, unless the time in custody was as long as half of it: custody counts at
  /// most double, and then it is over.
  private func sentence(of track: CustodyTrack, after event: Event) -> PassedSentence? {
    guard track.kind == .proceeding, var sentence = track.sentence, !sentence.isFinal else { return nil }
    guard sentence.kind != .suspended else { return nil }
    guard track.isServing else { return sentence }
    guard let begin = deprivedSince?.earliest, let end = event.date?.value.latest,
      let length = sentence.length, !isServed(length, from: begin, to: end)
    else { return nil }
    sentence.wasReleased = true
    return sentence
  }

  private func isServed(_ length: SentenceLength, from begin: CivilDate, to end: CivilDate) -> Bool {
    guard let term = length.longest, let full = begin.adding(term) else { return false }
    return (end.dayNumber - begin.dayNumber) * 2 >= full.dayNumber - begin.dayNumber
  }

  mutating func escape() {
    standStill()
    for index in tracks.indices {
      tracks[index].isServing = false
      tracks[index].measure = nil
    }
    isWanted = true
  }

  mutating func unbind(_ event: Event) {
    let name = event.proceeding?.value
    for index in tracks.indices
    where tracks[index].measure == .restriction && (name == nil || tracks[index].proceeding == name) {
      tracks[index].measure = nil
    }
    noteFreed()
  }

  /// Goes to another state, or comes from one.
  mutating func travel(_ journey: CustodyJourney, _ event: Event) {
    standStill()
    guard !bringsIn(journey, event) else {
      let wasHeldAbroad = isAbroad
      if wasHeldAbroad { for index in tracks.indices { tracks[index].measure = nil } }
      if wasHeldAbroad || !isHeld { bringIn(event) }
      return
    }
    for index in tracks.indices {
      if tracks[index].isServing, journey != .exile { tracks[index].sentence = nil }
      tracks[index].isServing = false
      tracks[index].measure = nil
    }
    isAbroad = true
    isHome = goesHome(journey, event)
    // Whoever is extradited is held by the state that asked for it.
    if journey == .extradition { takeAbroad(event) }
  }

  /// Whether a journey leads into the hands of the prosecuting state.
  private func bringsIn(_ journey: CustodyJourney, _ event: Event) -> Bool {
    if let to = event.to?.value, let state = law.state { return to == state && journey != .exile }
    switch journey {
    case .exile, .exchange: return false
    case .extradition: return true
    // Of somebody who is already abroad: to the state that wants them.
    case .deportation: return isAbroad
    }
  }

  /// Whether a journey leads into a country of one's own, out of one that is not.
  private func goesHome(_ journey: CustodyJourney, _ event: Event) -> Bool {
    guard let state = law.state, !citizenship.isEmpty, !citizenship.contains(state) else { return false }
    if let to = event.to?.value { return citizenship.contains(to) && journey != .extradition }
    return journey == .exchange
  }
}
