/// What an event does to the custody status of the people it is about.
public enum CustodyEffect: Hashable, Sendable {
  /// It sets a status.
  case sets(CustodyStatus)
  /// The court's decision about each person sets it.
  case byResult
  /// A sentence becomes final: whoever is in custody serves it, the others keep their status.
  case finalises
  /// The person is moved; the status returns with the arrival.
  case departs
  /// The person has arrived, and has the status from before the transfer.
  case arrives
}

extension EventType {
  /// What the event does to the custody status; nil for events without effect.
  ///
  /// A pardon, an amnesty or an appeal decision does not open a door by itself: releases are events of their own.
  public var custodyEffect: CustodyEffect? {
    switch self {
    case .wantedListing: .sets(.wanted)
    case .detention, .arrest, .rearrest: .sets(.detained)
    case .enforcedDisappearance: .sets(.disappeared)
    case .administrativeArrest: .sets(.administrativeArrest)
    case .houseArrest: .sets(.houseArrest)
    case .travelBan, .bail, .conditionalRelease: .sets(.restricted)
    case .entryIntoForce: .finalises
    case .transfer: .departs
    case .arrival: .arrives
    case .compulsoryTreatment: .sets(.compulsoryTreatment)
    case .release, .sentenceServed, .acquittalFinal, .caseClosed: .sets(.released)
    case .exchange, .deportation, .exile: .sets(.exiled)
    case .escape: .sets(.wanted)
    case .death: .sets(.deceased)
    case .appealDecision, .cassationDecision: .byResult
    default: isHearing ? .byResult : nil
    }
  }

  /// Whether it begins a loss of liberty.
  public var beginsCustody: Bool {
    switch self {
    case .detention, .arrest, .rearrest, .enforcedDisappearance, .administrativeArrest: true
    default: false
    }
  }
}

extension Result {
  /// The status a decision leaves a person in; nil when it changes nothing.
  ///
  /// - Parameters:
  ///   - current: the status before.
  ///   - suspended: whether the sentence is suspended.
  /// - Returns: the status after, or nil.
  func status(after current: CustodyStatus, suspended: Bool) -> CustodyStatus? {
    switch self {
    case .remanded: .pretrialDetention
    // A measure outside of prison is extended as what it is.
    case .extended: current == .houseArrest || current == .restricted ? nil : .pretrialDetention
    case .houseArrest: .houseArrest
    case .travelBan, .bail: .restricted
    case .released, .acquitted, .caseClosed, .quashedClosed, .quashedAcquitted: .released
    case .convicted: suspended ? .suspendedSentence : current.isCustody ? .convictedNotFinal : nil
    case .compulsoryTreatment: .compulsoryTreatment
    case .quashedRetrial: current.isCustody ? .pretrialDetention : nil
    case .rejected, .returnedToProsecutor, .upheld, .reduced, .increased, .changed, .withdrawn, .granted,
      .refused,
      .continued, .adjourned, .suspended:
      nil
    }
  }
}
