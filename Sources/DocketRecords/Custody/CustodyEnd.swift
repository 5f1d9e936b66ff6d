public import DocketTime

/// A day on which somebody's custody is to end: an expected release, or the end of what a court ordered.
public struct CustodyEnd: Sendable {
  /// The expected release, or the event that ordered the custody.
  public let event: Event
  /// The day, or what is known of it.
  public let date: Located<RecordDate>

  /// Whether it is an estimate of a release, and not the end of an order.
  public var isExpectedRelease: Bool { event.type?.value == .expectedRelease }

  /// The last expected release and the last end of custody of a person, past or ahead.
  ///
  /// An order without an end that is known takes the place of an earlier one: nobody can tell when it is over.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - record: the case.
  /// - Returns: at most one of each kind, the release first.
  public static func all(for person: String, in record: CaseRecord) -> [CustodyEnd] {
    var release: CustodyEnd?
    var order: CustodyEnd?
    for event in (record.events?.value ?? []).lazy.map(\.value)
    where event.certainty?.value != .retracted && event.concerns(person) {
      if event.type?.value == .expectedRelease {
        if let date = event.date, release.map({ $0.date.value.earliest <= date.value.earliest }) ?? true {
          release = CustodyEnd(event: event, date: date)
        }
      } else if event.ordersCustody(of: person) {
        let own = event.outcomes?.value.first { $0.key.value == person }?.value.until
        order = (own ?? event.until).map { CustodyEnd(event: event, date: $0) }
      }
    }
    return [release, order].compactMap(\.self)
  }

  /// Whether the person is still held by the record, in the custody whose end this is.
  ///
  /// - Parameter timeline: the person's custody until today.
  /// - Returns: no when they were freed, or freed and taken again at the gate: then this end did come.
  public func isOpen(in timeline: CustodyTimeline) -> Bool {
    guard let current = timeline.spells.last else { return false }
    if isExpectedRelease {
      guard current.status.isCustody else { return false }
    } else {
      switch current.status {
      case .detained, .pretrialDetention, .administrativeArrest, .houseArrest: break
      default: return false
      }
    }
    let custody = timeline.spells.reversed().prefix { $0.status.isCustody || $0.status == .houseArrest }
    return custody.allSatisfy { spell in
      spell.event.type?.value.beginsCustody != true || spell.since.isBefore(date.value) == .yes
    }
  }
}

extension Event {
  /// Whether the record says that the event took place: not expected, not announced only, not retracted.
  public var saysItTookPlace: Bool {
    guard let type = type?.value, type != .expectedRelease, certainty?.value != .retracted else {
      return false
    }
    switch status?.value {
    case .held?, .adjourned?: return true
    case nil: return !type.isHearing && !type.mayBePlanned
    case .tentative?, .scheduled?, .postponed?, .cancelled?, .unknown?: return false
    }
  }

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
