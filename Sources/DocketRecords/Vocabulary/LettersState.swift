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
  public static let vocabulary = Phrase("letters", en: "state of letters")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .open: Phrase("open", en: "open")
    case .paused: Phrase("paused", en: "paused")
    case .closed: Phrase("closed", en: "closed")
    case .unknown: Phrase("unknown", en: "unknown")
    }
  }
}
