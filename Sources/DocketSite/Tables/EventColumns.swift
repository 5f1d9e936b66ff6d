import DocketRecords
import DocketTime

/// The columns that events and hearings have in common.
enum EventColumns {
  static let id: [TableColumn<EventInSite>] = [
    .required("case", .id, "The case.", of: "cases") { TableID($0.event.caseID) },
    .required("type", .word, "What kind of event it is.") { $0.event.type },
    .languages("title", "A title, where the type says too little.") { $0.event.title },
    .list("people", .ids, "The people it is about.") { row in
      row.event.people.map { TableID(row.event.caseID, $0.id) }
    },
    .optional("proceeding", .id, "The proceeding it belongs to.") { row in
      row.event.proceeding.map { TableID(row.event.caseID, $0) }
    },
  ]

  static let when: [TableColumn<EventInSite>] =
    TableColumn.dates("date", "When, as the record writes it; hours are local at the court.") {
      $0.event.date
    } + [
      .optional("court_day", .day, "The day in the calendar of the court, where it is known.") {
        $0.event.date.singleDay
      },
      .optional("start_local", .time, "The hour on the clock of the court.") { $0.event.date.moment?.time },
      .optional("time_zone", .zone, "The zone of the court.") { $0.event.zone?.name },
      .optional("start_utc", .instant, "The hour in UTC; its day is not always that of the court.") {
        $0.event.start
      },
      .list("moved_from", .dates, "Earlier dates that the court changed, oldest first.") {
        $0.event.movedFrom
      },
      .list("corrected_from", .dates, "Earlier dates that were a mistake of the record.") {
        $0.event.correctedFrom
      },
    ]

  static let place: [TableColumn<EventInSite>] = [
    .optional("court", .id, "The court.") { row in row.event.court.map { TableID($0.id) } },
    .languages("court_name", "What the court is called.") { $0.event.court?.name },
    .optional("place", .id, "The place.") { row in row.event.place.map { TableID($0.id) } },
    .languages("place_name", "What the place is called.") { $0.event.place?.name },
  ]

  static let decision: [TableColumn<EventInSite>] =
    [
      .optional("status", .word, "Where a hearing stands.") { $0.event.status },
      .optional("result", .word, "The decision, where all people share it; others are outcomes.") {
        $0.event.shared?.result
      },
    ]
    + TableColumn.dates("until", "The end of the custody or measure ordered, where all share it.") {
      $0.event.shared?.until
    } + [
      .optional("in_absentia", .flag, "Whether the court decided in the absence of the people.") {
        $0.event.inAbsentia
      }
    ]

  static let rest: [TableColumn<EventInSite>] = [
    .required("certainty", .word, "How sure it is.") { $0.event.certainty },
    .optional("by", .claimant, "Whose claim it is.") { $0.event.by },
    .optional("link", .address, "A page about it.") { $0.event.link },
    .languages("note", "A remark.") { $0.event.note },
    .list("sources", .ids, "The sources.") { row in
      row.event.sources.map { TableID(row.event.caseID, $0.id) }
    },
  ]
}
