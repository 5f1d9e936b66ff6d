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
  public static let vocabulary = Phrase("charge-status", en: "status of a charge")

  /// What people read.
  public var label: Phrase { Self.labels[self] }

  private static let labels = Labels<ChargeStatus> { $0.written }

  private var written: Phrase {
    switch self {
    case .suspected: Phrase("suspected", en: "suspected")
    case .charged: Phrase("charged", en: "charged")
    case .changed: Phrase("changed", en: "changed")
    case .dropped: Phrase("dropped", en: "dropped")
    case .convicted: Phrase("convicted", en: "convicted")
    case .acquitted: Phrase("acquitted", en: "acquitted")
    case .closed: Phrase("closed", en: "closed")
    }
  }
}
