public import DocketLanguage

/// What kind of thing happened, or is to happen.
public enum EventType: String, Word {
  // Before and around the case.
  case summons, interrogation, search, charge, indictment
  case wantedListing = "wanted_listing"
  case chargeChange = "charge_change"
  case caseTransfer = "case_transfer"
  case caseMerged = "case_merged"
  case caseSplit = "case_split"
  // Loss of liberty.
  case detention, arrest, rearrest, bail
  case enforcedDisappearance = "enforced_disappearance"
  case administrativeArrest = "administrative_arrest"
  case houseArrest = "house_arrest"
  case travelBan = "travel_ban"
  case restrictionsLifted = "restrictions_lifted"
  case courtroomArrest = "courtroom_arrest"
  case surrender, recapture, extradition
  // Hearings.
  case custodyHearing = "custody_hearing"
  case custodyAppealHearing = "custody_appeal_hearing"
  case preliminaryHearing = "preliminary_hearing"
  case trialHearing = "trial_hearing"
  case closingArguments = "closing_arguments"
  case lastWord = "last_word"
  case verdict, sentencing
  case appealHearing = "appeal_hearing"
  case cassationHearing = "cassation_hearing"
  case supervisoryHearing = "supervisory_hearing"
  case retrialHearing = "retrial_hearing"
  case paroleHearing = "parole_hearing"
  case prisonDisciplineHearing = "prison_discipline_hearing"
  case complaintHearing = "complaint_hearing"
  case administrativeHearing = "administrative_hearing"
  case otherHearing = "other_hearing"
  // Decisions without a hearing.
  case appealDecision = "appeal_decision"
  case cassationDecision = "cassation_decision"
  case entryIntoForce = "entry_into_force"
  // Life in custody.
  case transfer, arrival, threat, hospitalisation
  case stillHeld = "still_held"
  case prisonLeave = "prison_leave"
  case returnFromLeave = "return_from_leave"
  case regimeChange = "regime_change"
  case punishmentCell = "punishment_cell"
  case solitaryConfinement = "solitary_confinement"
  case visitDenied = "visit_denied"
  case correspondenceRestricted = "correspondence_restricted"
  case illTreatment = "ill_treatment"
  case hungerStrike = "hunger_strike"
  case hungerStrikeEnd = "hunger_strike_end"
  case psychiatricExamination = "psychiatric_examination"
  case compulsoryTreatment = "compulsory_treatment"
  // Ends.
  case release, amnesty, pardon, commutation, exchange, deportation, exile, escape, death
  case releaseOrdered = "release_ordered"
  case conditionalRelease = "conditional_release"
  case sentenceServed = "sentence_served"
  case acquittalFinal = "acquittal_final"
  case caseClosed = "case_closed"
  case expectedRelease = "expected_release"
  // What is taken besides liberty.
  case deprivationOfNationality = "deprivation_of_nationality"
  case confiscation
  // The outside world.
  case designation, statement, recognition, campaign, incident, other
  case unOpinion = "un_opinion"
  case internationalCourtFiling = "international_court_filing"
  case internationalCourtJudgment = "international_court_judgment"

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "event-type", en: "event type")
}
