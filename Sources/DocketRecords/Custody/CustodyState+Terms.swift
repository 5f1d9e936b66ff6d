import DocketTime

/// Terms that are over by themselves.
extension CustodyState {
  /// Ends what must be over before a day, however it is counted.
  ///
  /// The upper bound: the whole of all sentences that hold the person, from the last day on which they may have
  /// begun, without any credit. Days of administrative arrest end likewise.
  ///
  /// - Parameters:
  ///   - day: the day.
  ///   - onEnd: is called with the state after each end, the first day after it, and the event that set the term.
  mutating func lapse(before day: CivilDate, _ onEnd: (inout Self, RecordDate, Event) -> Void) {
    while let (last, event, ended) = firstEnd(before: day) {
      for index in ended {
        tracks[index].clear()
      }
      guard let next = last.adding(days: 1) else { return }
      if !tracks.contains(where: { $0.status?.isDeprivationOfLiberty == true }) {
        standStill()
        (unknown, wasFreed) = (.termOver, false)
        ask(.termOver, event, since: next.adding(days: Self.grace))
      }
      let date = RecordDate(next)
      // Settling forgets why nothing is known only when somebody is held again.
      settle(at: date, by: event)
      onEnd(&self, date, event)
    }
  }

  /// Days in which reports still come in.
  static let grace = 7

  private func firstEnd(before day: CivilDate) -> (last: CivilDate, event: Event, tracks: [Int])? {
    guard !isDead, !isAbroad else { return nil }
    var ends: [(last: CivilDate, event: Event, tracks: [Int])] = []
    for index in tracks.indices where tracks[index].measure == .administrative {
      if let (last, event) = endOfDays(tracks[index]) { ends.append((last, event, [index])) }
    }
    if let end = endOfSentences { ends.append(end) }
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

  /// The last day of all sentences that hold the person, one after another; nil where one has no end that is known.
  private var endOfSentences: (last: CivilDate, event: Event, tracks: [Int])? {
    let serving = tracks.indices.filter { tracks[$0].isServing }
    guard !serving.isEmpty, let taken = deprivedSince?.latestConsidered,
      !tracks.contains(where: { $0.isHeldByMeasure && $0.kind != .administrative })
    else { return nil }
    var last = taken
    var event: Event?
    for index in serving {
      guard let sentence = tracks[index].sentence,
        let begin = (sentence.finalSince ?? sentence.date).latestConsidered
      else { return nil }
      last = max(last, begin)
      event = sentence.event
    }
    for index in serving {
      guard let term = tracks[index].sentence?.length?.longest, let next = last.adding(term) else {
        return nil
      }
      last = next
    }
    return event.map { (last, $0, serving) }
  }
}
