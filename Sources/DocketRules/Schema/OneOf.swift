import DocketRecords

extension Rule {
  /// Words of a list are used where a list of words is given.
  static let oneOf: Rule = Rule(
    SchemaRules.oneOf,
    examples: [
      .reports(
        "`serch` is not a known event type.",
        in: "events: [{id: raid, date: 2031-03-20, type: ⟦serch⟧, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2031-03-20, type: search, sources: [bulletin]}]\n"),
    ],
    check: .reading)
}
