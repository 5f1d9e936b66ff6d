import DocketTime

/// Terms that are over by themselves.
extension CustodyState {
  /// Ends what must be over before a day, however it is counted.
  ///
  /// The upper bound: the whole of all sentences that hold the person, from the last day on which they may have
  /// begun, without any credit; of a single one, where the law counts custody at least day for day, from the day since
  /// which its proceeding alone has held the person. Of several, those that began first are over first. Days of administrative arrest end
  /// likewise.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - onEnd: is called with the state after each end, the first day after it, and the event that set the term.
  mutating func lapse(before day: CivilDate, _ onEnd: (inout Self, RecordDate, Event) -> Void) {
    while let (last, event, ended) = firstEnd(before: day) {
      let before = CustodyLapse(tracks: tracks, deprivedSince: deprivedSince)
      for index in ended {
        keepTerm(of: tracks[index])
        tracks[index].clear()
      }
      guard let next = last.adding(days: 1) else { return }
      if !tracks.contains(where: { $0.status?.isDeprivationOfLiberty == true }) {
        standStill()
        (unknown, wasFreed) = (.termOver, false)
        ask(.termOver, event, since: next.adding(days: Self.grace))
        lapsed = before
      }
      let date = RecordDate(next)
      // Settling forgets why nothing is known only when somebody is held again.
      settle(at: date, by: event)
      onEnd(&self, date, event)
    }
  }

  /// Takes a report that the person is still held.
  ///
  /// No leave goes on then, no transfer of somebody who is seen in a place, and a promise of release was not kept so far.
  /// After a term that must be over by our count, the count was wrong: what held the person holds them still, and until
  /// an event says otherwise, since no count tells how long.
  mutating func confirm(_ event: Event) {
    mercies = []
    leave = nil
    if event.place != nil { arrive() }
    guard let before = lapsed, status == .unknown, unknown == .termOver, !isDead, !isAbroad else { return }
    (tracks, deprivedSince, lapsed) = (before.tracks, before.deprivedSince, nil)
    for index in tracks.indices {
      tracks[index].sentence?.length = nil
      tracks[index].order?.until = nil
    }
    questions.removeAll { $0.kind == .termOver }
  }

  /// Days in which reports still come in.
  static let grace = 7

  private func firstEnd(before day: CivilDate) -> (last: CivilDate, event: Event, tracks: [Int])? {
    guard !isDead, !isAbroad else { return nil }
    var ends: [(last: CivilDate, event: Event, tracks: [Int])] = []
    for index in tracks.indices where tracks[index].measure == .administrative {
      if let (last, event) = endOfDays(tracks[index]) { ends.append((last, event, [index])) }
    }
    if let end = endOfSentence { ends.append(end) }
    return ends.filter { $0.last < day }.min { $0.last < $1.last }
  }

  private func endOfDays(_ track: CustodyTrack) -> (CivilDate, Event)? {
    guard let order = track.order else { return nil }
    if let until = order.until?.value { return until.latestConsidered.map { ($0, order.event) } }
    guard let sentence = track.sentence, let term = sentence.length?.longest,
      let last = sentence.date.latestConsidered?.adding(term)
    else { return nil }
    return (last, order.event)
  }

  /// The last day of the sentence that began first, after those that are over; nil where its end is not known, or where
  /// nothing but a measure of restraint would hold the person after it.
  private var endOfSentence: (last: CivilDate, event: Event, tracks: [Int])? {
    let serving = tracks.indices.filter { tracks[$0].isServing }
    let begins = serving.compactMap { index in tracks[index].sentence?.begin.map { (day: $0, index: index) } }
    guard let taken = deprivedSince?.latestConsidered,
      let first = begins.min(by: { ($0.day, $0.index) < ($1.day, $1.index) }),
      let sentence = tracks[first.index].sentence, let length = sentence.length,
      serving.count > 1 || !tracks.contains(where: { $0.isHeldByMeasure && $0.kind != .administrative })
    else { return nil }
    var last = termsOver.map(\.begin).reduce(max(taken, first.day), max)
    for length in termsOver.map(\.length) + [length] {
      guard let term = length.longest, let next = last.adding(term) else { return nil }
      last = next
    }
    if let credited = endWithCredit(of: tracks[first.index]) { last = min(last, credited) }
    return (last, sentence.event, [first.index])
  }

  /// The last day of a sentence towards which all the time in the hands of its proceeding counts; nil where something
  /// else held the person in that time, or may have.
  private func endWithCredit(of track: CustodyTrack) -> CivilDate? {
    guard termsOver.isEmpty, tracks.count(where: { $0.sentence != nil || $0.measure != nil }) == 1,
      let sentence = track.sentence, let term = sentence.length?.longest,
      law.countsCustody(towardsSentenceOf: sentence.date)
    else { return nil }
    return track.heldAloneSince?.latestConsidered?.adding(term)
  }

  /// Notes which proceeding alone holds the person, and since when.
  mutating func noteHeldAlone(at date: RecordDate) {
    let held = tracks.indices.filter { tracks[$0].isHeld }
    for index in tracks.indices {
      let counts = held == [index] && tracks[index].kind == .proceeding && tracks[index].holdsForItsSentence
      if !counts {
        tracks[index].heldAloneSince = nil
      } else if tracks[index].heldAloneSince == nil {
        tracks[index].heldAloneSince = date
      }
    }
  }

  /// Keeps a term that is over in mind as long as others go on: they may have begun after it.
  private mutating func keepTerm(of track: CustodyTrack) {
    guard track.isServing, let sentence = track.sentence, let begin = sentence.begin,
      let length = sentence.length
    else { return }
    termsOver.append((sentence.date, begin, length))
  }
}

extension PassedSentence {
  /// The last day on which it may have begun to be served.
  var begin: CivilDate? { (finalSince ?? date).latestConsidered }
}

/// What held a person before their last term was over.
struct CustodyLapse {
  let tracks: [CustodyTrack]
  let deprivedSince: RecordDate?
}
