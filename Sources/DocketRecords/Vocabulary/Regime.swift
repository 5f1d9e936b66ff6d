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
  public static let vocabulary = Phrase(
    "regime", en: "prison regime", fr: "régime pénitentiaire", ru: "режим")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .settlement:
      Phrase("settlement", en: "settlement colony", fr: "colonie ouverte", ru: "колония-поселение")
    case .general: Phrase("general", en: "general regime", fr: "régime général", ru: "общий режим")
    case .strict: Phrase("strict", en: "strict regime", fr: "régime strict", ru: "строгий режим")
    case .special: Phrase("special", en: "special regime", fr: "régime spécial", ru: "особый режим")
    case .prison: Phrase("prison", en: "prison", fr: "prison", ru: "тюрьма")
    case .other: Phrase("other", en: "other", fr: "autre", ru: "другое")
    }
  }
}
