import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Custody that must be over, or should be, has an end in the record.
  static let custodyWithoutEnd: Rule = Rule(
    RuleDescription(
      id: "custody-without-end", family: .dates, severity: .warning,
      summary: Phrase(
        "summary",
        en: "When a term or a transfer is over, or a release was decided, the record says what happened."),
      reason: Phrase(
        "reason",
        en: "Otherwise docket would publish somebody as imprisoned who is free, or has to say “unknown”."),
      exception: Phrase("exception", en: "When sources were looked for, and none says it."),
      dependsOnToday: true),
    examples: [
      .reports(
        "The term of `lorne` (`verdict`) must be over, and nothing says that they were released.",
        in: """
          events:
            - {id: taken, date: 2027-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: verdict, date: ⟦2027-09-01⟧, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 2y}}, sources: [bulletin, gazette]}
            - {id: final, date: 2027-12-01, type: entry_into_force, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "`mercy` was to release `lorne`, and nothing says that it did.",
        in: """
          events:
            - {id: taken, date: 2029-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: verdict, date: 2029-09-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 8y}}, sources: [bulletin, gazette]}
            - {id: mercy, date: ⟦2030-12-01⟧, type: pardon, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "`lorne` was detained (`stop`), and nothing says how it went on.",
        in: """
          events:
            - {id: stop, date: ⟦2030-12-01⟧, type: detention, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "The term of `lorne` (`days`) must be over, and nothing says that they were released.",
        in: """
          events:
            - {id: days, date: ⟦2030-12-01⟧, type: administrative_hearing, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 15d}}, sources: [bulletin, gazette]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2027-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2027-09-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 2y}}, sources: [bulletin, gazette]}
          - {id: out, date: 2029-02-01, type: sentence_served, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2029-09-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: life}}, sources: [bulletin, gazette]}
          - {id: mercy, date: 2030-12-01, type: pardon, who: lorne, sources: [bulletin]}
          - {id: out, date: 2030-12-05, type: release, who: lorne, sources: [bulletin]}
        """),
      .reports(
        "`lorne` was taken to another place (`moved`), and nothing says that they arrived.",
        in: """
          events:
            - {id: taken, date: 2029-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: held, date: 2029-02-03, type: custody_hearing, who: lorne, status: held, result: remanded, sources: [bulletin]}
            - {id: moved, date: ⟦2030-10-01⟧, type: transfer, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "`lorne` left prison for a time (`leave`), and nothing says that they went back.",
        in: """
          events:
            - {id: taken, date: 2029-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: verdict, date: 2029-09-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 8y}}, sources: [bulletin, gazette]}
            - {id: leave, date: ⟦2030-10-01⟧, type: prison_leave, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "By `verdict` `lorne` would still be bound by conditions, though that time must be over.",
        in: """
          events:
            - {id: verdict, date: ⟦2024-09-01⟧, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 2y, suspended: true}}, sources: [bulletin, gazette]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: held, date: 2029-02-03, type: custody_hearing, who: lorne, status: held, result: remanded, sources: [bulletin]}
          - {id: order, date: 2030-10-01, type: release_ordered, who: lorne, sources: [bulletin]}
          - {id: still, date: 2030-12-01, type: still_held, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: stop, date: 2030-12-01, type: detention, who: lorne, sources: [bulletin]}
          - {id: held, date: 2030-12-03, type: custody_hearing, who: lorne, status: held, result: remanded, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      for found in CustodyFinding.all(kinds, in: record, context) {
        let (what, mend): (Phrase, [Phrase]) =
          switch found.question.kind {
          case .termOver: (over, [addRelease, addSentence])
          case .notReleased: (promised, [addRelease, notCarriedOut])
          case .longTransfer: (moved, [addArrival, addRelease])
          case .longLeave: (left, [addReturn, addRelease])
          case .conditionsOver: (bound, [addServed, addChange])
          default: (stopped, [addDecision, addRelease])
          }
        findings.report(
          what.with(["id": found.question.event.shownID, "people": .ids(found.people)]), at: found.place,
          in: file.source, mend: mend.map(\.message), subject: found.question.event.id?.value,
          since: found.question.since)
      }
    })

  private static let kinds: Set<CustodyQuestion.Kind> = [
    .termOver, .notReleased, .longDetention, .longTransfer, .longLeave, .conditionsOver,
  ]

  private static let over = Phrase(
    "over", en: "The term of {people} ({id}) must be over, and nothing says that they were released.")
  private static let promised = Phrase(
    "promised", en: "{id} was to release {people}, and nothing says that it did.")
  private static let stopped = Phrase(
    "stopped", en: "{people} was detained ({id}), and nothing says how it went on.")
  private static let addRelease = Phrase(
    "add-release", en: "If the person was freed, add an event `type: release`.")
  private static let addSentence = Phrase(
    "add-sentence", en: "If another sentence or case holds them, add it.")
  private static let notCarriedOut = Phrase(
    "not-carried-out", en: "If they are still held, add an event `type: still_held`, and look again later.")
  private static let moved = Phrase(
    "moved", en: "{people} was taken to another place ({id}), and nothing says that they arrived.")
  private static let addArrival = Phrase(
    "add-arrival", en: "Add an event `type: arrival` with the `place`, as soon as one is known.")
  private static let left = Phrase(
    "left", en: "{people} left prison for a time ({id}), and nothing says that they went back.")
  private static let addReturn = Phrase(
    "add-return", en: "If the person went back, add an event `type: return_from_leave`.")
  private static let bound = Phrase(
    "bound", en: "By {id} {people} would still be bound by conditions, though that time must be over.")
  private static let addServed = Phrase(
    "add-served", en: "If nothing binds the person any more, add an event `type: sentence_served`.")
  private static let addChange = Phrase(
    "add-change", en: "If it was made longer, or the person was taken back, add the decision.")
  private static let addDecision = Phrase(
    "add-decision", en: "If a court decided, add the `custody_hearing` with its `result`.")
}
