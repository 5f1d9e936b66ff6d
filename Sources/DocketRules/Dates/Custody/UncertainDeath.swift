import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// A death that is alleged or disputed changes no status, and somebody has to look.
  static let uncertainDeath: Rule = Rule(
    RuleDescription(
      id: "uncertain-death", family: .dates, severity: .warning,
      summary: Phrase("summary", en: "A death is confirmed, or taken back."),
      reason: Phrase(
        "reason",
        en: "Until then the published status stays as it was, and readers may write to somebody who has died."
      ),
      exception: Phrase("exception", en: "When sources still contradict each other.")),
    examples: [
      .reports(
        "The death of `lorne` (`lost`) is not certain, so the published status does not change.",
        in: """
          events:
            - {id: taken, date: 2031-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: lost, date: ⟦2031-03-01⟧, type: death, who: lorne, certainty: disputed, note: {en: Two reports., fr: Deux récits., ru: Две версии.}, sources: [bulletin, gazette]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2031-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: lost, date: 2031-03-01, type: death, who: lorne, sources: [bulletin, gazette]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2031-03-10, type: arrest, who: lorne, sources: [bulletin]}
          - {id: lost, date: 2031-03-11, type: death, who: lorne, certainty: retracted, sources: [bulletin, gazette]}
        """),
    ],
    check: .record { record, file, context, findings in
      for found in CustodyFinding.all([.uncertainDeath], in: record, context) {
        findings.report(
          unsure.with(["id": found.question.event.shownID, "people": .ids(found.people)]), at: found.place,
          in: file.source, mend: [confirm.message, retract.message],
          subject: found.question.event.id?.value, since: found.question.since)
      }
    })

  private static let unsure = Phrase(
    "unsure", en: "The death of {people} ({id}) is not certain, so the published status does not change.")
  private static let confirm = Phrase(
    "confirm", en: "When it is certain, take `certainty` out and write `died`.")
  private static let retract = Phrase("retract", en: "When it was wrong, write `certainty: retracted`.")
}
