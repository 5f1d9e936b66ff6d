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
  /// What the event does to somebody's liberty; nil for events without effect.
  ///
  /// A pardon or an amnesty counts by the result it states, if any; it opens no door by itself, and neither does a
  /// release that was only ordered. Releases are events of their own.
  public var custodyEffect: CustodyEffect? {
    switch self {
    case .wantedListing: .wants
    case .detention, .arrest, .rearrest, .courtroomArrest, .surrender, .recapture: .takes
    case .enforcedDisappearance: .disappears
    case .administrativeArrest: .arrestsForDays
    case .houseArrest: .orders(.houseArrest)
    case .travelBan, .bail: .orders(.restriction)
    case .restrictionsLifted: .unbinds
    case .compulsoryTreatment: .orders(.treatment)
    case .entryIntoForce: .finalises
    case .transfer: .departs
    case .arrival: .arrives
    case .prisonLeave: .leaves
    case .returnFromLeave: .returns
    case .stillHeld: .confirms
    case .release: .frees
    case .sentenceServed, .acquittalFinal, .caseClosed: .ends(.atLiberty)
    case .conditionalRelease: .ends(.onConditions)
    case .exchange: .travels(.exchange)
    case .deportation: .travels(.deportation)
    case .extradition: .travels(.extradition)
    case .exile: .travels(.exile)
    case .escape: .escapes
    case .death: .dies
    case .custodyHearing, .custodyAppealHearing, .preliminaryHearing, .trialHearing, .closingArguments,
      .lastWord, .verdict, .sentencing, .appealHearing, .cassationHearing, .supervisoryHearing,
      .retrialHearing, .paroleHearing, .prisonDisciplineHearing, .complaintHearing, .administrativeHearing,
      .otherHearing, .appealDecision, .cassationDecision, .pardon, .amnesty, .commutation, .releaseOrdered:
      .byResult
    case .summons, .interrogation, .search, .charge, .indictment, .chargeChange, .caseTransfer, .caseMerged,
      .caseSplit, .threat, .hospitalisation, .regimeChange, .punishmentCell, .solitaryConfinement,
      .visitDenied, .correspondenceRestricted, .illTreatment, .hungerStrike, .hungerStrikeEnd,
      .psychiatricExamination, .expectedRelease, .deprivationOfNationality, .confiscation, .designation,
      .statement, .recognition, .campaign, .incident, .other, .unOpinion, .internationalCourtFiling,
      .internationalCourtJudgment:
      nil
    }
  }

  /// Whether it begins a loss of liberty.
  public var beginsCustody: Bool {
    switch custodyEffect {
    case .takes?, .disappears?, .arrestsForDays?: true
    default: false
    }
  }
}
