public import DocketLanguage

/// Where a charge stands.
public enum ChargeStatus: String, Word {
  /// Suspected.
  case suspected
  /// Charged.
  case charged
  /// Changed.
  case changed
  /// Dropped.
  case dropped
  /// Convicted.
  case convicted
  /// Acquitted.
  case acquitted
  /// Closed.
  case closed

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "charge-status", en: "status of a charge", fr: "état de l’accusation", ru: "статус обвинения")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .suspected: Phrase("suspected", en: "suspected", fr: "soupçonné", ru: "подозрение")
    case .charged: Phrase("charged", en: "charged", fr: "accusé", ru: "обвинение")
    case .changed: Phrase("changed", en: "changed", fr: "requalifié", ru: "переквалифицировано")
    case .dropped: Phrase("dropped", en: "dropped", fr: "abandonné", ru: "снято")
    case .convicted: Phrase("convicted", en: "convicted", fr: "condamné", ru: "осуждение")
    case .acquitted: Phrase("acquitted", en: "acquitted", fr: "acquitté", ru: "оправдание")
    case .closed: Phrase("closed", en: "closed", fr: "classé", ru: "прекращено")
    }
  }
}
