import DocketRecords

extension Table {
  /// The people.
  static let people = Table(
    "people", "One person of a case; somebody with several cases has a row in each.",
    what + life + custody + rest
  ) { site, write in
    for record in site.cases {
      for person in record.people { write(PersonInCase(caseID: record.id, person: person)) }
    }
  }

  private static let what: [TableColumn<PersonInCase>] = [
    .required("id", .id, "The id of the case, a slash, and the person’s own.") {
      TableID($0.caseID, $0.person.id)
    },
    .required("case", .id, "The case.", of: "cases") { TableID($0.caseID) },
    .languages("name", "The name as the language spells it.") { $0.person.name },
    .languages("short", "What the person is called in few letters.") { $0.person.short },
    .list("other_names", .texts, "Other spellings and names in use.") { $0.person.otherNames },
  ]

  private static let life: [TableColumn<PersonInCase>] =
    TableColumn.dates(
      "born",
      "The date of birth; unless the birthday is public the year alone, or two years where either may be meant."
    ) {
      $0.person.born
    } + TableColumn.dates("died", "The date of death.") { $0.person.died } + [
      .optional("gender", .word, "The grammatical gender, for languages that need it.") { $0.person.gender },
      .languages("occupation", "What the person does.") { $0.person.occupation },
      .list("citizenship", .countries, "States whose citizen the person is.") { $0.person.citizenship },
      .list("same_as", .ids, "The same person in other cases.") { row in
        row.person.sameAs.map { TableID($0) }
      },
    ]

  private static let custody: [TableColumn<PersonInCase>] =
    [
      .optional("custody_status", .word, "The custody status, computed from the events.") {
        $0.person.custody?.status
      },
      .optional("custody_unknown", .word, "Why the status is unknown.") { $0.person.custody?.unknown },
    ] + TableColumn.dates("custody_since", "When this status began.") { $0.person.custody?.since } + [
      .optional("custody_event", .id, "The event it began with.") { row in
        row.person.custody?.event.map { TableID(row.caseID, $0) }
      }
    ]
    + TableColumn.dates(
      "deprived_of_liberty_since",
      "When the unbroken time without liberty began: custody of any kind and house arrest."
    ) { $0.person.custody?.deprivedOfLibertySince }
    + TableColumn.dates("custody_newest_source", "The date of the newest source that bears on the status.") {
      $0.person.custody?.newestSource
    }

  private static let rest: [TableColumn<PersonInCase>] = [
    .languages("note", "A remark.") { $0.person.note },
    .list("sources", .ids, "The sources.") { row in
      row.person.sources.map { TableID(row.caseID, $0) }
    },
  ]
}
