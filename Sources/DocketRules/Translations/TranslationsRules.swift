extension Rule {
  /// Texts in several languages.
  static let translationsRules: [Rule] = [
    .languageTag,
    .fallbackChain,
    .missingTranslation,
    .mixedScriptWord,
    .mojibake,
    .nameForm,
    .numberMismatch,
    .obsoleteTranslation,
    .scriptMismatch,
    .staleTranslation,
    .structureMismatch,
    .typography,
    .unchangedTranslation,
    .urlMismatch,
  ]
}
