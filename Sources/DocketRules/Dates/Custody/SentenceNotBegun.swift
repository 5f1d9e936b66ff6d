import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Whoever has a final sentence to serve was taken, or is said not to be.
  static let sentenceNotBegun: Rule = Rule(
    RuleDescription(
      id: "sentence-not-begun", family: .dates, severity: .warning,
      summary: Phrase(
        "summary",
        en: "A final sentence that deprives of liberty begins to be served, or the record says why not."),
      reason: Phrase(
        "reason",
        en:
          "By the record the person is still at home or at liberty, and letters would go to the wrong place."),
      exception: Phrase("exception", en: "When the sentence is put off, or nothing was heard."),
      dependsOnToday: true),
    examples: [
      .reports(
        "The sentence of `lorne` (`verdict`) is final, and by the record nobody took them into prison.",
        in: """
          events:
            - {id: home, date: 2029-02-01, type: house_arrest, who: lorne, sources: [bulletin]}
            - {id: verdict, date: ⟦2030-03-01⟧, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
            - {id: final, date: 2030-07-01, type: entry_into_force, who: lorne, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: home, date: 2029-02-01, type: house_arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-03-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
          - {id: to-prison, date: 2030-03-01, type: courtroom_arrest, who: lorne, sources: [bulletin]}
          - {id: final, date: 2030-07-01, type: entry_into_force, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: left, date: 2029-02-01, type: exile, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-03-01, type: verdict, who: lorne, status: held, in_absentia: true, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin, gazette]}
          - {id: final, date: 2030-07-01, type: entry_into_force, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: home, date: 2029-02-01, type: house_arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-03-01, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y, suspended: true}}, sources: [bulletin, gazette]}
          - {id: final, date: 2030-07-01, type: entry_into_force, who: lorne, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      for found in CustodyFinding.all([.notTaken], in: record, context) {
        findings.report(
          notTaken.with(["id": found.question.event.shownID, "people": .ids(found.people)]), at: found.place,
          in: file.source, mend: [inCourt.message, later.message, away.message],
          subject: found.question.event.id?.value, since: found.question.since)
      }
    })

  private static let notTaken = Phrase(
    "not-taken",
    en: "The sentence of {people} ({id}) is final, and by the record nobody took them into prison.")
  private static let inCourt = Phrase(
    "in-court", en: "If the person was taken in the courtroom, add an event `type: courtroom_arrest`.")
  private static let later = Phrase(
    "later", en: "If it was later, add an `arrest`, or `surrender` for somebody who reported to prison.")
  private static let away = Phrase(
    "away", en: "If the person was not there, write `in_absentia: true` in the verdict, or add the `exile`.")
}
