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
  public static let vocabulary = Phrase("custody-status", en: "custody status")

  /// What people read.
  public var label: Phrase { Self.labels[self] }

  private static let labels = Labels<CustodyStatus> { $0.written }

  private var written: Phrase {
    switch self {
    case .wanted: Phrase("wanted", en: "wanted")
    case .detained: Phrase("detained", en: "detained")
    case .pretrialDetention:
      Phrase("pretrial-detention", en: "in pre-trial detention")
    case .houseArrest:
      Phrase("house-arrest", en: "under house arrest")
    case .restricted:
      Phrase("restricted", en: "at liberty under restrictions")
    case .administrativeArrest:
      Phrase("administrative-arrest", en: "under administrative arrest")
    case .convictedNotFinal:
      Phrase("convicted-not-final", en: "in custody, convicted, not final")
    case .servingSentence:
      Phrase("serving-sentence", en: "serving a sentence")
    case .suspendedSentence:
      Phrase("suspended-sentence", en: "under a suspended sentence")
    case .onLeave:
      Phrase("on-leave", en: "on leave from prison")
    case .compulsoryTreatment:
      Phrase("compulsory-treatment", en: "in compulsory treatment")
    case .inTransfer:
      Phrase("in-transfer", en: "being transferred")
    case .disappeared: Phrase("disappeared", en: "disappeared")
    case .released: Phrase("released", en: "at liberty")
    case .exiled: Phrase("exiled", en: "in exile")
    case .deceased: Phrase("deceased", en: "deceased")
    case .unknown: Phrase("unknown", en: "unknown")
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
