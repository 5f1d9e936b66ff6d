import DocketRecords

/// What reading finds by itself, with its examples.
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
