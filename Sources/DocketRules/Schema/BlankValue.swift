import DocketRecords

extension Rule {
  /// What is unknown is left out.
  static let blankValue: Rule = Rule(
    SchemaRules.blankValue,
    examples: [
      .reports(
        "This key says nothing.",
        in: "aliases: [⟦n/a⟧]\n"),
      .reports(
        "This key says nothing.",
        in: "summary: ⟦\"   \"⟧\n"),
      .accepts("aliases: [\"N/A Collective\"]\n"),
    ],
    check: .reading)
}
