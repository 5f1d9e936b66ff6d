import DocketTime

extension JSONObjectType where Owner == OutcomeInCase {
  /// What a court decided about one person.
  static let outcome = JSONObjectType(
    "outcome", "What a court decided about one person.",
    [
      .required("person", .object(.personReference), "The person.") { $0.person },
      .optional("result", .word, "The decision.") { $0.outcome.result },
      .optional("until", .date, "The end of the custody or measure ordered.") { $0.outcome.until },
      .optional("in_absentia", .flag, "Whether the court decided in the absence of this person.") {
        $0.outcome.inAbsentia
      },
      .optional("sentence", .duration, "The length of the sentence, at most; absent for life and for death.")
      {
        $0.outcome.sentence?.longest?.iso8601
      },
      .optional("sentence_at_least", .duration, "The least time that is to be served of it.") {
        $0.outcome.sentence?.least?.iso8601
      },
      .optional("sentence_for_life", .flag, "Whether the sentence is for life.") {
        $0.outcome.sentence.map { $0.longest?.isLife ?? false }
      },
      .optional("death_sentence", .flag, "Whether it is a sentence of death.") {
        $0.outcome.sentence == .death ? true : nil
      },
      .optional("suspended", .flag, "Whether the sentence is suspended.") { $0.outcome.suspended },
      .optional("regime", .word, "Where it is to be served.") { $0.outcome.regime },
      .optional("fine", .text, "A fine with its currency.") { $0.outcome.fine },
      .optional("work", .duration, "Compulsory work.") { $0.outcome.work?.iso8601 },
      .optional("ban", .duration, "A ban on an activity.") { $0.outcome.ban?.iso8601 },
      .required("certainty", .word, "How sure it is.") { $0.outcome.certainty },
      .optional("note", .languages, "A remark.") { $0.outcome.note },
      .required("sources", .list(of: .id), "The ids of sources of the case.") { $0.outcome.sources },
    ])
}

/// A decision about a person with the id of their case.
struct OutcomeInCase: Sendable {
  let caseID: String
  let personal: PersonalOutcome

  var outcome: PublicOutcome { personal.outcome }
  var person: PersonReference { PersonReference(caseID: caseID, person: personal.person) }
}
