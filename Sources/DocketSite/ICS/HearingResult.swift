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
  func title(_ voice: Voice) -> String? {
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
      Phrase("sentenced", en: "Sentenced", fr: "Peine prononcée", ru: "Назначено наказание")
    case (.convicted, .verdict) where !hasPenalty:
      Phrase("guilty", en: "Convicted", fr: "Culpabilité prononcée", ru: "Обвинительный приговор")
    case (.granted, .paroleHearing):
      Phrase(
        "parole-granted", en: "Parole granted", fr: "Libération conditionnelle accordée", ru: "УДО одобрено")
    case (.refused, .paroleHearing):
      Phrase(
        "parole-refused", en: "Parole refused", fr: "Libération conditionnelle refusée", ru: "В УДО отказано")
    case (.granted, .complaintHearing):
      Phrase("complaint-granted", en: "Complaint upheld", fr: "Recours admis", ru: "Жалоба удовлетворена")
    case (.refused, .complaintHearing):
      Phrase("complaint-refused", en: "Complaint refused", fr: "Recours rejeté", ru: "Жалоба отклонена")
    case (.granted, .appealHearing), (.granted, .cassationHearing), (.granted, .supervisoryHearing):
      Phrase("appeal-granted", en: "Appeal granted", fr: "Recours admis", ru: "Жалоба удовлетворена")
    case (.refused, .appealHearing), (.refused, .cassationHearing), (.refused, .supervisoryHearing):
      Phrase("appeal-refused", en: "Appeal refused", fr: "Recours rejeté", ru: "Жалоба отклонена")
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
    case .remanded: Phrase("remanded", en: "Remanded", fr: "Mise en détention", ru: "Под стражу")
    case .extended:
      Phrase(
        "extended", en: "Pre-trial measure extended", fr: "Mesure préventive prolongée",
        ru: "Мера пресечения продлена")
    case .houseArrest: Phrase("house-arrest", en: "House arrest", fr: "Assignation", ru: "Домашний арест")
    case .travelBan:
      Phrase("travel-ban", en: "Travel ban", fr: "Interdiction de voyager", ru: "Запрет на выезд")
    case .bail: Phrase("bail", en: "Bail", fr: "Sous caution", ru: "Под залог")
    case .released: Phrase("released", en: "Released", fr: "Libération", ru: "Освобождение")
    case .rejected:
      Phrase("rejected", en: "Request rejected", fr: "Demande rejetée", ru: "Ходатайство отклонено")
    case .convicted:
      Phrase("convicted", en: "Convicted", fr: "Condamnation", ru: "Обвинительный приговор")
    case .acquitted: Phrase("acquitted", en: "Acquitted", fr: "Acquittement", ru: "Оправдательный приговор")
    case .caseClosed: Phrase("case-closed", en: "Case closed", fr: "Classement", ru: "Дело прекращено")
    case .returnedToProsecutor:
      Phrase("returned-to-prosecutor", en: "Sent back", fr: "Renvoi au parquet", ru: "Возврат прокурору")
    case .compulsoryTreatment:
      Phrase("compulsory-treatment", en: "Forced treatment", fr: "Soins forcés", ru: "Принудлечение")
    case .upheld: Phrase("upheld", en: "Decision upheld", fr: "Décision confirmée", ru: "Решение в силе")
    case .reduced: Phrase("reduced", en: "Sentence reduced", fr: "Peine réduite", ru: "Наказание смягчено")
    case .increased:
      Phrase("increased", en: "Sentence increased", fr: "Peine alourdie", ru: "Наказание усилено")
    case .changed: Phrase("changed", en: "Decision changed", fr: "Décision modifiée", ru: "Решение изменено")
    case .commuted: Phrase("commuted", en: "Commuted", fr: "Peine commuée", ru: "Наказание смягчено")
    case .quashedRetrial:
      Phrase("quashed-retrial", en: "New trial", fr: "Nouveau procès", ru: "Новое рассмотрение")
    case .quashedClosed: Phrase("quashed-closed", en: "Quashed, closed", fr: "Annulation", ru: "Отмена")
    case .quashedAcquitted: Phrase("quashed-acquitted", en: "Acquitted", fr: "Acquittement", ru: "Оправдание")
    case .withdrawn: Phrase("withdrawn", en: "Appeal withdrawn", fr: "Recours retiré", ru: "Жалоба отозвана")
    case .granted:
      Phrase("granted", en: "Request granted", fr: "Demande accordée", ru: "Ходатайство удовлетворено")
    case .refused:
      Phrase("refused", en: "Request refused", fr: "Demande refusée", ru: "Ходатайство отклонено")
    case .suspended: Phrase("suspended", en: "Suspended", fr: "Suspension", ru: "Приостановлено")
    case .continued, .adjourned: nil
    }
  }
}

extension EventType {
  /// What kind of hearing it is, in few letters, for titles that are long already.
  var inTitle: Phrase {
    switch facts.hearing {
    case .custodyHearing:
      Phrase("custody", en: "custody hearing", fr: "audience (détention)", ru: "мера пресечения")
    case .custodyAppealHearing:
      Phrase("custody-appeal", en: "custody appeal", fr: "appel (détention)", ru: "апелляция (стража)")
    case .retrialHearing: Phrase("retrial", en: "retrial", fr: "nouveau procès", ru: "новый процесс")
    case .paroleHearing:
      Phrase("parole", en: "parole hearing", fr: "libération conditionnelle", ru: "заседание об УДО")
    case .prisonDisciplineHearing:
      Phrase("discipline", en: "prison discipline", fr: "discipline (prison)", ru: "взыскание (колония)")
    case .administrativeHearing:
      Phrase(
        "administrative", en: "administrative case", fr: "audience administrative", ru: "админ. дело")
    case .appealHearing: Phrase("appeal", en: "appeal", fr: "appel", ru: "апелляция")
    case .cassationHearing: Phrase("cassation", en: "cassation", fr: "cassation", ru: "кассация")
    case .trialHearing: Phrase("trial", en: "trial", fr: "procès", ru: "суд")
    case .preliminaryHearing, .closingArguments, .lastWord, .verdict, .sentencing, .supervisoryHearing,
      .complaintHearing, .otherHearing, nil:
      label
    }
  }
}
