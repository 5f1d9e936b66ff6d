import DocketRecords

extension Table {
  /// The charges.
  static let charges = Table(
    "charges", "One charge: what people are or were accused of.", what + when + rest
  ) { site, write in
    for record in site.cases {
      for charge in record.charges { write(FactInCase(caseID: record.id, fact: charge)) }
    }
  }

  private static let what: [TableColumn<FactInCase<PublicCharge>>] = [
    .required("id", .id, "The id of the case, a slash, and its own.") { TableID($0.caseID, $0.fact.id) },
    .required("case", .id, "The case.", of: "cases") { TableID($0.caseID) },
    .list("people", .ids, "The people it is about.") { row in
      row.fact.people.map { TableID(row.caseID, $0.id) }
    },
    .optional("law", .id, "The article in the registry of laws.") { row in
      row.fact.law.map { TableID($0.id) }
    },
    .optional("article", .labelled("art."), "Article and part.") { $0.fact.law?.article },
    .languages("code", "The code it stands in.") { $0.fact.law?.code },
    .languages("wording", "What it punishes, in a few words.") { $0.fact.law?.wording },
    .optional("law_jurisdiction", .country, "The state whose law it is.") { $0.fact.law?.jurisdiction },
    .optional("longest_term", .duration, "The longest sentence it allows; empty for life.") {
      $0.fact.law?.longestTerm
    },
    .optional("proceeding", .id, "The proceeding it belongs to.") { row in
      row.fact.proceeding.map { TableID(row.caseID, $0) }
    },
  ]

  private static let when: [TableColumn<FactInCase<PublicCharge>>] =
    TableColumn.dates("date", "When it was brought.") { $0.fact.date }
    + TableColumn.dates("until", "When it was dropped, changed or decided.") { $0.fact.until }

  private static let rest: [TableColumn<FactInCase<PublicCharge>>] = [
    .required("status", .word, "Where it stands.") { $0.fact.status },
    .optional("replaces", .id, "The charge it took the place of.") { row in
      row.fact.replaces.map { TableID(row.caseID, $0) }
    },
    .required("certainty", .word, "How sure it is.") { $0.fact.certainty },
    .optional("by", .claimant, "Whose claim it is.") { $0.fact.by },
    .languages("note", "A remark.") { $0.fact.note },
    .list("sources", .ids, "The sources.") { row in row.fact.sources.map { TableID(row.caseID, $0) } },
  ]
}
