import DocketRecords
import DocketTime

/// A person as the list of all people has them.
struct ListedPerson: Sendable {
  let person: PersonInCase
  let record: PublicCase
  let site: Site
  /// The next hearing that is about the person.
  let next: PublicEvent?

  /// The sources of what the status rests on: those of the events with which it and its grounds began.
  fileprivate var custodySources: [PublicSource] {
    guard let custody = person.person.custody else { return [] }
    var sources: [PublicSource] = []
    for event in record.events
    where event.id == custody.event || custody.grounds.contains(where: { $0.event == event.id }) {
      for source in event.sources where !sources.contains(where: { $0.id == source.id }) {
        sources.append(source)
      }
    }
    return sources
  }
}

extension JSONObjectType where Owner == ListedPerson {
  /// A person of the list of all people.
  static let listedPerson = JSONObjectType(
    "listed_person", "A person of a case: how they are deprived of liberty, and their next hearing.",
    [
      .required("id", .id, "The id of the case, a slash, and the person’s own.") { $0.person.reference.id },
      .required("case", .id, "The id of the case.") { $0.record.id },
      .optional("case_title", .languages, "What the case is called.") { $0.record.title },
      .optional("name", .languages, "The name as each language spells it.") { $0.person.person.name },
      .optional("short", .languages, "What the person is called in few letters.") { $0.person.person.short },
      .optional("died", .date, "The date of death.") { $0.person.person.died },
      .required("same_as", .list(of: .id), "The same person in other cases.") { $0.person.person.sameAs },
      .optional("custody", .object(.custody), "Whether and how the person is deprived of liberty.") {
        $0.person.custody
      },
      .required(
        "custody_sources", .list(of: .object(.source)),
        "The sources of the events with which the status and its grounds began."
      ) { $0.custodySources },
      .optional("next_hearing", .object(.hearingReference), "The next hearing that is to take place.") {
        $0.next
      },
    ])
}

extension JSONObjectType where Owner == PublicEvent {
  /// A hearing that is referred to.
  static let hearingReference = JSONObjectType(
    "hearing_reference", "A hearing, in short.",
    [
      .required("id", .id, "The id of the case, a slash, and the event’s own.") { $0.publicID },
      .required("type", .word, "What kind of hearing it is.") { $0.type },
      .optional("title", .languages, "A title, where the type says too little.") { $0.title },
    ] + DateFields.of { $0.date } + [
      .optional("start_local", .localTime, "The day and hour on the clock of the court, with seconds.") {
        $0.date.moment
      },
      .optional("time_zone", .zone, "The zone of the court, by its name in the IANA database.") {
        $0.zone?.name
      },
      .optional("start_utc", .instant, "The hour in UTC.") { $0.start },
      .optional("court", .object(.named), "The court.") { $0.court?.entry },
      .optional("status", .word, "Where it stands.") { $0.status },
      .required("certainty", .word, "How sure it is.") { $0.certainty },
    ])
}
