import DocketRecords

extension Rule {
  /// What must be there is there.
  static let requiredKey: Rule = Rule(
    SchemaRules.requiredKey,
    examples: [
      .reports(
        "The key `type` is missing in this `event`.",
        in: "events: [{⟦id⟧: raid, date: 2031-03-20, sources: [bulletin]}]\n"),
      .reports(
        "The key `id` is missing in this `event`.",
        in: "events: [{⟦date⟧: 2031-03-20, type: search, sources: [bulletin]}]\n"),
      .reports(
        "The key `id` is missing in this `event`.",
        in: """
          events:
            - ⟦date⟧: 2031-03-20
              type: search
              sources: [bulletin]
          """),
      .accepts("events: [{id: raid, date: 2031-03-20, type: search, sources: [bulletin]}]\n"),
    ],
    check: .reading)
}
