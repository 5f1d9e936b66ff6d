import DocketRecords

/// What reading finds by itself, with its examples.
extension Rule {
  /// Languages are named by their standard tags.
  static let languageTag: Rule = Rule(
    SchemaRules.languageTag,
    examples: [
      .reports(
        "The tag `fr_FR` is spelled `fr-FR`.",
        in: "summary: {en: A trial., fr: Un procès., ru: Суд., ⟦fr_FR⟧: Procès.}\n"),
      .reports(
        "`ua` is not a language tag.",
        in: "summary: {en: A trial., fr: Un procès., ru: Суд., ⟦ua⟧: Суд.}\n"),
      .accepts("summary: {en: A trial., fr: Un procès., ru: Суд., sr-Latn: Suđenje.}\n"),
    ],
    check: .reading)
}
