import DocketRecords
import DocketTime

/// A day on which somebody's custody was to end: an expected release, or the end of what a court ordered.
struct CustodyEnd {
  let event: Event
  let date: Located<RecordDate>
  /// The first day on which the silence of the record is worth a question.
  let since: CivilDate

  /// Days in which reports still come in.
  private static let grace = 7

  var isExpectedRelease: Bool { event.type?.value == .expectedRelease }

  /// The last expected release and the last end of custody of a person, as far as they are past.
  ///
  /// - Parameters:
  ///   - person: the person.
  ///   - record: the case.
  ///   - today: what today is.
  /// - Returns: at most one of each kind.
  static func all(for person: String, in record: CaseRecord, today: CivilDate) -> [CustodyEnd] {
    var lastRelease: (event: Event, date: Located<RecordDate>)?
    var lastOrder: (event: Event, date: Located<RecordDate>)?
    for event in (record.events?.value ?? []).lazy.map(\.value)
    where event.isStoodBy && event.concerns(person) {
      if event.type?.value == .expectedRelease {
        if let date = event.date, lastRelease.map({ $0.date.value.earliest <= date.value.earliest }) ?? true {
          lastRelease = (event, date)
        }
      } else if event.ordersCustody(of: person) {
        let own = event.outcomes?.value.first { $0.key.value == person }?.value.until
        guard let until = own ?? event.until else {
          // An order without an end that is known: nobody can tell that it is over.
          lastOrder = nil
          continue
        }
        lastOrder = (event, until)
      }
    }
    return [lastRelease, lastOrder].compactMap { end in
      guard let end, let last = end.date.value.latestConsidered, let since = last.adding(days: grace + 1),
        since <= today
      else { return nil }
      return CustodyEnd(event: end.event, date: end.date, since: since)
    }
  }

  /// Whether the person is still held by the record, in the same custody.
  func isOverdue(in timeline: CustodyTimeline) -> Bool {
    guard let current = timeline.spells.last else { return false }
    if isExpectedRelease {
      guard current.status.isCustody else { return false }
    } else {
      switch current.status {
      case .detained, .pretrialDetention, .administrativeArrest, .houseArrest: break
      default: return false
      }
    }
    // Released and taken again at the gate: then this end did come.
    let custody = timeline.spells.reversed().prefix { $0.status.isCustody || $0.status == .houseArrest }
    return custody.allSatisfy { spell in
      spell.event.type?.value.beginsCustody != true || spell.since.isBefore(date.value) == .yes
    }
  }
}

extension Event {
  /// Whether it orders custody or house arrest of a person, or extends it.
  fileprivate func ordersCustody(of person: String) -> Bool {
    guard saysItTookPlace else { return false }
    switch type?.value {
    case .administrativeArrest?, .houseArrest?: return true
    default: break
    }
    let own = outcomes?.value.first { $0.key.value == person }?.value.result
    switch (own ?? result)?.value {
    case .remanded?, .extended?, .houseArrest?: return true
    default: return false
    }
  }
}
