import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// An event that ends custody says in which proceeding, where several hold the person.
  static let ambiguousProceeding: Rule = Rule(
    RuleDescription(
      id: "ambiguous-proceeding", family: .dates, severity: .warning,
      summary: Phrase(
        "summary", en: "Where several proceedings hold a person, an event that ends one says which."),
      reason: Phrase(
        "reason", en: "Which one ended is not guessed, so the published status stays as it was."),
      exception: Phrase("exception", en: "When no source says which of them it was.")),
    examples: [
      .reports(
        "`cleared` may end the custody of `lorne` in several proceedings, and names none.",
        in: """
          proceedings:
            first: {title: {en: First, fr: Première, ru: Первое}}
            second: {title: {en: Second, fr: Seconde, ru: Второе}}
          events:
            - {id: taken, date: 2030-02-01, type: arrest, who: lorne, proceeding: first, sources: [bulletin]}
            - {id: held, date: 2030-03-01, type: custody_hearing, who: lorne, status: held, result: remanded, proceeding: second, sources: [bulletin]}
            - {id: cleared, date: ⟦2031-02-01⟧, type: case_closed, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "`out` releases `lorne` in one proceeding, and another still holds them.",
        in: """
          proceedings:
            first: {title: {en: First, fr: Première, ru: Первое}}
            second: {title: {en: Second, fr: Seconde, ru: Второе}}
          events:
            - {id: held, date: 2030-02-01, type: custody_hearing, who: lorne, status: held, result: remanded, proceeding: first, sources: [bulletin]}
            - {id: also, date: 2030-03-01, type: custody_hearing, who: lorne, status: held, result: remanded, proceeding: second, sources: [bulletin]}
            - {id: out, date: ⟦2031-02-01⟧, type: release, who: lorne, proceeding: first, sources: [bulletin]}
          """),
      .accepts(
        """
        proceedings:
          first: {title: {en: First, fr: Première, ru: Первое}}
          second: {title: {en: Second, fr: Seconde, ru: Второе}}
        events:
          - {id: taken, date: 2030-02-01, type: arrest, who: lorne, proceeding: first, sources: [bulletin]}
          - {id: held, date: 2030-02-03, type: custody_hearing, who: lorne, status: held, result: remanded, proceeding: second, sources: [bulletin]}
          - {id: cleared, date: 2031-02-01, type: case_closed, who: lorne, proceeding: second, sources: [bulletin]}
          - {id: out, date: 2031-02-02, type: release, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2031-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: cleared, date: 2031-02-20, type: case_closed, who: lorne, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      for found in CustodyFinding.all([.whichProceeding, .heldAfterRelease], in: record, context) {
        let (what, mend): (Phrase, [Phrase]) =
          switch found.question.kind {
          case .heldAfterRelease: (stillHeld, [walkedOut, prisonOnly])
          default: (which, [nameIt, walkedOutInstead])
          }
        findings.report(
          what.with(["id": found.question.event.shownID, "people": .ids(found.people)]), at: found.place,
          in: file.source, mend: mend.map(\.message), subject: found.question.event.id?.value,
          since: found.question.since)
      }
    })

  private static let which = Phrase(
    "which", en: "{id} may end the custody of {people} in several proceedings, and names none.")
  private static let stillHeld = Phrase(
    "still-held", en: "{id} releases {people} in one proceeding, and another still holds them.")
  private static let nameIt = Phrase("name-it", en: "Write the `proceeding` that it belongs to.")
  private static let walkedOutInstead = Phrase(
    "walked-out-instead", en: "If the person walked out, add an event `type: release` without `proceeding`.")
  private static let walkedOut = Phrase(
    "walked-out", en: "If the person walked out, take `proceeding` out: a release then ends everything.")
  private static let prisonOnly = Phrase(
    "prison-only", en: "If only this proceeding let the person go, write `release_ordered`.")
}
