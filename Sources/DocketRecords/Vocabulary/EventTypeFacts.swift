/// What docket knows of a type of events, besides its name and what people call it: one row a type.
///
/// Nothing else asks which type an event has to conclude something about types of its kind: it asks for a fact. So a
/// new type is a case of `EventType`, its label, and a row here, and the compiler asks for all three.
package struct EventTypeFacts: Sendable {
  /// Which kind of hearing it is; nil for what is none.
  package let hearing: HearingKind?
  /// What it does to somebody's liberty; nil for events without effect.
  let custodyEffect: CustodyEffect?
  /// All else.
  let traits: EventTraits

  init(_ custodyEffect: CustodyEffect?, _ traits: EventTraits = []) {
    self.init(hearing: nil, custodyEffect, traits)
  }

  private init(hearing: HearingKind?, _ custodyEffect: CustodyEffect?, _ traits: EventTraits) {
    self.hearing = hearing
    self.custodyEffect = custodyEffect
    self.traits = traits
  }

  /// A hearing, at which the court's decision about each person counts; it may lie ahead.
  static func hearing(_ kind: HearingKind, _ traits: EventTraits = []) -> EventTypeFacts {
    EventTypeFacts(hearing: kind, .byResult, traits.union(.mayLieAhead))
  }
}

/// The kinds of hearings; the same names as their types.
package enum HearingKind: Sendable {
  case custodyHearing, custodyAppealHearing, preliminaryHearing, trialHearing, closingArguments
  case lastWord, verdict, sentencing, appealHearing, cassationHearing
  case supervisoryHearing, retrialHearing, paroleHearing, prisonDisciplineHearing, complaintHearing
  case administrativeHearing, otherHearing
}

/// What is true of some types of events and not of others.
package struct EventTraits: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// It may lie ahead: hearings, campaigns, expected releases, anything that can be announced.
  package static let mayLieAhead = EventTraits(rawValue: 1 << 0)
  /// It happens to people in custody only.
  package static let ofPrisoners = EventTraits(rawValue: 1 << 1)
  /// It lets somebody out who was held.
  package static let letsOut = EventTraits(rawValue: 1 << 2)
  /// It happens around the case or in the world, and not to a person.
  package static let aroundTheCase = EventTraits(rawValue: 1 << 3)
  /// It may come after the death of the person it is about.
  package static let afterDeath = EventTraits(rawValue: 1 << 4)
  /// It takes somebody to another state, or brings somebody from one.
  package static let abroad = EventTraits(rawValue: 1 << 5)
  /// A court may decide it without a hearing and without the person.
  package static let inAbsentia = EventTraits(rawValue: 1 << 6)
  /// Nobody is sentenced by it, in any state.
  package static let neverSentences = EventTraits(rawValue: 1 << 7)
  /// A higher court looks at a sentence again.
  package static let reviews = EventTraits(rawValue: 1 << 8)
  /// A sentence is changed without a court of appeal.
  package static let mercy = EventTraits(rawValue: 1 << 9)
  /// Its result may change a sentence, though it reviews none.
  package static let sentences = EventTraits(rawValue: 1 << 10)
  /// Its type says so little that it has a title.
  package static let titled = EventTraits(rawValue: 1 << 11)
  /// It is one of the sessions of a trial.
  package static let session = EventTraits(rawValue: 1 << 12)
  /// Somebody may have several in the same days, so that the type says little.
  package static let oneOfMany = EventTraits(rawValue: 1 << 13)
  /// Courts decide it also on days on which they do not sit.
  package static let onAnyDay = EventTraits(rawValue: 1 << 14)
  /// Courts decide it also at night, when somebody has just been taken.
  package static let atNight = EventTraits(rawValue: 1 << 15)
  /// It promises a release, which is an event of its own.
  package static let promisesRelease = EventTraits(rawValue: 1 << 17)
  /// It promises a release where the request is granted.
  package static let grantsRelease = EventTraits(rawValue: 1 << 18)
  /// A trial has one of it, so that two announcements are one hearing or one of them is over.
  package static let oncePerTrial = EventTraits(rawValue: 1 << 19)
  /// Somebody was harmed: it takes two publishers.
  package static let harm = EventTraits(rawValue: 1 << 16)
}

extension EventType {
  /// Whether a trait is one of it.
  package func has(_ trait: EventTraits) -> Bool { facts.traits.contains(trait) }

