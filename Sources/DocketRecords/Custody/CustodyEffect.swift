/// What an event does to the liberty of the people it is about.
public enum CustodyEffect: Hashable, Sendable {
  /// Somebody is taken: stopped, arrested, caught again, or reports to serve a sentence.
  case takes
  /// Somebody is put under administrative arrest.
  case arrestsForDays
  /// Somebody disappears in the hands of a state or its helpers.
  case disappears
  /// A measure of restraint is ordered in the proceeding.
  case orders(CustodyMeasure)
  /// The court's decision about each person counts.
  case byResult
  /// The sentence becomes final.
  case finalises
  /// The person is moved; the status returns with the arrival.
  case departs
  /// The person has arrived.
  case arrives
  /// The person leaves prison for a time, and has to return.
  case leaves
  /// A report that the person is still held, which a term that is over by our count does not undo.
  case confirms
  /// The person is inside a prison: no transfer and no leave goes on.
  case isInside
  /// The person is back from leave.
  case returns
  /// The person has walked out.
  case frees
  /// Custody ends in the proceeding alone.
  case ends(CustodyEnding)
  /// The person is taken to another state, or brought from one.
  case travels(CustodyJourney)
  /// The person got away.
  case escapes
  /// The person is looked for.
  case wants
  /// Restrictions at liberty end.
  case unbinds
  /// The person has died.
  case dies
}

/// A measure of restraint other than a sentence.
public enum CustodyMeasure: Hashable, Sendable {
  case police, remand, houseArrest, restriction, administrative, treatment, disappearance
}

/// How custody ends in one proceeding, whatever goes on in others.
public enum CustodyEnding: Hashable, Sendable {
  /// The sentence is served, the case closed, or an acquittal final.
  case atLiberty
  /// On conditions.
  case onConditions
}

/// A journey between states.
public enum CustodyJourney: Hashable, Sendable {
  case exchange, deportation, extradition, exile
}

extension EventType {
  /// Whether it begins a loss of liberty.
  public var beginsCustody: Bool {
    switch custodyEffect {
    case .takes?, .disappears?, .arrestsForDays?: true
    default: false
    }
  }
}
