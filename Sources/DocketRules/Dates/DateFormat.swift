import DocketRecords

extension Rule {
  /// Dates are written as the format has them.
  static let dateFormat: Rule = Rule(
    SchemaRules.dateFormat,
    examples: [
      .reports(
        "This date is not written year first, with hyphens.",
        in: "events: [{id: raid, date: ⟦20.03.2031⟧, type: search, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2031-03~, type: search, sources: [bulletin]}]\n"),
    ],
    check: .reading)
}
