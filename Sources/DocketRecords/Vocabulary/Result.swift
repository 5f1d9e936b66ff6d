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
  public static let vocabulary = Phrase("result", en: "result")

  /// What people read.
  public var label: Phrase { Self.labels[self] }

  private static let labels = Labels<Result> { $0.written }

  private var written: Phrase {
    switch self {
    case .remanded:
      Phrase("remanded", en: "remanded in custody")
    case .extended:
      Phrase("extended", en: "pre-trial measure extended")
    case .houseArrest:
      Phrase("house-arrest", en: "house arrest")
    case .travelBan:
      Phrase("travel-ban", en: "travel ban")
    case .bail:
      Phrase("bail", en: "released on bail")
    case .released: Phrase("released", en: "released")
    case .rejected:
      Phrase("rejected", en: "request rejected")
    case .convicted: Phrase("convicted", en: "convicted")
    case .acquitted: Phrase("acquitted", en: "acquitted")
    case .caseClosed:
      Phrase("case-closed", en: "case closed")
    case .returnedToProsecutor:
      Phrase("returned-to-prosecutor", en: "case returned to the prosecutor")
    case .compulsoryTreatment:
      Phrase("compulsory-treatment", en: "compulsory treatment")
    case .upheld:
      Phrase("upheld", en: "decision upheld")
    case .reduced: Phrase("reduced", en: "sentence reduced")
    case .increased:
      Phrase("increased", en: "sentence increased")
    case .changed: Phrase("changed", en: "decision changed")
    case .commuted:
      Phrase("commuted", en: "sentence commuted")
    case .quashedRetrial:
      Phrase("quashed-retrial", en: "quashed, new trial ordered")
    case .quashedClosed:
      Phrase("quashed-closed", en: "quashed, case closed")
    case .quashedAcquitted:
      Phrase("quashed-acquitted", en: "quashed, acquitted")
    case .withdrawn: Phrase("withdrawn", en: "appeal withdrawn")
    case .granted: Phrase("granted", en: "granted")
    case .refused: Phrase("refused", en: "refused")
    case .continued: Phrase("continued", en: "continues")
    case .adjourned:
      Phrase("adjourned", en: "adjourned")
    case .suspended:
      Phrase("suspended", en: "proceedings suspended")
    }
  }
}
