public import DocketLanguage

/// Whether and how a person is deprived of liberty; computed from events, never typed.
public enum CustodyStatus: String, Word {
  /// Wanted.
  case wanted
  /// Detained.
  case detained
  /// In pre-trial detention.
  case pretrialDetention = "pretrial_detention"
  /// Under house arrest.
  case houseArrest = "house_arrest"
  /// At liberty under restrictions.
  case restricted
  /// Under administrative arrest.
  case administrativeArrest = "administrative_arrest"
  /// In custody, convicted, not final.
  case convictedNotFinal = "convicted_not_final"
  /// Serving a sentence.
  case servingSentence = "serving_sentence"
  /// Under a suspended sentence.
  case suspendedSentence = "suspended_sentence"
  /// On leave from prison, to which the person has to return.
  case onLeave = "on_leave"
  /// In compulsory treatment.
  case compulsoryTreatment = "compulsory_treatment"
  /// Being transferred.
  case inTransfer = "in_transfer"
  /// Disappeared.
  case disappeared
  /// At liberty.
  case released
  /// In exile.
  case exiled
  /// Deceased.
  case deceased
  /// Unknown.
  case unknown

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "custody-status", en: "custody status", fr: "situation", ru: "положение")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .wanted: Phrase("wanted", en: "wanted", fr: "personne recherchée", ru: "в розыске")
    case .detained: Phrase("detained", en: "detained", fr: "en garde à vue", ru: "задержан(а)")
    case .pretrialDetention:
      Phrase(
        "pretrial-detention", en: "in pre-trial detention", fr: "en détention provisoire",
        ru: "под стражей до суда")
    case .houseArrest:
      Phrase(
        "house-arrest", en: "under house arrest", fr: "assignation à résidence", ru: "под домашним арестом")
    case .restricted:
      Phrase(
        "restricted", en: "at liberty under restrictions", fr: "en liberté sous contrôle",
        ru: "на свободе с ограничениями")
    case .administrativeArrest:
      Phrase(
        "administrative-arrest", en: "under administrative arrest", fr: "en arrestation administrative",
        ru: "под административным арестом")
    case .convictedNotFinal:
      Phrase(
        "convicted-not-final", en: "in custody, convicted, not final",
        fr: "en détention, peine non définitive", ru: "под стражей, приговор не вступил в силу")
    case .servingSentence:
      Phrase("serving-sentence", en: "serving a sentence", fr: "purge sa peine", ru: "отбывает наказание")
    case .suspendedSentence:
      Phrase(
        "suspended-sentence", en: "under a suspended sentence", fr: "peine avec sursis", ru: "условный срок")
    case .onLeave:
      Phrase(
        "on-leave", en: "on leave from prison", fr: "en permission de sortir",
        ru: "в краткосрочном выезде из колонии")
    case .compulsoryTreatment:
      Phrase(
        "compulsory-treatment", en: "in compulsory treatment", fr: "en traitement forcé",
        ru: "на принудительном лечении")
    case .inTransfer:
      Phrase("in-transfer", en: "being transferred", fr: "en cours de transfert", ru: "этапируется")
    case .disappeared: Phrase("disappeared", en: "disappeared", fr: "personne disparue", ru: "исчез(ла)")
    case .released: Phrase("released", en: "at liberty", fr: "en liberté", ru: "на свободе")
    case .exiled: Phrase("exiled", en: "in exile", fr: "en exil", ru: "в эмиграции")
    case .deceased: Phrase("deceased", en: "deceased", fr: "décès", ru: "смерть")
    case .unknown: Phrase("unknown", en: "unknown", fr: "inconnue", ru: "неизвестно")
    }
  }

  /// Whether the person cannot leave: held by the state, whatever the ground.
  public var isCustody: Bool {
    switch self {
    case .detained, .pretrialDetention, .administrativeArrest, .convictedNotFinal, .servingSentence,
      .compulsoryTreatment, .inTransfer, .disappeared:
      true
    case .wanted, .houseArrest, .restricted, .suspendedSentence, .onLeave, .released, .exiled, .deceased,
      .unknown:
      false
    }
  }

  /// Whether the person is deprived of liberty: in custody, confined to a home, or on leave from a sentence that
  /// runs on.
  ///
  /// House arrest counts, as in the European Court's judgment in *Buzadji v. Moldova*, no. 23755/07.
  public var isDeprivationOfLiberty: Bool { isCustody || self == .houseArrest || self == .onLeave }
}
