public import DocketLanguage

/// Whether letters can be sent.
public enum LettersState: String, Word {
  /// Open.
  case `open`
  /// Paused.
  case paused
  /// Closed.
  case closed
  /// Unknown.
  case unknown

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "letters", en: "state of letters", fr: "courrier", ru: "состояние переписки")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .open: Phrase("open", en: "open", fr: "possible", ru: "открыто")
    case .paused: Phrase("paused", en: "paused", fr: "suspendu", ru: "приостановлено")
    case .closed: Phrase("closed", en: "closed", fr: "impossible", ru: "закрыто")
    case .unknown: Phrase("unknown", en: "unknown", fr: "inconnu", ru: "неизвестно")
    }
  }
}
