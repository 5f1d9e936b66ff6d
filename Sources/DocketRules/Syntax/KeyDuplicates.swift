import DocketYAML

extension Rule {
  /// No key stands twice in a block.
  static let keyDuplicates: Rule = Rule(
    YAMLRules.keyDuplicates,
    examples: [
      .reports(
        "The key `aliases` stands here a second time in the same block.",
        in: """
          aliases: [Lanterns]
          ⟦aliases⟧: [Lamps]

          """),
      .accepts(
        """
        people:
          lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}
          sedge: {name: {en: Piet Sedge, fr: Piet Sedge, ru: Пит Седж}}

        """),
    ],
    check: .reading)
}
