import DocketRecords

extension Rule {
  /// Lists, blocks and texts stand where they belong.
  static let typeMismatch: Rule = Rule(
    SchemaRules.typeMismatch,
    examples: [
      .reports(
        "Here the format has a list, and this is a text.",
        in: "aliases: ⟦Lanterns⟧\n"),
      .accepts("aliases: [Lanterns]\n"),
      .accepts("events: [{id: raid, date: 2031-03-20, type: search, who: lorne, sources: [bulletin]}]\n"),
    ],
    check: .reading)
}
