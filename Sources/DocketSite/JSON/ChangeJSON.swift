import DocketCalendar
import DocketJSON
import DocketRecords
import DocketTime

extension JSONObjectType where Owner == SiteNews {
  /// What `changes.json` is about.
  static let changeLog = JSONObjectType(
    "change_log", "What has changed for people from one publication to the next.",
    [
      .required("since", .instant, "When the list began: nothing that had changed before is in it.") {
        $0.since
      },
      .required(
        "changes", .list(of: .object(.change)),
        "The last 200 changes, the newest first; those of one publication have the same instant."
      ) { $0.items },
    ])
}

extension JSONObjectType where Owner == SiteNews.Item {
  /// A change.
  fileprivate static let change = JSONObjectType(
    "change",
    "Something that is other than at the publication before. Dates are those of the change; all else is as it is now.",
    [
      .required("published", .instant, "When that became known here.") { $0.change.stamp },
      .required("kind", .changeKind, "What happened.") { $0.change.kind },
      .optional("case", .id, "The id of the case; absent of what was withdrawn.") { $0.record?.id },
      .optional("case_title", .languages, "What the case is called.") { $0.record?.title },
      .optional("id", .id, "The id of the event.") { $0.event?.publicID },
      .optional("type", .word, "What kind of event it is.") { $0.event?.type },
      .optional("title", .languages, "A title of the event, where its type says too little.") {
        $0.event?.title
      },
      .optional("people", .list(of: .object(.personReference)), "The people the event is about.") { item in
        item.event.map { event in event.people.map { PersonReference(caseID: event.caseID, person: $0) } }
      },
      .optional("date_before", .date, "The date that was published before, where it became another.") {
        $0.change.before
      },
      .optional("date", .date, "The date that was published then; hours are local at the court.") {
        $0.change.date
      },
      .optional("time_zone", .zone, "The zone of the court, by its name in the IANA database.") {
        $0.event?.zone?.name
      },
      .optional("result", .word, "The decision, where all people share it.") { $0.decided?.shared?.result },
      .optional("outcomes", .list(of: .object(.outcome)), "The decision about each person.") { item in
        item.decided.map { event in
          event.outcomes.map { OutcomeInCase(caseID: event.caseID, personal: $0) }
        }
      },
      .optional("certainty", .word, "How sure the event is.") { $0.event?.certainty },
    ])
}

extension SiteNews.Item {
  /// The event, where what was decided at it then is what is known now.
  fileprivate var decided: PublicEvent? { change.isDecided ? event : nil }
}

extension JSONKind where Value == Ledger.Change.Kind {
  /// What happened; the words of today stand as examples, since within a version words are added.
  fileprivate static let changeKind = JSONKind(
    .simple([
      .init("type", "string"), .init("pattern", "^[a-z]+(_[a-z]+)*$"),
      .init("examples", .array(Value.allCases.map { .string($0.rawValue) })),
    ])
  ) { $1.string($0.rawValue) }
}
