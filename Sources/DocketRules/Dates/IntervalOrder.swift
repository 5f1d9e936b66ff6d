import DocketRecords

extension Rule {
  /// An interval begins before it ends.
  static let intervalOrder: Rule = Rule(
    SchemaRules.intervalOrder,
    examples: [
      .reports(
        "This interval ends before it begins.",
        in: "events: [{id: camp, date: ⟦2031-02-07/2031-02-01⟧, type: campaign, sources: [bulletin]}]\n"),
      .accepts("events: [{id: camp, date: 2031-02-15/2031-02, type: campaign, sources: [bulletin]}]\n"),
    ],
    check: .reading)
}
