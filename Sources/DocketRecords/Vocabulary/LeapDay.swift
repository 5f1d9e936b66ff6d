public import DocketLanguage

/// On which day a 29 February is kept in a common year.
public enum LeapDay: String, Word {
  /// 28 February.
  case february28 = "february-28"
  /// 1 March.
  case march1 = "march-1"

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("leap-day", en: "day kept for 29 February")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .february28: Phrase("february-28", en: "28 February")
    case .march1: Phrase("march-1", en: "1 March")
    }
  }
}
