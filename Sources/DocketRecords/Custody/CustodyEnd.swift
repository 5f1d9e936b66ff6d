public import DocketTime

/// A day on which somebody's custody is to end: an expected release, or the end of what a court ordered.
public struct CustodyEnd: Sendable {
  /// The expected release, or the event that ordered the custody.
  public let event: Event
  /// The day, or what is known of it.
  public let date: Located<RecordDate>

  /// Whether it is an estimate of a release, and not the end of an order.
  public var isExpectedRelease: Bool { event.type?.value == .expectedRelease }

  /// The ends that are ahead of somebody who is held, or past without a word about them.
  ///
  /// Of several expected releases the last one counts. An order ends where its ground is still open; one without an end
  /// that is known takes the place of an earlier one in its proceeding: nobody can tell when it is over. Nothing ends
  /// for somebody who was freed and taken again at the gate: then that end did come. Nothing is expected for the dead.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - record: the case.
  ///   - timeline: the person's custody until today.
  /// - Returns: at most one release, then one end for each ground.
  public static func open(
    for person: String, in record: CaseRecord, _ timeline: CustodyTimeline
  ) -> [CustodyEnd] {
    let orders = timeline.grounds.compactMap { ground in
      ground.order.flatMap { order in order.until.map { CustodyEnd(event: order.event, date: $0) } }
    }
    guard let since = timeline.deprivedOfLibertySince, timeline.current.isCustody else { return orders }
    var release: CustodyEnd?
    for event in (record.events?.value ?? []).lazy.map(\.value)
    where event.type?.value == .expectedRelease && event.certainty?.value != .retracted
      && event.concerns(person)
    {
      if let date = event.date, release.map({ $0.date.value.earliest <= date.value.earliest }) ?? true {
        release = CustodyEnd(event: event, date: date)
      }
    }
    let isAhead = release.map { since.isBefore($0.date.value) == .yes } ?? false
    return (isAhead ? [release].compactMap(\.self) : []) + orders
  }
}

extension Event {
  /// Whether the record says that the event took place: not expected, not announced only, not retracted.
  public var saysItTookPlace: Bool {
    guard let type = self.type?.value, type != .expectedRelease, self.certainty?.value != .retracted else {
      return false
    }
    switch self.status?.value {
    case .held?, .adjourned?: return true
    case nil: return !type.has(.mayLieAhead)
    case .tentative?, .scheduled?, .postponed?, .cancelled?, .unknown?: return false
    }
  }
}
