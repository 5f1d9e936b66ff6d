import DocketRecords

extension Rule {
  /// Days are those of the calendar.
  static let nonexistentDate: Rule = Rule(
    SchemaRules.nonexistentDate,
    examples: [
      .reports(
        "February has only 28 days.",
        in: "events: [{id: raid, date: 2031-02-⟦29⟧, type: search, sources: [bulletin]}]\n"),
      .accepts("events: [{id: raid, date: 2028-02-29, type: search, sources: [bulletin]}]\n"),
    ],
    check: .reading)
}
