public import DocketTime

/// How a person was deprived of liberty over time, computed from the events of a case.
///
/// Events count in the order of their earliest days, those of one day in the order of the file; events that lie
/// ahead, did not take place or were retracted do not count.
public struct CustodyTimeline: Sendable {
  /// A status and the event it began with.
  public struct Spell: Sendable {
    /// The status.
    public let status: CustodyStatus
    /// When it began.
    public let since: RecordDate
    /// The event that began it.
    public let event: Event
  }

  /// An event that begins a loss of liberty while an earlier one is still open.
  public struct Overlap: Sendable {
    /// The later event.
    public let event: Event
    /// The spell that is still open.
    public let open: Spell
  }

  /// The spells in order; empty when no event says anything.
  public private(set) var spells: [Spell] = []
  /// Losses of liberty that definitely begin within another.
  public private(set) var overlaps: [Overlap] = []

  /// Computes a timeline.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - record: the case.
  ///   - today: the day from which on events lie ahead; nil counts all that have a date.
  public init(of person: String, in record: CaseRecord, today: CivilDate?) {
    let events = (record.events?.value ?? []).map(\.value).enumerated().filter { _, event in
      event.counts(today: today) && event.concerns(person)
    }
    let ordered = events.sorted { left, right in
      guard let first = left.element.date?.value.earliest, let second = right.element.date?.value.earliest
      else {
        return left.offset < right.offset
      }
      return first == second ? left.offset < right.offset : first < second
    }
    var beforeTransfer: CustodyStatus?
    for (_, event) in ordered {
      guard let date = event.date?.value, let effect = event.type?.value.custodyEffect else { continue }
      noteOverlap(event, date)
      let current = spells.last?.status ?? .released
      let next: CustodyStatus?
      switch effect {
      case .sets(let status): next = status
      case .departs:
        if current != .inTransfer { beforeTransfer = current }
        next = .inTransfer
      case .arrives: next = beforeTransfer ?? (current == .inTransfer ? .unknown : nil)
      case .byResult:
        let outcome = event.outcome(of: person)
        next = outcome.result?.status(after: current, suspended: outcome.suspended)
      }
      if let next, next != spells.last?.status {
        spells.append(Spell(status: next, since: date, event: event))
      }
    }
  }

  /// The last status; unknown when no event says anything.
  public var current: CustodyStatus { spells.last?.status ?? .unknown }

  private mutating func noteOverlap(_ event: Event, _ date: RecordDate) {
    guard let type = event.type?.value, type.beginsCustody, let open = spells.last, open.status.isCustody
    else {
      return
    }
    // A short stop that becomes an arrest in a case is one loss of liberty.
    if open.event.type?.value == .detention, type == .arrest { return }
    guard open.since.isBefore(date) == .yes else { return }
    overlaps.append(Overlap(event: event, open: open))
  }
}

extension Event {
  /// Whether the event says that something has taken place.
  ///
  /// - Parameter today: the day from which on events lie ahead; nil counts all that have a date.
  /// - Returns: whether it is past, took place and was not retracted.
  func counts(today: CivilDate?) -> Bool {
    guard let date = date?.value, certainty?.value != .retracted else { return false }
    if let today, date.earliest > today { return false }
    if type?.value == .expectedRelease { return false }
    switch status?.value {
    case nil, .held?, .adjourned?: return true
    case .tentative?, .scheduled?, .postponed?, .cancelled?, .unknown?: return false
    }
  }

  /// Whether the event is about a person: it names them, or nobody.
  public func concerns(_ person: String) -> Bool {
    guard let who = who?.value else { return true }
    return who.contains { $0.value == person }
  }

  /// The decision about a person: their own outcome, or the one all share.
  func outcome(of person: String) -> (result: Result?, suspended: Bool) {
    if let own = outcomes?.value.first(where: { $0.key.value == person })?.value {
      return (own.result?.value, own.suspended?.value ?? false)
    }
    return (result?.value, false)
  }
}
