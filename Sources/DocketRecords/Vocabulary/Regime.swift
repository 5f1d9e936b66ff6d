public import DocketLanguage

/// Where a sentence is served.
public enum Regime: String, Word {
  /// Settlement colony.
  case settlement
  /// General regime.
  case general
  /// Strict regime.
  case strict
  /// Special regime.
  case special
  /// Prison.
  case prison
  /// Other.
  case other

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("regime", en: "prison regime")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .settlement:
      Phrase("settlement", en: "settlement colony")
    case .general: Phrase("general", en: "general regime")
    case .strict: Phrase("strict", en: "strict regime")
    case .special: Phrase("special", en: "special regime")
    case .prison: Phrase("prison", en: "prison")
    case .other: Phrase("other", en: "other")
    }
  }
}
