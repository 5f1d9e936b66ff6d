public import DocketLanguage

/// How much a rule weighs.
public enum SeverityWord: String, Word {
  case error, warning, info

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("severity", en: "severity")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .error: Phrase("error", en: "error")
    case .warning: Phrase("warning", en: "warning")
    case .info: Phrase("info", en: "advice")
    }
  }
}
