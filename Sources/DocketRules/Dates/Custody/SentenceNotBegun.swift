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
        en: "A final sentence that deprives of liberty begins to be served, or the record says why not.",
        fr:
          "Une peine définitive de privation de liberté commence à être purgée, ou la fiche dit pourquoi non.",
        ru: "Вступивший в силу приговор к лишению свободы исполняется, или в записи сказано, почему нет."),
      reason: Phrase(
        "reason",
        en:
          "By the record the person is still at home or at liberty, and letters would go to the wrong place.",
        fr:
          "D’après la fiche, la personne est encore chez elle ou en liberté, et les lettres iraient au mauvais endroit.",
        ru: "По записи человек всё ещё дома или на свободе, и письма пойдут не туда."),
      exception: Phrase(
        "exception",
        en: "When the sentence is put off, or nothing was heard.",
        fr: "Quand la peine est différée, ou qu’on est sans nouvelles.",
        ru: "Когда исполнение отложено или сведений нет."),
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
    en: "The sentence of {people} ({id}) is final, and by the record nobody took them into prison.",
    fr: "La peine de {people} ({id}) est définitive, et d’après la fiche il n’y a pas eu d’incarcération.",
    ru: "Приговор ({people}, {id}) вступил в силу, а по записи в тюрьму никого не забрали.")
  private static let inCourt = Phrase(
    "in-court",
    en: "If the person was taken in the courtroom, add an event `type: courtroom_arrest`.",
    fr: "Si la personne a été arrêtée à l’audience, ajoutez un événement `type: courtroom_arrest`.",
    ru: "Если человека взяли под стражу в зале суда, добавьте событие `type: courtroom_arrest`.")
  private static let later = Phrase(
    "later",
    en: "If it was later, add an `arrest`, or `surrender` for somebody who reported to prison.",
    fr: "Si c’était plus tard, ajoutez un `arrest`, ou `surrender` pour une personne qui s’est présentée.",
    ru: "Если позже — добавьте `arrest` или `surrender`, если человек явился сам.")
  private static let away = Phrase(
    "away",
    en: "If the person was not there, write `in_absentia: true` in the verdict, or add the `exile`.",
    fr: "Si la personne était absente, écrivez `in_absentia: true` dans le verdict, ou ajoutez l’`exile`.",
    ru: "Если человек отсутствовал, напишите в приговоре `in_absentia: true` или добавьте `exile`.")
}
