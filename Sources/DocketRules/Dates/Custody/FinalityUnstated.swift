import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// A sentence that a higher court left in place is said to be final, or not to be.
  static let finalityUnstated: Rule = Rule(
    RuleDescription(
      id: "finality-unstated", family: .dates, severity: .warning,
      summary: Phrase(
        "summary", en: "After the decision of a higher court the record says whether the sentence is final."),
      reason: Phrase(
        "reason", en: "Otherwise the person is published as convicted, not final, perhaps for years."),
      exception: Phrase("exception", en: "When it really is not final.")),
    examples: [
      .reports(
        "`appeal` leaves the sentence of `lorne` in place, and nothing says that it is final.",
        in: """
          jurisdiction: XX
          events:
            - {id: taken, date: 2030-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: verdict, date: 2030-09-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
            - {id: appeal, date: ⟦2031-01-10⟧, type: appeal_decision, who: lorne, result: upheld, sources: [bulletin]}
          """),
      .accepts(
        """
        jurisdiction: XX
        events:
          - {id: taken, date: 2030-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-09-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
          - {id: appeal, date: 2031-01-10, type: appeal_decision, who: lorne, result: upheld, sources: [bulletin]}
          - {id: final, date: 2031-01-10, type: entry_into_force, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        jurisdiction: XX
        events:
          - {id: taken, date: 2030-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-09-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
          - {id: appeal, date: 2031-01-10, type: appeal_decision, who: lorne, result: quashed_retrial, sources: [bulletin, gazette]}
        """),
    ],
    check: .record { record, file, context, findings in
      for found in CustodyFinding.all([.isItFinal], in: record, context) {
        findings.report(
          left.with(["id": found.question.event.shownID, "people": .ids(found.people)]), at: found.place,
          in: file.source, mend: [addEvent.message, addTable.message],
          subject: found.question.event.id?.value, since: found.question.since)
      }
    })

  private static let left = Phrase(
    "left", en: "{id} leaves the sentence of {people} in place, and nothing says that it is final.")
  private static let addEvent = Phrase(
    "add-event", en: "If it is final, add an event `type: entry_into_force` with its day.")
  private static let addTable = Phrase(
    "add-table",
    en:
      "If the law of the state says so, somebody can add `final_with` to its table in `registry/jurisdictions.yml`."
  )
}
