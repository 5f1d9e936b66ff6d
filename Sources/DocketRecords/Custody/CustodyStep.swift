import DocketTime

/// An event in its place among those that count for a person, or a death that only `died` tells.
struct CustodyStep {
  /// The day by which it is ordered.
  let day: CivilDate
  let date: RecordDate
  /// Nil for a death without an event.
  let event: Event?

  /// The events that count for a person, by day.
  ///
  /// One that is known to the month only stands where the file has it, if the month allows. A death without an event
  /// comes after everything that may have been before it.
  static func all(
    of person: String, in record: CaseRecord, died: RecordDate?, today: CivilDate?
  ) -> [CustodyStep] {
    let events = record.events?.value ?? []
    var previous = CivilDate.first
    var steps: [(step: CustodyStep, index: Int)] = []
    steps.reserveCapacity(events.count)
    for index in events.indices where events[index].value.counts(today: today) {
      let event = events[index].value
      guard event.concerns(person), let date = event.date?.value else { continue }
      let span = date.span
      previous = max(span.first, min(previous, span.last ?? previous))
      steps.append((CustodyStep(day: previous, date: date, event: event), index))
    }
    let isToldByEvent = steps.contains { $0.step.event?.saysThatDied == true }
    if let died, !isToldByEvent, today.map({ died.earliest <= $0 }) ?? true {
      let day = min(died.latest ?? died.earliest, today ?? .last)
      steps.append((CustodyStep(day: max(day, died.earliest), date: died, event: nil), events.count))
    }
    return steps.sorted { ($0.step.day, $0.index) < ($1.step.day, $1.index) }.map(\.step)
  }
}

extension Event {
  /// Whether it tells a death that nobody doubts.
  fileprivate var saysThatDied: Bool {
    type?.value == .death && certainty?.value != .alleged && certainty?.value != .disputed
  }
}
