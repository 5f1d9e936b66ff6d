import DocketRecords

extension Table {
  /// The days.
  static let days = Table(
    "days", "One solidarity day or another day: those of cases, then the others.", what + when + about
  ) { site, write in
    site.days.forEach(write)
  }

  private static let what: [TableColumn<PublicDay>] = [
    .required("id", .id, "The day’s own id, behind that of its case where it belongs to one.") {
      TableID($0.publicID)
    },
    .optional("case", .id, "The case it belongs to.", of: "cases") { day in day.caseID.map { TableID($0) } },
    .required("type", .word, "What kind of day it is.") { $0.type },
    .languages("title", "What it is called.") { $0.title },
  ]

  private static let when: [TableColumn<PublicDay>] =
    TableColumn.dates("date", "When, or when first where it comes back.") { $0.date } + [
      .list("dates", .dates, "The days written out, where they move from year to year.") { $0.dates },
      .optional("repeat", .recurrence, "How it comes back.") { $0.recurrence },
      .optional("repeat_month", .integer, "The month of a `monthly_weekday`, 1 to 12.") {
        $0.recurrence?.rule?.month
      },
      .optional("repeat_weekday", .word, "Its day of the week.") { $0.recurrence?.rule?.weekday },
      .optional("repeat_nth", .integer, "Which one of the month: 1 to 5, or -1 for the last.") {
        $0.recurrence?.rule?.nth
      },
    ] + TableColumn.dates("since", "When it was first kept.") { $0.since }
    + TableColumn.dates("until", "When it was last kept.") { $0.until } + [
      .optional("leap_day", .word, "Which day is kept for a 29 February in common years.") { $0.leapDay }
    ]

  private static let about: [TableColumn<PublicDay>] = [
    .list("cases", .ids, "The cases it is about.") { $0.aboutCases },
    .required("all_cases", .flag, "Whether it is about all cases.") { $0.isAboutAll },
    .list("people", .ids, "The people it is about, where it names any.") { day in
      day.caseID.map { caseID in day.people.map { TableID(caseID, $0.id) } } ?? []
    },
    .optional("organiser", .id, "Who calls for it.") { day in day.organiser.map { TableID($0.id) } },
    .languages("organiser_name", "What the organiser is called.") { $0.organiser?.name },
    .optional("link", .address, "The page of the day.") { $0.link },
    .languages("note", "A remark.") { $0.note },
    .list("sources", .ids, "The sources.") { day in day.sources.map { SourceRow.id(of: $0, in: day) } },
  ]
}

extension PublicDay {
  fileprivate var aboutCases: [TableID] {
    switch scope {
    case .own(let title): [TableID(title.id)]
    case .cases(let titles): titles.map { TableID($0.id) }
    case .all: []
    }
  }

  fileprivate var isAboutAll: Bool { if case .all = scope { true } else { false } }
}

extension PublicDay.Recurrence {
  /// The weekday of a month; nil for what comes back otherwise.
  fileprivate var rule: (month: Int, weekday: WeekdayName, nth: Int)? {
    if case .weekday(let month, let weekday, let nth) = self { (month, weekday, nth) } else { nil }
  }
}

extension TableKind where Value == PublicDay.Recurrence {
  /// Which of the ways it is.
  fileprivate static let recurrence = TableKind(.string("`yearly`, `weekly` or `monthly_weekday`")) {
    recurrence, writer in
    switch recurrence {
    case .yearly: writer.code("yearly")
    case .weekly: writer.code("weekly")
    case .weekday: writer.code("monthly_weekday")
    }
  }
}
