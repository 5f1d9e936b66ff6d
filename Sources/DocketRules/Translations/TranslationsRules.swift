extension Rule {
  /// Texts in several languages.
  static let translationsRules: [Rule] = [
    .fallbackChain,
    .missingTranslation,
    .mixedScriptWord,
    .mojibake,
    .numberMismatch,
    .obsoleteTranslation,
    .scriptMismatch,
    .staleTranslation,
    .unchangedTranslation,
    .urlMismatch,
  ]
}
