import DocketRecords

extension Rule {
  /// Every key is one of the format.
  static let unknownKey: Rule = Rule(
    SchemaRules.unknownKey,
    examples: [
      .reports(
        "The key `alias` is not known in `case`.",
        in: "⟦alias⟧: [Lanterns]\n"),
      .reports(
        "The key `sorces` is not known in `event`.",
        in: "events: [{id: raid, date: 2031-03-20, type: search, ⟦sorces⟧: [bulletin]}]\n"),
      .accepts("aliases: [Lanterns]\n"),
    ],
    check: .reading)
}
