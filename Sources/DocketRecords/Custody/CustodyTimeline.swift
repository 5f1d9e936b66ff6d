public import DocketTime

/// How a person was deprived of liberty over time, computed from the events of a case.
///
/// Events count in the order of their days. Those of one day, and those whose day is not known, keep the order of
/// the file as far as their dates allow. Events that lie ahead, did not take place or were retracted do not count.
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
    let events = record.events?.value ?? []
    // The status apart from a transfer that is under way.
    var settled: CustodyStatus?
    var isMoving = false
    // Convicted while the record knows of no custody: at liberty, or in absentia.
    var isConvictedElsewhere = false
    for index in Self.order(of: events, for: person, today: today) {
      let event = events[index].value
      guard let date = event.date?.value, let effect = event.type?.value.custodyEffect else { continue }
      noteOverlap(event, date)
      switch effect {
      case .sets(let status): (settled, isMoving) = (status, false)
      case .finalises: if settled?.isCustody ?? !isConvictedElsewhere { settled = .servingSentence }
      case .departs: isMoving = true
      case .arrives:
        if isMoving, settled == nil { settled = .unknown }
        isMoving = false
      case .byResult:
        let outcome = event.outcome(of: person)
        if outcome.result == .convicted, settled == nil { isConvictedElsewhere = true }
        let current = isMoving ? .inTransfer : settled ?? .released
        if let next = outcome.result?.status(after: current, suspended: outcome.suspended) {
          (settled, isMoving) = (next, false)
        }
      }
      let next = isMoving ? .inTransfer : settled
      if let next, next != spells.last?.status {
        spells.append(Spell(status: next, since: date, event: event))
      }
    }
  }

  /// The events that count for a person, by day, as places in their list.
  ///
  /// One that is known to the month only stands where the file has it, if the month allows.
  private static func order(of events: [Located<Event>], for person: String, today: CivilDate?) -> [Int] {
    var previous = CivilDate.first
    var dated: [(day: CivilDate, index: Int)] = []
    dated.reserveCapacity(events.count)
    for index in events.indices where events[index].value.counts(today: today) {
      guard events[index].value.concerns(person), let span = events[index].value.date?.value.span else {
        continue
      }
      previous = max(span.first, min(previous, span.last ?? previous))
      dated.append((previous, index))
    }
    return dated.sorted { ($0.day, $0.index) < ($1.day, $1.index) }.map(\.index)
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
