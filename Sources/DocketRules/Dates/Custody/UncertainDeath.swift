import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// A death that is alleged or disputed changes no status, and somebody has to look.
  static let uncertainDeath: Rule = Rule(
    RuleDescription(
      id: "uncertain-death", family: .dates, severity: .warning,
      summary: Phrase(
        "summary",
        en: "A death is confirmed, or taken back.",
        fr: "Un décès est confirmé, ou retiré.",
        ru: "Сообщение о смерти подтверждено или отозвано."),
      reason: Phrase(
        "reason",
        en:
          "Until then the published status stays as it was, and readers may write to somebody who has died.",
        fr:
          "D’ici là, la situation publiée ne change pas, et des lettres partiraient à une personne décédée.",
        ru: "До тех пор опубликованное положение не меняется, и письма могут идти умершему."),
      exception: Phrase(
        "exception",
        en: "When sources still contradict each other.",
        fr: "Quand les sources se contredisent encore.",
        ru: "Когда источники всё ещё противоречат друг другу.")),
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
    "unsure",
    en: "The death of {people} ({id}) is not certain, so the published status does not change.",
    fr: "Le décès de {people} ({id}) n’est pas certain : la situation publiée ne change donc pas.",
    ru: "Смерть ({people}, {id}) не подтверждена, поэтому опубликованное положение не меняется.")
  private static let confirm = Phrase(
    "confirm",
    en: "When it is certain, take `certainty` out and write `died`.",
    fr: "Quand il est certain, retirez `certainty` et écrivez `died`.",
    ru: "Когда это подтвердится, уберите `certainty` и напишите `died`.")
  private static let retract = Phrase(
    "retract",
    en: "When it was wrong, write `certainty: retracted`.",
    fr: "S’il était faux, écrivez `certainty: retracted`.",
    ru: "Если это оказалось неправдой, напишите `certainty: retracted`.")
}
