import DocketRecords

extension Rule {
  /// Ids have only small letters, digits and hyphens.
  static let idFormat: Rule = Rule(
    SchemaRules.idFormat,
    examples: [
      .reports(
        "An id has only a–z, 0–9 and hyphens between them, and at most 40 characters.",
        in: "events: [{id: ⟦The Raid⟧, date: 2031-03-20, type: search, sources: [bulletin]}]\n"),
      .accepts("events: [{id: the-raid-2, date: 2031-03-20, type: search, sources: [bulletin]}]\n"),
    ],
    check: .reading)
}
