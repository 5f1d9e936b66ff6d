import DocketRecords
import DocketText
import DocketTime

extension Table {
  /// The events.
  static let events = Table(
    "events", "One event of a case, hearing or not, in the order of the record.",
    [eventID] + EventColumns.id + EventColumns.when + EventColumns.place + [destination]
      + EventColumns.decision + EventColumns.rest
  ) { site, write in
    for record in site.cases {
      for event in record.events { write(EventInSite(event, domain: site.domain)) }
    }
  }

  /// The hearings.
  static let hearings = Table(
    "hearings", "One hearing, by date; each is an event, too.",
    hearingID + EventColumns.id + EventColumns.when + EventColumns.place + attendance + EventColumns.decision
      + EventColumns.rest
  ) { site, write in
    for event in byDate(site.hearings) { write(EventInSite(event, domain: site.domain)) }
  }

  private static let eventID: TableColumn<EventInSite> =
    .required("id", .id, "The id of the case, a slash, and the event’s own.") {
      TableID($0.event.caseID, $0.event.id)
    }

  private static let destination: TableColumn<EventInSite> =
    .optional("to", .country, "The state to which the person is taken.") { $0.event.to }

  private static let hearingID: [TableColumn<EventInSite>] = [
    .required("id", .id, "The id of the case, a slash, and the hearing’s own.", of: "events") {
      TableID($0.event.caseID, $0.event.id)
    },
    .optional("uid", .uid, "Its UID in the calendars.") { $0.uid },
  ]

  private static let attendance: [TableColumn<EventInSite>] = [
    .optional("room", .labelled("room"), "The room.") { $0.event.room },
    .optional("judge", .text, "The judge, where the court publishes the name.") { $0.event.judge },
    .optional("access", .word, "Who may attend.") { $0.event.access },
    .optional("format", .word, "How people take part.") { $0.event.format },
    .languages("attend", "What somebody who wants to attend must know.") { $0.event.attend },
    .optional("checked", .day, "When somebody last looked for a report.") { $0.event.checked },
  ]

  /// Hearings by their first day, their hour and their id, as in the JSON.
  private static func byDate(_ hearings: [PublicEvent]) -> [PublicEvent] {
    hearings.map { (day: $0.date.earliest, start: $0.start ?? .first, id: $0.publicID, hearing: $0) }
      .sorted { left, right in
        if (left.day, left.start) != (right.day, right.start) {
          return (left.day, left.start) < (right.day, right.start)
        }
        return left.id.precedesByBytes(right.id)
      }.map(\.hearing)
  }
}
