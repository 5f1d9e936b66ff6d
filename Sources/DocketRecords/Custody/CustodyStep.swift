import DocketTime

/// An event in its place among those that count for a person, or a death that only `died` tells.
struct CustodyStep {
  /// The day by which it is ordered, and from which on it counts.
  let day: CivilDate
  let date: RecordDate
  /// Nil for a death without an event.
  let event: Event?

  /// The events that count for a person, by day.
  ///
  /// One that is known to the month only stands where the file has it, if the month allows, and counts from that day on:
  /// a sentencing in February does not come before the verdict of 7 February that stands above it. What only closes the
  /// case of somebody who has died is left out, unless it was certainly before the death. A death without an event comes
  /// after everything that may have been before it.
  static func all(
    of person: String, in record: CaseRecord, died: RecordDate?, today: CivilDate?
  ) -> [CustodyStep] {
    let events = record.events?.value ?? []
    // Loops, since closures would copy each event.
    var own: [Int] = []
    var told: RecordDate?
    for index in events.indices
    where events[index].value.counts(today: nil) && events[index].value.concerns(person) {
      own.append(index)
      if told == nil, events[index].value.saysThatDied { told = events[index].value.date?.value }
    }
    var previous = CivilDate.first
    // Days and indices are put in order, not the events themselves.
    var places: [(day: CivilDate, index: Int)] = []
    places.reserveCapacity(own.count + 1)
    for index in own {
      guard let date = events[index].value.date?.value else { continue }
      let span = date.span
      let day = max(span.first, min(previous, span.last ?? previous))
      // What is only announced and lies ahead moves nothing.
      if events[index].value.saysItTookPlace || today.map({ date.earliest <= $0 }) ?? true { previous = day }
      if let death = told ?? died, date.isBefore(death) != .yes, events[index].value.closesCase(of: person) {
        continue
      }
      if today.map({ day <= $0 }) ?? true { places.append((day, index)) }
    }
    if let died, told == nil, today.map({ died.earliest <= $0 }) ?? true {
      let day = min(died.latest ?? died.earliest, today ?? .last)
      places.append((max(day, died.earliest), events.count))
    }
    places.sort { ($0.day, $0.index) < ($1.day, $1.index) }
    return places.compactMap { place in
      guard place.index < events.count else {
        return died.map { CustodyStep(day: place.day, date: $0, event: nil) }
      }
      let event = events[place.index].value
      return event.date.map { CustodyStep(day: place.day, date: $0.value, event: event) }
    }
  }
}

extension Event {
  /// Whether it tells a death that nobody doubts.
  fileprivate var saysThatDied: Bool {
    self.type?.value == .death && self.certainty?.value != .alleged && self.certainty?.value != .disputed
  }

  /// Whether it only closes the case, which a death does as well.
  fileprivate func closesCase(of person: String) -> Bool {
    switch outcome(of: person).result {
    case .caseClosed?, .quashedClosed?: true
    case nil: self.type?.value == .caseClosed
    default: false
    }
  }
}