  /// Whether it is a hearing: it has a status and goes into the calendar of hearings.
  public var isHearing: Bool { facts.hearing != nil }

  /// What the event does to somebody's liberty; nil for events without effect.
  ///
  /// A pardon or an amnesty counts by the result it states, if any; it opens no door by itself, and neither does a
  /// release that was only ordered. Releases are events of their own.
  public var custodyEffect: CustodyEffect? { facts.custodyEffect }

  /// Whether its result may change a sentence.
  var mayChangeSentence: Bool { !facts.traits.isDisjoint(with: [.reviews, .mercy, .sentences]) }

  /// The row of the type.
  package var facts: EventTypeFacts {
    switch self {
    // Before and around the case.
    case .summons: EventTypeFacts(nil, [.mayLieAhead, .neverSentences])
    case .interrogation: EventTypeFacts(nil, [.neverSentences])
    case .search: EventTypeFacts(nil, [.aroundTheCase, .neverSentences])
    case .charge: EventTypeFacts(nil, [.neverSentences])
    case .indictment: EventTypeFacts(nil, [.neverSentences])
    case .wantedListing: EventTypeFacts(.wants, [.neverSentences])
    case .chargeChange: EventTypeFacts(nil, [.neverSentences])
    case .caseTransfer: EventTypeFacts(nil, [.aroundTheCase, .neverSentences])
    case .caseMerged: EventTypeFacts(nil, [.aroundTheCase])
    case .caseSplit: EventTypeFacts(nil, [.aroundTheCase])
    // Loss of liberty.
    case .detention: EventTypeFacts(.takes, [.neverSentences])
    case .arrest: EventTypeFacts(.takes, [.neverSentences])
    case .rearrest: EventTypeFacts(.takes, [.neverSentences])
    case .bail: EventTypeFacts(.orders(.restriction))
    case .enforcedDisappearance: EventTypeFacts(.disappears, [.neverSentences, .harm])
    case .administrativeArrest: EventTypeFacts(.arrestsForDays)
    case .houseArrest: EventTypeFacts(.orders(.houseArrest), [.inAbsentia])
    case .travelBan: EventTypeFacts(.orders(.restriction), [.inAbsentia])
    case .restrictionsLifted: EventTypeFacts(.unbinds, [.neverSentences])
    case .courtroomArrest: EventTypeFacts(.takes, [.neverSentences])
    case .surrender: EventTypeFacts(.takes, [.neverSentences])
    case .recapture: EventTypeFacts(.takes, [.neverSentences])
    case .extradition: EventTypeFacts(.travels(.extradition), [.abroad, .neverSentences])
    // Hearings.
    case .custodyHearing: .hearing(.custodyHearing, [.onAnyDay, .atNight])
    case .custodyAppealHearing: .hearing(.custodyAppealHearing, [.onAnyDay])
    case .preliminaryHearing: .hearing(.preliminaryHearing)
    case .trialHearing: .hearing(.trialHearing, [.sentences, .session])
    case .closingArguments: .hearing(.closingArguments, [.session])
    case .lastWord: .hearing(.lastWord)
    case .verdict: .hearing(.verdict, [.sentences, .oncePerTrial])
    case .sentencing: .hearing(.sentencing, [.sentences, .oncePerTrial])
    case .appealHearing: .hearing(.appealHearing, [.afterDeath, .reviews])
    case .cassationHearing: .hearing(.cassationHearing, [.afterDeath, .reviews])
    case .supervisoryHearing: .hearing(.supervisoryHearing, [.afterDeath, .reviews])
    case .retrialHearing: .hearing(.retrialHearing, [.reviews, .session])
    case .paroleHearing: .hearing(.paroleHearing, [.ofPrisoners, .sentences, .grantsRelease])
    case .prisonDisciplineHearing: .hearing(.prisonDisciplineHearing, [.ofPrisoners, .oneOfMany])
    case .complaintHearing: .hearing(.complaintHearing, [.afterDeath, .oneOfMany])
    case .administrativeHearing: .hearing(.administrativeHearing, [.oneOfMany, .onAnyDay, .atNight])
    case .otherHearing: .hearing(.otherHearing, [.afterDeath, .reviews, .titled, .oneOfMany])
    // Decisions without a hearing.
    case .appealDecision: EventTypeFacts(.byResult, [.afterDeath, .inAbsentia, .reviews])
    case .cassationDecision: EventTypeFacts(.byResult, [.afterDeath, .inAbsentia, .reviews])
    case .entryIntoForce: EventTypeFacts(.finalises, [.afterDeath, .inAbsentia])
    // Life in custody.
    case .transfer: EventTypeFacts(.departs, [.ofPrisoners, .neverSentences])
    case .arrival: EventTypeFacts(.arrives, [.ofPrisoners, .neverSentences])
    case .threat: EventTypeFacts(nil, [.aroundTheCase, .neverSentences])
    case .hospitalisation: EventTypeFacts(nil, [.neverSentences])
    case .stillHeld: EventTypeFacts(.confirms, [.ofPrisoners, .neverSentences])
    case .prisonLeave: EventTypeFacts(.leaves, [.ofPrisoners, .neverSentences])
    case .returnFromLeave: EventTypeFacts(.returns, [.ofPrisoners, .neverSentences])
    case .regimeChange: EventTypeFacts(nil, [.ofPrisoners])
    case .punishmentCell: EventTypeFacts(.isInside, [.ofPrisoners])
    case .solitaryConfinement: EventTypeFacts(.isInside, [.ofPrisoners])
    case .visitDenied: EventTypeFacts(nil, [.ofPrisoners, .neverSentences])
    case .correspondenceRestricted: EventTypeFacts(nil, [.ofPrisoners, .neverSentences])
    case .illTreatment: EventTypeFacts(nil, [.neverSentences, .harm])
    case .hungerStrike: EventTypeFacts(nil, [.neverSentences])
    case .hungerStrikeEnd: EventTypeFacts(nil, [.neverSentences])
    case .psychiatricExamination: EventTypeFacts(nil, [.neverSentences])
    case .compulsoryTreatment: EventTypeFacts(.orders(.treatment))
    // Ends.
    case .release: EventTypeFacts(.frees, [.letsOut])
    case .amnesty: EventTypeFacts(.byResult, [.afterDeath, .mercy, .promisesRelease])
    case .pardon: EventTypeFacts(.byResult, [.afterDeath, .mercy, .promisesRelease])
    case .commutation: EventTypeFacts(.byResult, [.mercy])
    case .exchange: EventTypeFacts(.travels(.exchange), [.abroad])
    case .deportation: EventTypeFacts(.travels(.deportation), [.abroad])
    case .exile: EventTypeFacts(.travels(.exile), [.abroad])
    case .escape: EventTypeFacts(.escapes, [.ofPrisoners, .neverSentences])
    case .death: EventTypeFacts(.dies, [.aroundTheCase, .neverSentences, .harm])
    case .releaseOrdered: EventTypeFacts(.byResult, [.promisesRelease])
    case .conditionalRelease: EventTypeFacts(.ends(.onConditions), [.letsOut])
    case .sentenceServed: EventTypeFacts(.ends(.atLiberty), [.letsOut])
    case .acquittalFinal: EventTypeFacts(.ends(.atLiberty), [.afterDeath])
    case .caseClosed: EventTypeFacts(.ends(.atLiberty), [.afterDeath])
    case .expectedRelease: EventTypeFacts(nil, [.mayLieAhead, .afterDeath])
    // What is taken besides liberty.
    case .deprivationOfNationality: EventTypeFacts(nil, [.inAbsentia, .neverSentences])
    case .confiscation: EventTypeFacts(nil, [.afterDeath, .inAbsentia, .neverSentences])
    // The outside world.
    case .designation: EventTypeFacts(nil, [.aroundTheCase, .neverSentences])
    case .statement: EventTypeFacts(nil, [.aroundTheCase, .neverSentences])
    case .recognition: EventTypeFacts(nil, [.aroundTheCase, .neverSentences])
    case .campaign: EventTypeFacts(nil, [.mayLieAhead, .aroundTheCase, .neverSentences])
    case .incident: EventTypeFacts(nil, [.aroundTheCase, .neverSentences])
    case .other: EventTypeFacts(nil, [.mayLieAhead, .aroundTheCase, .titled])
    case .unOpinion: EventTypeFacts(nil, [.aroundTheCase])
    case .internationalCourtFiling: EventTypeFacts(nil, [.aroundTheCase])
    case .internationalCourtJudgment: EventTypeFacts(nil, [.aroundTheCase])
    }
  }
}
