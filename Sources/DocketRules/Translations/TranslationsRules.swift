extension Rule {
  /// Texts in several languages.
  static let translationsRules: [Rule] = [
    .missingTranslation,
    .numberMismatch,
  ]
}
