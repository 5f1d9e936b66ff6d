public import DocketLanguage

/// What a court decided about a person.
public enum Result: String, Word {
  /// Remanded in custody.
  case remanded
  /// Custody, house arrest or another measure before the trial extended.
  case extended
  /// House arrest.
  case houseArrest = "house_arrest"
  /// Travel ban: not to leave a town or a country.
  case travelBan = "travel_ban"
  /// Bail.
  case bail
  /// Released.
  case released
  /// Request rejected.
  case rejected
  /// Convicted.
  case convicted
  /// Acquitted.
  case acquitted
  /// Case closed.
  case caseClosed = "case_closed"
  /// Case returned to the prosecutor.
  case returnedToProsecutor = "returned_to_prosecutor"
  /// Compulsory treatment.
  case compulsoryTreatment = "compulsory_treatment"
  /// Decision upheld.
  case upheld
  /// Sentence reduced.
  case reduced
  /// Sentence increased.
  case increased
  /// Decision changed.
  case changed
  /// Sentence commuted to a milder one.
  case commuted
  /// Quashed, new trial ordered.
  case quashedRetrial = "quashed_retrial"
  /// Quashed, case closed.
  case quashedClosed = "quashed_closed"
  /// Quashed, acquitted.
  case quashedAcquitted = "quashed_acquitted"
  /// Appeal withdrawn.
  case withdrawn
  /// Granted.
  case granted
  /// Refused.
  case refused
  /// Continues.
  case continued
  /// Adjourned.
  case adjourned
  /// Proceedings suspended.
  case suspended

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("result", en: "result", fr: "décision", ru: "решение")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .remanded:
      Phrase("remanded", en: "remanded in custody", fr: "placement en détention", ru: "заключение под стражу")
    case .extended:
      Phrase(
        "extended", en: "pre-trial measure extended", fr: "mesure préventive prolongée",
        ru: "мера пресечения продлена")
    case .houseArrest:
      Phrase("house-arrest", en: "house arrest", fr: "assignation à résidence", ru: "домашний арест")
    case .travelBan:
      Phrase(
        "travel-ban", en: "travel ban", fr: "interdiction de voyager", ru: "запрет на выезд")
    case .bail:
      Phrase(
        "bail", en: "released on bail", fr: "libération sous caution", ru: "освобождение под залог")
    case .released: Phrase("released", en: "released", fr: "libération", ru: "освобождение")
    case .rejected:
      Phrase("rejected", en: "request rejected", fr: "demande rejetée", ru: "ходатайство отклонено")
    case .convicted: Phrase("convicted", en: "convicted", fr: "condamnation", ru: "обвинительный приговор")
    case .acquitted: Phrase("acquitted", en: "acquitted", fr: "acquittement", ru: "оправдательный приговор")
    case .caseClosed:
      Phrase("case-closed", en: "case closed", fr: "classement de l’affaire", ru: "дело прекращено")
    case .returnedToProsecutor:
      Phrase(
        "returned-to-prosecutor", en: "case returned to the prosecutor", fr: "dossier renvoyé au parquet",
        ru: "дело возвращено прокурору")
    case .compulsoryTreatment:
      Phrase(
        "compulsory-treatment", en: "compulsory treatment", fr: "traitement forcé",
        ru: "принудительное лечение")
    case .upheld:
      Phrase("upheld", en: "decision upheld", fr: "décision confirmée", ru: "решение оставлено без изменения")
    case .reduced: Phrase("reduced", en: "sentence reduced", fr: "peine réduite", ru: "наказание смягчено")
    case .increased:
      Phrase("increased", en: "sentence increased", fr: "peine alourdie", ru: "наказание усилено")
    case .changed: Phrase("changed", en: "decision changed", fr: "décision modifiée", ru: "решение изменено")
    case .commuted:
      Phrase("commuted", en: "sentence commuted", fr: "peine commuée", ru: "наказание заменено более мягким")
    case .quashedRetrial:
      Phrase(
        "quashed-retrial", en: "quashed, new trial ordered", fr: "annulation et nouveau procès",
        ru: "отмена с направлением на новое рассмотрение")
    case .quashedClosed:
      Phrase(
        "quashed-closed", en: "quashed, case closed", fr: "annulation et classement",
        ru: "отмена с прекращением дела")
    case .quashedAcquitted:
      Phrase(
        "quashed-acquitted", en: "quashed, acquitted", fr: "annulation et acquittement",
        ru: "отмена и оправдание")
    case .withdrawn: Phrase("withdrawn", en: "appeal withdrawn", fr: "recours retiré", ru: "жалоба отозвана")
    case .granted: Phrase("granted", en: "granted", fr: "demande accordée", ru: "удовлетворено")
    case .refused: Phrase("refused", en: "refused", fr: "demande refusée", ru: "отказано")
    case .continued: Phrase("continued", en: "continues", fr: "se poursuit", ru: "продолжается")
    case .adjourned:
      Phrase("adjourned", en: "adjourned", fr: "renvoyée à un autre jour", ru: "объявлен перерыв")
    case .suspended:
      Phrase(
        "suspended", en: "proceedings suspended", fr: "procédure suspendue", ru: "производство приостановлено"
      )
    }
  }
}
