import DocketCalendar
import DocketRecords
import DocketTime

/// An event with its UID in the calendars.
struct EventInSite: Sendable {
  let event: PublicEvent
  /// The UID of a hearing; nil for other events.
  let uid: String?
  /// The event as it was encoded for the same readers; nil where it was not.
  let encoded: EncodedObject?

  init(_ event: PublicEvent, domain: String, encoded: EncodedObject? = nil) {
    self.event = event
    self.encoded = encoded
    uid = event.type.isHearing ? EntryName(domain: domain).hearing(event)?.text : nil
  }

  fileprivate func prefixed(_ id: String?) -> String? { id.map { "\(event.caseID)/\($0)" } }
}

extension JSONKind where Value == EventInSite {
  /// An event, encoded once for the same readers.
  static let encodedEvent = JSONKind(.object(JSONObjectType.event.description)) { owner, output in
    if let encoded = owner.encoded { return encoded.write(to: &output) }
    JSONObjectType.event.write(owner, &output)
  }
}

extension JSONObjectType where Owner == EventInSite {
  /// An event, hearing or not.
  static let event = JSONObjectType(
    "event", "Something that happened or is to happen; a hearing has a UID.",
    what + when + place + state + claim)

  private static let what: [JSONField<EventInSite>] = [
    .required("id", .id, "The id of the case, a slash, and the event’s own.") { $0.event.publicID },
    .required("case", .id, "The id of the case.") { $0.event.caseID },
    .optional("uid", .uid, "The UID of the hearing in the calendars.") { $0.uid },
    .required("type", .word, "What kind of event it is.") { $0.event.type },
    .optional("title", .languages, "A title, where the type says too little.") { $0.event.title },
    .required("people", .list(of: .object(.personReference)), "The people it is about.") { owner in
      owner.event.people.map { PersonReference(caseID: owner.event.caseID, person: $0) }
    },
    .optional("proceeding", .id, "The proceeding it belongs to.") { $0.prefixed($0.event.proceeding) },
  ]

  private static let when: [JSONField<EventInSite>] =
    DateFields.of { $0.event.date } + [
      .optional("local_time", .time, "The hour on the clock of the court.") {
        $0.event.date.moment?.time.description
      },
      .optional("start_local", .localTime, "The day and hour on the clock of the court, with seconds.") {
        $0.event.date.moment
      },
      .optional("time_zone", .zone, "The zone of the court, by its name in the IANA database.") {
        $0.event.zone?.name
      },
      .optional("start_utc", .instant, "The hour in UTC.") { $0.event.start },
      .required("moved_from", .list(of: .date), "Earlier dates that the court changed, oldest first.") {
        $0.event.movedFrom
      },
      .required("corrected_from", .list(of: .date), "Earlier dates that were a mistake of the record.") {
        $0.event.correctedFrom
      },
    ]

  private static let place: [JSONField<EventInSite>] = [
    .optional("court", .object(.named), "The court.") { $0.event.court?.entry },
    .optional("place", .object(.named), "The place.") { $0.event.place?.entry },
    .optional("to", .country, "The state to which the person is taken.") { $0.event.to },
    .optional("room", .text, "The room.") { $0.event.room },
    .optional("judge", .text, "The judge, where the court publishes the name.") { $0.event.judge },
    .optional("access", .word, "Who may attend.") { $0.event.access },
    .optional("format", .word, "How people take part.") { $0.event.format },
    .optional("attend", .languages, "What somebody who wants to attend must know.") { $0.event.attend },
    .optional("link", .address, "A page about it.") { $0.event.link },
  ]

  private static let state: [JSONField<EventInSite>] = [
    .optional("status", .word, "Where a hearing stands.") { $0.event.status },
    .optional("checked", .day, "When somebody last looked for a report.") { $0.event.checked },
    .optional("in_absentia", .flag, "Whether the court decided in the absence of the people.") {
      $0.event.inAbsentia
    },
    .optional("result", .word, "The decision, where all people share it.") { $0.event.shared?.result },
    .optional("until", .date, "The end of the custody or measure ordered, where all share it.") {
      $0.event.shared?.until
    },
    .required("outcomes", .list(of: .object(.outcome)), "The decision about each person.") { owner in
      owner.event.outcomes.map { OutcomeInCase(caseID: owner.event.caseID, personal: $0) }
    },
  ]

  private static let claim: [JSONField<EventInSite>] = [
    .required("certainty", .word, "How sure it is.") { $0.event.certainty },
    .optional("by", .object(.named), "Whose claim it is.") { $0.event.by?.entry },
    .optional("note", .languages, "A remark.") { $0.event.note },
    .required("sources", .list(of: .id), "The ids of sources of the case.") {
      $0.event.sourceIDs
    },
  ]
}
