extension Rule {
  /// Texts in several languages.
  static let translationsRules: [Rule] = [
    .languageTag,
    .missingTranslation,
    .numberMismatch,
  ]
}
