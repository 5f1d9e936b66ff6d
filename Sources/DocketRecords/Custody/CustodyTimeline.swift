public import DocketTime

/// How a person was deprived of liberty over time, computed from the events of a case.
///
/// Each proceeding has a ground of its own, and its events act on it alone; journeys act on the person. The strongest
/// ground that is open gives the status. Events count in the order of their days. Those of one day, and those whose
/// day is not known, keep the order of the file as far as their dates allow. Events that lie ahead, did not take place
/// or were retracted do not count. Nothing changes the status after a death.
public struct CustodyTimeline: Sendable {
  /// A status and what it began with.
  public struct Spell: Sendable {
    /// The status.
    public let status: CustodyStatus
    /// When it began.
    public let since: RecordDate
    /// The event that began it; nil for a death that only `died` tells.
    public let event: Event?
  }

  /// An event that begins a loss of liberty while an earlier one is still open.
  public struct Overlap: Sendable {
    /// The later event.
    public let event: Event
    /// The event with which the spell began that is still open.
    public let open: Event
    /// When that spell began.
    public let since: RecordDate
  }

  /// The spells in order; empty when no event says anything.
  public private(set) var spells: [Spell] = []
  /// Losses of liberty that definitely begin within another.
  public private(set) var overlaps: [Overlap] = []
  /// The grounds that are open at the end, the strongest first.
  public private(set) var grounds: [CustodyGround] = []
  /// The beginning of the unbroken time without liberty that goes on at the end: custody of any kind, house arrest,
  /// transfers and leaves between; nil for somebody who is not deprived of liberty.
  public private(set) var deprivedOfLibertySince: RecordDate?
  /// Why the last status is unknown; nil when it is another.
  public private(set) var unknown: UnknownCustody?
  /// What the record leaves open, in the order of the events.
  public private(set) var questions: [CustodyQuestion] = []

  /// Computes a timeline.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - record: the case.
  ///   - registry: places and tables of law; without it nothing is known of either.
  ///   - today: the day from which on events lie ahead; nil counts all that have a date.
  public init(of person: String, in record: CaseRecord, registry: Registry? = nil, today: CivilDate?) {
    let own = record.people?.value.first { $0.key.value == person }?.value
    self.init(
      CustodyState(
        person: person, law: CustodyLaw(of: record, registry: registry),
        citizenship: Set((own?.citizenship?.value ?? []).map(\.value))),
      CustodyStep.all(of: person, in: record, died: own?.died?.value, today: today), today: today)
  }

  /// Takes a person through steps that are in order.
  init(_ state: consuming CustodyState, _ steps: [CustodyStep], today: CivilDate?) {
    for step in steps {
      state.lapse(before: step.day) { note($0, at: $1, $2) }
      if let event = step.event, let effect = event.type?.value.custodyEffect {
        noteOverlap(event, step.date)
        state.apply(event, effect, at: step.date)
      } else if step.event == nil {
        state.isDead = true
        state.settle(at: step.date, by: nil)
      }
      note(state, at: step.date, step.event)
    }
    if let today { state.lapse(before: today) { note($0, at: $1, $2) } }
    grounds = state.isDead ? [] : state.grounds
    deprivedOfLibertySince = state.deprivedSince
    unknown = state.reason
    questions = state.isDead ? [] : state.questions + state.openQuestions
  }

  /// The last status; unknown when no event says anything.
  public var current: CustodyStatus { spells.last?.status ?? .unknown }

  private mutating func note(_ state: CustodyState, at date: RecordDate, _ event: Event?) {
    guard let status = state.status, status != spells.last?.status else { return }
    if isUnbroken(status, at: date) || isConfirmed(status, by: event) {
      spells.removeLast()
      return
    }
    spells.append(Spell(status: status, since: date, event: event))
  }

  /// Whether the status of before is back on the day on which another took its place, in one loss of liberty: then two
  /// proceedings did something on one day, and their order says nothing.
  private func isUnbroken(_ status: CustodyStatus, at date: RecordDate) -> Bool {
    guard spells.count > 1, let last = spells.last, last.since.singleDay != nil,
      last.since.singleDay == date.singleDay, spells[spells.count - 2].status == status
    else { return false }
    return status.isDeprivationOfLiberty && last.status.isDeprivationOfLiberty
  }

  /// Whether a report says that a status goes on which was taken to be over by count.
  private func isConfirmed(_ status: CustodyStatus, by event: Event?) -> Bool {
    guard event?.type?.value == .stillHeld, spells.count > 1, spells.last?.status == .unknown else {
      return false
    }
    return spells[spells.count - 2].status == status
  }

  private mutating func noteOverlap(_ event: Event, _ date: RecordDate) {
    guard let type = event.type?.value, type.beginsCustody, let open = spells.last, open.status.isCustody,
      let begin = open.event
    else { return }
    // Whoever is in prison may be taken in another case as well.
    if let own = event.proceeding?.value, let other = begin.proceeding?.value, own != other { return }
    // A short stop that becomes an arrest in a case is one loss of liberty.
    if begin.type?.value == .detention, type == .arrest { return }
    guard open.since.isBefore(date) == .yes else { return }
    overlaps.append(Overlap(event: event, open: begin, since: open.since))
  }
}

extension Event {
  /// Whether the event says that something has taken place.
  ///
  /// - Parameter today: the day from which on events lie ahead; nil counts all that have a date.
  /// - Returns: whether it is past, took place and was not retracted.
  func counts(today: CivilDate?) -> Bool {
    guard let date = self.date?.value, self.certainty?.value != .retracted else { return false }
    if let today, date.earliest > today { return false }
    if self.type?.value == .expectedRelease { return false }
    switch self.status?.value {
    case nil, .held?, .adjourned?: return true
    case .tentative?, .scheduled?, .postponed?, .cancelled?, .unknown?: return false
    }
  }

  /// Whether the event is about a person: it names them, or nobody.
  public func concerns(_ person: String) -> Bool {
    guard let who = self.who?.value else { return true }
    return who.contains { $0.value == person }
  }

  /// The decision about a person: their own outcome, or the one all share.
  package func outcome(of person: String) -> (result: Result?, suspended: Bool) {
    if let own = self.outcomes?.value.first(where: { $0.key.value == person })?.value {
      return (own.result?.value, own.suspended?.value ?? false)
    }
    return (self.result?.value, false)
  }
}
