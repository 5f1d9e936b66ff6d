import DocketLanguage
import DocketRecords

extension PublicEvent {
  /// What was decided, in a word or two for a title: `Convicted`, `Decision upheld`.
  ///
  /// Nil where nothing was decided, where not all people got the same, or where it is in doubt.
  var resultInTitle: Phrase? {
    let decided = [shared].compactMap(\.self) + outcomes.map(\.outcome)
    guard let result = decided.first?.result,
      decided.allSatisfy({ $0.result == result && [.reported, .confirmed].contains($0.certainty) })
    else { return nil }
    return result.inTitle
  }
}

extension DocketRecords.Result {
  /// The word for a title; nil for what a title would say twice.
  var inTitle: Phrase? {
    switch self {
    case .remanded: Phrase("remanded", en: "Remanded", fr: "Détention", ru: "Арест")
    case .extended: Phrase("extended", en: "Custody extended", fr: "Détention prolongée", ru: "Арест продлён")
    case .houseArrest: Phrase("house-arrest", en: "House arrest", fr: "Assignation", ru: "Домашний арест")
    case .travelBan:
      Phrase("travel-ban", en: "Ban on leaving", fr: "Interdiction de sortie", ru: "Подписка о невыезде")
    case .bail: Phrase("bail", en: "Bail", fr: "Caution", ru: "Залог")
    case .released: Phrase("released", en: "Released", fr: "Libération", ru: "Освобождение")
    case .rejected: Phrase("rejected", en: "Request rejected", fr: "Demande rejetée", ru: "Отказано")
    case .convicted: Phrase("convicted", en: "Convicted", fr: "Condamnation", ru: "Осуждение")
    case .acquitted: Phrase("acquitted", en: "Acquitted", fr: "Acquittement", ru: "Оправдание")
    case .caseClosed: Phrase("case-closed", en: "Case closed", fr: "Classement", ru: "Дело прекращено")
    case .returnedToProsecutor:
      Phrase("returned-to-prosecutor", en: "Sent back", fr: "Renvoi au parquet", ru: "Возврат прокурору")
    case .compulsoryTreatment:
      Phrase("compulsory-treatment", en: "Forced treatment", fr: "Soins forcés", ru: "Принудлечение")
    case .upheld: Phrase("upheld", en: "Decision upheld", fr: "Décision confirmée", ru: "Без изменений")
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
    case .granted: Phrase("granted", en: "Granted", fr: "Demande accordée", ru: "Удовлетворено")
    case .refused: Phrase("refused", en: "Refused", fr: "Refus", ru: "Отказано")
    case .suspended: Phrase("suspended", en: "Suspended", fr: "Suspension", ru: "Приостановлено")
    case .continued, .adjourned: nil
    }
  }
}
