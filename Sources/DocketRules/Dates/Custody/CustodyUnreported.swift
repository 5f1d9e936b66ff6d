import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Whoever was convicted to deprivation of liberty was held, or not; the record says which.
  static let custodyUnreported: Rule = Rule(
    RuleDescription(
      id: "custody-unreported", family: .dates, severity: .info,
      summary: Phrase("summary", en: "A record of somebody sentenced to prison says whether they were held."),
      reason: Phrase("reason", en: "Their status is published as unknown."),
      exception: Phrase("exception", en: "When sources were looked for, and none says it.")),
    examples: [
      .reports(
        "By `verdict` `lorne` was sentenced to prison, and no event says that they were held.",
        in: """
          events:
            - {id: verdict, date: ⟦2030-03-01⟧, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-03-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-03-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
        """),
      .accepts(
        """
        events:
          - {id: verdict, date: 2030-03-01, type: verdict, who: lorne, status: held, in_absentia: true, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
        """),
      .accepts(
        """
        events:
          - {id: verdict, date: 2030-03-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, work: 2y}}, sources: [bulletin, gazette]}
        """),
    ],
    check: .record { record, file, context, findings in
      for found in CustodyFinding.all([.neverTaken], in: record, context) {
        findings.report(
          never.with(["id": found.question.event.shownID, "people": .ids(found.people)]), at: found.place,
          in: file.source, mend: [addArrest.message, absent.message],
          subject: found.question.event.id?.value, since: found.question.since)
      }
    })

  private static let never = Phrase(
    "never", en: "By {id} {people} was sentenced to prison, and no event says that they were held.")
  private static let addArrest = Phrase(
    "add-arrest", en: "Add the arrest, with a date as precise as is known.")
  private static let absent = Phrase("absent", en: "If the person was not there, write `in_absentia: true`.")
}
