import DocketRecords
import DocketTime

/// What was decided about one person at one event.
struct OutcomeRow: Sendable {
  let event: PublicEvent
  let person: NamedEntry
  let outcome: PublicOutcome
  /// Whether the record says it of all people together.
  let isShared: Bool

  fileprivate var certainty: Certainty { isShared ? event.certainty : outcome.certainty }

  fileprivate var sources: [TableID] {
    let ids = isShared ? event.sourceIDs : outcome.sources
    return ids.map { TableID(event.caseID, $0) }
  }

  /// The decisions of an event: those about single people, then for everybody else the one that all share.
  static func all(of event: PublicEvent) -> [OutcomeRow] {
    let own = event.outcomes.map {
      OutcomeRow(event: event, person: $0.person, outcome: $0.outcome, isShared: false)
    }
    guard let shared = event.shared else { return own }
    let others = event.people.filter { person in !own.contains { $0.person.id == person.id } }
    return own
      + others.map { OutcomeRow(event: event, person: $0, outcome: shared, isShared: true) }
  }
}

extension Table {
  /// The decisions.
  static let outcomes = Table(
    "outcomes", "What one event decided about one person, as far as the record says.",
    what + decision + sentence + rest
  ) { site, write in
    for record in site.cases {
      for event in record.events { OutcomeRow.all(of: event).forEach(write) }
    }
  }

  private static let what: [TableColumn<OutcomeRow>] =
    [
      .required("id", .id, "The id of the event, a slash, and the person’s own.") {
        TableID($0.event.caseID, $0.event.id, $0.person.id)
      },
      .required("case", .id, "The case.", of: "cases") { TableID($0.event.caseID) },
      .required("event", .id, "The event.", of: "events") { TableID($0.event.caseID, $0.event.id) },
      .required("person", .id, "The person.", of: "people") { TableID($0.event.caseID, $0.person.id) },
      .languages("person_name", "The name as the language spells it.") { $0.person.name },
      .required("event_type", .word, "What kind of event it was.") { $0.event.type },
    ] + TableColumn.dates("date", "When, as the record writes it.") { $0.event.date }

  private static let decision: [TableColumn<OutcomeRow>] =
    [
      .optional("result", .word, "The decision.") { $0.outcome.result },
      .required("shared", .flag, "Whether the record says it of all people of the event together.") {
        $0.isShared
      },
    ] + TableColumn.dates("until", "The end of the custody or measure ordered.") { $0.outcome.until } + [
      .optional("in_absentia", .flag, "Whether the court decided in the absence of the person.") {
        $0.outcome.inAbsentia ?? $0.event.inAbsentia
      }
    ]

  private static let sentence: [TableColumn<OutcomeRow>] = [
    .optional("sentence", .duration, "The length of the sentence, at most; empty for life and for death.") {
      $0.outcome.sentence?.longest?.iso8601
    },
    .optional("sentence_at_least", .duration, "The least time that is to be served of it.") {
      $0.outcome.sentence?.least?.iso8601
    },
    .optional("sentence_for_life", .flag, "Whether the sentence is for life.") {
      $0.outcome.sentence.map { $0.longest?.isLife ?? false }
    },
    .optional("death_sentence", .flag, "Whether it is a sentence of death.") {
      $0.outcome.sentence.map { $0 == .death }
    },
    .optional("suspended", .flag, "Whether the sentence is suspended.") { $0.outcome.suspended },
    .optional("regime", .word, "Where it is to be served.") { $0.outcome.regime },
    .optional("fine", .text, "A fine with its currency.") { $0.outcome.fine },
    .optional("work", .duration, "Compulsory work.") { $0.outcome.work?.iso8601 },
    .optional("ban", .duration, "A ban on an activity.") { $0.outcome.ban?.iso8601 },
  ]

  private static let rest: [TableColumn<OutcomeRow>] = [
    .required("certainty", .word, "How sure it is.") { $0.certainty },
    .required("event_certainty", .word, "How sure the event is.") { $0.event.certainty },
    .languages("note", "A remark.") { $0.outcome.note },
    .list("sources", .ids, "The sources.") { $0.sources },
  ]
}
