import DocketLanguage
import DocketRecords

/// What was decided at a hearing, about everybody alike.
struct AgreedResult {
  let result: DocketRecords.Result
  let type: EventType
  let isInAbsentia: Bool
  let hasPenalty: Bool

  /// Nil where nothing was decided, where not all people got the same, or where it is in doubt.
  init?(_ event: PublicEvent) {
    let decided = [event.shared].compactMap(\.self) + event.outcomes.map(\.outcome)
    guard let result = decided.first?.result,
      decided.allSatisfy({ $0.result == result && [.reported, .confirmed].contains($0.certainty) })
    else { return nil }
    self.result = result
    type = event.type
    isInAbsentia = event.inAbsentia == true || decided.allSatisfy { $0.inAbsentia == true }
    hasPenalty = decided.contains(where: \.hasPenalty)
  }

  /// The decision in a word or two for a title: `Convicted`, `Parole refused`, `Remanded in absentia`; nil for what a
  /// title would say twice.
  func title(_ voice: inout Voice) -> String? {
    guard let word = result.word(at: type, hasPenalty: hasPenalty) ?? result.inTitle else { return nil }
    guard isInAbsentia else { return voice.say(word) }
    return voice.say(HearingPhrases.inAbsentia.with(["result": .term(word)]))
  }

  /// Whether its words say of themselves what kind of hearing it was.
  var namesKind: Bool {
    switch type.facts.hearing {
    case .custodyHearing: [.remanded, .extended, .houseArrest, .travelBan, .bail].contains(result)
    case .verdict: [.convicted, .acquitted].contains(result)
    case .sentencing: result == .convicted
    case .paroleHearing, .complaintHearing: [.granted, .refused].contains(result)
    case .custodyAppealHearing, .preliminaryHearing, .trialHearing, .closingArguments, .lastWord,
      .appealHearing, .cassationHearing, .supervisoryHearing, .retrialHearing, .prisonDisciplineHearing,
      .administrativeHearing, .otherHearing, nil:
      false
    }
  }
}

extension PublicOutcome {
  /// Whether a penalty is recorded.
  var hasPenalty: Bool { sentence != nil || fine != nil || work != nil || ban != nil }
}

extension DocketRecords.Result {
  /// The word that only this kind of hearing has for the decision; nil where the usual one serves.
  func word(at type: EventType, hasPenalty: Bool) -> Phrase? {
    switch (self, type.facts.hearing) {
    case (.convicted, .sentencing):
      Phrase("sentenced", en: "Sentenced")
    case (.convicted, .verdict) where !hasPenalty:
      Phrase("guilty", en: "Convicted")
    case (.granted, .paroleHearing):
      Phrase("parole-granted", en: "Parole granted")
    case (.refused, .paroleHearing):
      Phrase("parole-refused", en: "Parole refused")
    case (.granted, .complaintHearing):
      Phrase("complaint-granted", en: "Complaint upheld")
    case (.refused, .complaintHearing):
      Phrase("complaint-refused", en: "Complaint refused")
    case (.granted, .appealHearing), (.granted, .cassationHearing), (.granted, .supervisoryHearing):
      Phrase("appeal-granted", en: "Appeal granted")
    case (.refused, .appealHearing), (.refused, .cassationHearing), (.refused, .supervisoryHearing):
      Phrase("appeal-refused", en: "Appeal refused")
    case (_, .custodyHearing), (_, .custodyAppealHearing), (_, .preliminaryHearing), (_, .trialHearing),
      (_, .closingArguments), (_, .lastWord), (_, .verdict), (_, .sentencing), (_, .appealHearing),
      (_, .cassationHearing), (_, .supervisoryHearing), (_, .retrialHearing), (_, .paroleHearing),
      (_, .prisonDisciplineHearing), (_, .complaintHearing), (_, .administrativeHearing), (_, .otherHearing),
      (_, nil):
      nil
    }
  }

  /// The word for the title of any kind of hearing; nil for what a title would say twice.
  var inTitle: Phrase? {
    switch self {
    case .remanded: Phrase("remanded", en: "Remanded")
    case .extended:
      Phrase("extended", en: "Pre-trial measure extended")
    case .houseArrest: Phrase("house-arrest", en: "House arrest")
    case .travelBan:
      Phrase("travel-ban", en: "Travel ban")
    case .bail: Phrase("bail", en: "Bail")
    case .released: Phrase("released", en: "Released")
    case .rejected:
      Phrase("rejected", en: "Request rejected")
    case .convicted:
      Phrase("convicted", en: "Convicted")
    case .acquitted: Phrase("acquitted", en: "Acquitted")
    case .caseClosed: Phrase("case-closed", en: "Case closed")
    case .returnedToProsecutor:
      Phrase("returned-to-prosecutor", en: "Sent back")
    case .compulsoryTreatment:
      Phrase("compulsory-treatment", en: "Forced treatment")
    case .upheld: Phrase("upheld", en: "Decision upheld")
    case .reduced: Phrase("reduced", en: "Sentence reduced")
    case .increased:
      Phrase("increased", en: "Sentence increased")
    case .changed: Phrase("changed", en: "Decision changed")
    case .commuted: Phrase("commuted", en: "Commuted")
    case .quashedRetrial:
      Phrase("quashed-retrial", en: "New trial")
    case .quashedClosed: Phrase("quashed-closed", en: "Quashed, closed")
    case .quashedAcquitted: Phrase("quashed-acquitted", en: "Acquitted")
    case .withdrawn: Phrase("withdrawn", en: "Appeal withdrawn")
    case .granted:
      Phrase("granted", en: "Request granted")
    case .refused:
      Phrase("refused", en: "Request refused")
    case .suspended: Phrase("suspended", en: "Suspended")
    case .continued, .adjourned: nil
    }
  }
}

extension EventType {
  /// What kind of hearing it is, in few letters, for titles that are long already.
  var inTitle: Phrase {
    switch facts.hearing {
    case .custodyHearing:
      Phrase("custody", en: "custody hearing")
    case .custodyAppealHearing:
      Phrase("custody-appeal", en: "custody appeal")
    case .retrialHearing: Phrase("retrial", en: "retrial")
    case .paroleHearing:
      Phrase("parole", en: "parole hearing")
    case .prisonDisciplineHearing:
      Phrase("discipline", en: "prison discipline")
    case .administrativeHearing:
      Phrase(
        "administrative", en: "administrative case")
    case .appealHearing: Phrase("appeal", en: "appeal")
    case .cassationHearing: Phrase("cassation", en: "cassation")
    case .trialHearing: Phrase("trial", en: "trial")
    case .preliminaryHearing, .closingArguments, .lastWord, .verdict, .sentencing, .supervisoryHearing,
      .complaintHearing, .otherHearing, nil:
      label
    }
  }
}
