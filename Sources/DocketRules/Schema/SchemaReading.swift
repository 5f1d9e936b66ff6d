import DocketRecords

/// What reading finds by itself, with its examples.
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

  /// Lists, blocks and texts stand where they belong.
  static let typeMismatch: Rule = Rule(
    SchemaRules.typeMismatch,
    examples: [
      .reports(
        "Here the format has a list, and this is a text.",
        in: "aliases: ⟦Lanterns⟧\n"),
      .reports(
        "Here the format has a block with keys, and this is a list.",
        in: """
          people:
            - ⟦name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}⟧
          """),
      .accepts("aliases: [Lanterns]\n"),
      .accepts("events: [{id: raid, date: 2031-03-20, type: search, who: lorne, sources: [bulletin]}]\n"),
    ],
    check: .reading)

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

  /// What is unknown is left out.
  static let blankValue: Rule = Rule(
    SchemaRules.blankValue,
    examples: [
      .reports(
        "This key says nothing.",
        in: "aliases: [⟦n/a⟧]\n"),
      .reports(
        "This key says nothing.",
        in: "summary: ⟦\"   \"⟧\n"),
      .accepts("aliases: [\"N/A Collective\"]\n"),
    ],
    check: .reading)

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

  /// Values have the form their key asks for.
  static let valueFormat: Rule = Rule(
    SchemaRules.valueFormat,
    examples: [
      .reports(
        "A country is two capital letters.",
        in: "jurisdiction: ⟦Russia⟧\n"),
      .accepts("jurisdiction: QX\n"),
    ],
    check: .reading)
}
