public import DocketLanguage

extension EventType {
  /// What people read, for instance as the title of a calendar entry.
  ///
  /// Russian *задержание* is being taken, *заключение под стражу* is custody ordered by a court; English and
  /// French keep the same two apart (arrest, custody).
  public var label: Phrase { Self.labels[self] }

  private static let labels = Labels<EventType> { $0.written }

  private var written: Phrase {
    switch self {
    case .summons:
      Phrase("summons", en: "summons")
    case .interrogation:
      Phrase("interrogation", en: "interrogation")
    case .search:
      Phrase("search", en: "search")
    case .charge:
      Phrase("charge", en: "charges brought")
    case .indictment:
      Phrase("indictment", en: "indictment")
    case .wantedListing:
      Phrase("wanted-listing", en: "placed on a wanted list")
    case .chargeChange:
      Phrase("charge-change", en: "charges changed")
    case .caseTransfer:
      Phrase("case-transfer", en: "case transferred")
    case .caseMerged:
      Phrase("case-merged", en: "cases joined")
    case .caseSplit:
      Phrase("case-split", en: "case split")
    case .detention:
      Phrase("detention", en: "detention")
    case .arrest:
      Phrase("arrest", en: "arrest")
    case .rearrest:
      Phrase("rearrest", en: "new arrest")
    case .bail:
      Phrase("bail", en: "release on bail")
    case .enforcedDisappearance:
      Phrase("enforced-disappearance", en: "enforced disappearance")
    case .administrativeArrest:
      Phrase("administrative-arrest", en: "administrative arrest")
    case .houseArrest:
      Phrase("house-arrest", en: "house arrest")
    case .travelBan:
      Phrase("travel-ban", en: "travel ban")
    case .restrictionsLifted:
      Phrase("restrictions-lifted", en: "restrictions lifted")
    case .courtroomArrest:
      Phrase("courtroom-arrest", en: "taken into custody in the courtroom")
    case .surrender:
      Phrase("surrender", en: "surrender to serve the sentence")
    case .recapture:
      Phrase("recapture", en: "recapture")
    case .extradition:
      Phrase("extradition", en: "extradition")
    case .custodyHearing:
      Phrase("custody-hearing", en: "custody hearing")
    case .custodyAppealHearing:
      Phrase("custody-appeal-hearing", en: "appeal hearing on custody")
    case .preliminaryHearing:
      Phrase("preliminary-hearing", en: "preliminary hearing")
    case .trialHearing:
      Phrase("trial-hearing", en: "trial hearing")
    case .closingArguments:
      Phrase("closing-arguments", en: "closing arguments")
    case .lastWord:
      Phrase("last-word", en: "final statement")
    case .verdict:
      Phrase("verdict", en: "verdict")
    case .sentencing:
      Phrase("sentencing", en: "sentencing")
    case .appealHearing:
      Phrase("appeal-hearing", en: "appeal hearing")
    case .cassationHearing:
      Phrase("cassation-hearing", en: "cassation hearing")
    case .supervisoryHearing:
      Phrase("supervisory-hearing", en: "supervisory hearing")
    case .retrialHearing:
      Phrase("retrial-hearing", en: "retrial hearing")
    case .paroleHearing:
      Phrase("parole-hearing", en: "parole hearing")
    case .prisonDisciplineHearing:
      Phrase("prison-discipline-hearing", en: "hearing on prison discipline")
    case .complaintHearing:
      Phrase("complaint-hearing", en: "hearing of a complaint")
    case .administrativeHearing:
      Phrase("administrative-hearing", en: "administrative hearing")
    case .otherHearing:
      Phrase("other-hearing", en: "hearing")
    case .appealDecision:
      Phrase("appeal-decision", en: "appeal decision")
    case .cassationDecision:
      Phrase("cassation-decision", en: "cassation decision")
    case .entryIntoForce:
      Phrase("entry-into-force", en: "sentence takes effect")
    case .transfer:
      Phrase("transfer", en: "transfer")
    case .arrival:
      Phrase("arrival", en: "arrival after a transfer")
    case .threat:
      Phrase("threat", en: "threat")
    case .hospitalisation:
      Phrase("hospitalisation", en: "hospitalisation")
    case .stillHeld:
      Phrase("still-held", en: "still in custody")
    case .prisonLeave:
      Phrase("prison-leave", en: "leave from prison")
    case .returnFromLeave:
      Phrase("return-from-leave", en: "return from leave")
    case .regimeChange:
      Phrase("regime-change", en: "change of prison regime")
    case .punishmentCell:
      Phrase("punishment-cell", en: "punishment cell")
    case .solitaryConfinement:
      Phrase("solitary-confinement", en: "solitary confinement")
    case .visitDenied:
      Phrase("visit-denied", en: "visit denied")
    case .correspondenceRestricted:
      Phrase("correspondence-restricted", en: "correspondence restricted")
    case .illTreatment:
      Phrase("ill-treatment", en: "ill-treatment")
    case .hungerStrike:
      Phrase("hunger-strike", en: "hunger strike")
    case .hungerStrikeEnd:
      Phrase("hunger-strike-end", en: "end of the hunger strike")
    case .psychiatricExamination:
      Phrase("psychiatric-examination", en: "psychiatric examination")
    case .compulsoryTreatment:
      Phrase("compulsory-treatment", en: "compulsory treatment")
    case .release:
      Phrase("release", en: "release")
    case .amnesty:
      Phrase("amnesty", en: "amnesty")
    case .pardon:
      Phrase("pardon", en: "pardon")
    case .commutation:
      Phrase("commutation", en: "commutation of the sentence")
    case .releaseOrdered:
      Phrase("release-ordered", en: "release ordered")
    case .exchange:
      Phrase("exchange", en: "prisoner exchange")
    case .deportation:
      Phrase("deportation", en: "deportation")
    case .exile:
      Phrase("exile", en: "exile")
    case .escape:
      Phrase("escape", en: "escape")
    case .death:
      Phrase("death", en: "death")
    case .conditionalRelease:
      Phrase("conditional-release", en: "conditional release")
    case .sentenceServed:
      Phrase("sentence-served", en: "end of the sentence")
    case .acquittalFinal:
      Phrase("acquittal-final", en: "acquittal final")
    case .caseClosed:
      Phrase("case-closed", en: "case closed")
    case .expectedRelease:
      Phrase("expected-release", en: "expected release")
    case .deprivationOfNationality:
      Phrase("deprivation-of-nationality", en: "deprivation of nationality")
    case .confiscation:
      Phrase("confiscation", en: "confiscation of property")
    case .designation:
      Phrase("designation", en: "placed on an official list")
    case .statement:
      Phrase("statement", en: "public statement")
    case .recognition:
      Phrase("recognition", en: "recognition")
    case .campaign:
      Phrase("campaign", en: "campaign")
    case .incident:
      Phrase("incident", en: "incident")
    case .other:
      Phrase("other", en: "other event")
    case .unOpinion:
      Phrase("un-opinion", en: "opinion of a United Nations body")
    case .internationalCourtFiling:
      Phrase("international-court-filing", en: "complaint to an international court")
    case .internationalCourtJudgment:
      Phrase("international-court-judgment", en: "judgment of an international court")
    }
  }
}
