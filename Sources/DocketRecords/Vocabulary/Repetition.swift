public import DocketLanguage

/// How a day returns, where it has a fixed date.
public enum Repetition: String, Word {
  case yearly
  case weekly

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("repetition", en: "repetition")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .yearly: Phrase("yearly", en: "every year")
    case .weekly: Phrase("weekly", en: "every week")
    }
  }
}
