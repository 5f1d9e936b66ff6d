import DocketRecords

extension Rule {
  /// Dates keep to the forms that docket compares.
  static let unsupportedDateFeature: Rule = Rule(
    SchemaRules.unsupportedDate,
    examples: [
      .reports(
        "docket does not use this form of date.",
        in: "events: [{id: raid, date: 2031-⟦W12⟧, type: search, sources: [bulletin]}]\n"),
      .accepts(
        "events: [{id: raid, date: \"2031-03-20T10:30\", type: interrogation, time_zone: Etc/GMT-5, sources: [bulletin]}]\n"
      ),
    ],
    check: .reading)
}
