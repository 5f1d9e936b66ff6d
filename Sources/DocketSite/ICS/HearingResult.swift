import DocketLanguage
import DocketRecords

extension PublicEvent {
  /// What was decided about everybody alike; nil where nothing was, where not all people got the same, or where it is
  /// in doubt.
  var agreedResult: DocketRecords.Result? {
    let decided = [shared].compactMap(\.self) + outcomes.map(\.outcome)
    guard let result = decided.first?.result,
      decided.allSatisfy({ $0.result == result && [.reported, .confirmed].contains($0.certainty) })
    else { return nil }
    return result
  }
}

extension DocketRecords.Result {
  /// The decision in a word or two for a title: `Convicted`, `Parole refused`; nil for what a title would say twice.
  func inTitle(of type: EventType) -> Phrase? {
    switch (self, type) {
    case (.convicted, .sentencing):
      Phrase("sentenced", en: "Sentenced", fr: "Peine prononcée", ru: "Назначено наказание")
    case (.granted, .paroleHearing):
      Phrase("parole-granted", en: "Parole granted", fr: "Libération accordée", ru: "УДО одобрено")
    case (.refused, .paroleHearing):
      Phrase("parole-refused", en: "Parole refused", fr: "Libération refusée", ru: "В УДО отказано")
    case (.granted, .complaintHearing):
      Phrase("complaint-granted", en: "Complaint upheld", fr: "Recours admis", ru: "Жалоба удовлетворена")
    case (.refused, .complaintHearing):
      Phrase("complaint-refused", en: "Complaint refused", fr: "Recours rejeté", ru: "Жалоба отклонена")
    default: inTitle
    }
  }

  /// Whether the word for the title says of itself what kind of hearing it was.
  func names(_ type: EventType) -> Bool {
    switch type {
    case .custodyHearing: [.remanded, .houseArrest, .travelBan, .bail].contains(self)
    case .verdict: [.convicted, .acquitted].contains(self)
    case .sentencing: self == .convicted
    case .paroleHearing, .complaintHearing: [.granted, .refused].contains(self)
    default: false
    }
  }

  /// The word for the title of any kind of hearing.
  private var inTitle: Phrase? {
    switch self {
    case .remanded: Phrase("remanded", en: "Remanded", fr: "Mise en détention", ru: "Под стражу")
    case .extended: Phrase("extended", en: "Measure extended", fr: "Mesure prolongée", ru: "Мера продлена")
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
    switch self {
    case .custodyHearing:
      Phrase("custody", en: "custody hearing", fr: "audience (détention)", ru: "мера пресечения")
    case .custodyAppealHearing:
      Phrase("custody-appeal", en: "custody appeal", fr: "appel (détention)", ru: "апелляция")
    case .retrialHearing: Phrase("retrial", en: "retrial", fr: "nouveau procès", ru: "новый процесс")
    case .paroleHearing:
      Phrase("parole", en: "parole hearing", fr: "libération conditionnelle", ru: "заседание об УДО")
    case .administrativeHearing:
      Phrase(
        "administrative", en: "administrative case", fr: "audience administrative", ru: "админ. дело")
    case .appealHearing: Phrase("appeal", en: "appeal", fr: "appel", ru: "апелляция")
    case .cassationHearing: Phrase("cassation", en: "cassation", fr: "cassation", ru: "кассация")
    case .trialHearing: Phrase("trial", en: "trial", fr: "procès", ru: "суд")
    default: label
    }
  }
}
