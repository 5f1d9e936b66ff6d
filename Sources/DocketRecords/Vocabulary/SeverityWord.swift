public import DocketLanguage

/// How much a rule weighs.
public enum SeverityWord: String, Word {
  case error, warning, info

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("severity", en: "severity", fr: "gravité", ru: "важность")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .error: Phrase("error", en: "error", fr: "erreur", ru: "ошибка")
    case .warning: Phrase("warning", en: "warning", fr: "avertissement", ru: "предупреждение")
    case .info: Phrase("info", en: "advice", fr: "conseil", ru: "совет")
    }
  }
}
