public import DocketLanguage

/// Whether somebody keeps the record up to date.
public enum Monitoring: String, Word {
  /// Active.
  case active
  /// Paused.
  case paused
  /// Closed.
  case closed

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("monitoring", en: "monitoring")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .active: Phrase("active", en: "active")
    case .paused: Phrase("paused", en: "paused")
    case .closed: Phrase("closed", en: "closed")
    }
  }
}
