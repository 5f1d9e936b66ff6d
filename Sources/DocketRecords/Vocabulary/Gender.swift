public import DocketLanguage

/// How languages with gender speak of the person.
public enum Gender: String, Word {
  /// Masculine.
  case m
  /// Feminine.
  case f
  /// Neutral.
  case x

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("gender", en: "grammatical gender")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .m: Phrase("m", en: "masculine")
    case .f: Phrase("f", en: "feminine")
    case .x: Phrase("x", en: "neutral")
    }
  }
}
