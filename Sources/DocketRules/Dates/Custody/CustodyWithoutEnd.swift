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
        en: "When a term is over, or a release was decided, the record says what happened.",
        fr: "Quand une durée est écoulée ou une libération décidée, la fiche dit ce qui s’est produit.",
        ru: "Когда срок истёк или освобождение решено, в записи сказано, что было дальше."),
      reason: Phrase(
        "reason",
        en: "Otherwise docket would publish somebody as imprisoned who is free, or has to say “unknown”.",
        fr: "Sinon docket publierait comme détenue une personne libre, ou devrait dire « inconnue ».",
        ru: "Иначе docket публикует свободного человека как заключённого или вынужден писать «неизвестно»."),
      exception: Phrase(
        "exception",
        en: "When sources were looked for, and none says it.",
        fr: "Quand on a cherché sans trouver de source.",
        ru: "Когда источники искали, но не нашли."),
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
      .accepts(
        """
        events:
          - {id: stop, date: 2030-12-01, type: detention, who: lorne, sources: [bulletin]}
          - {id: held, date: 2030-12-03, type: custody_hearing, who: lorne, status: held, result: remanded, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      for found in CustodyFinding.all([.termOver, .notReleased, .longDetention], in: record, context) {
        let (what, mend): (Phrase, [Phrase]) =
          switch found.question.kind {
          case .termOver: (over, [addRelease, addSentence])
          case .notReleased: (promised, [addRelease, notCarriedOut])
          default: (stopped, [addDecision, addRelease])
          }
        findings.report(
          what.with(["id": found.question.event.shownID, "people": .ids(found.people)]), at: found.place,
          in: file.source, mend: mend.map(\.message), subject: found.question.event.id?.value,
          since: found.question.since)
      }
    })

  private static let over = Phrase(
    "over",
    en: "The term of {people} ({id}) must be over, and nothing says that they were released.",
    fr: "La durée prévue pour {people} ({id}) est écoulée, et rien ne dit qu’il y a eu libération.",
    ru: "Срок ({people}, {id}) должен был истечь, но об освобождении ничего не сказано.")
  private static let promised = Phrase(
    "promised",
    en: "{id} was to release {people}, and nothing says that it did.",
    fr: "{id} devait libérer {people}, et rien ne dit que c’est arrivé.",
    ru: "{id}: ожидалось освобождение ({people}), но о нём ничего не сказано.")
  private static let stopped = Phrase(
    "stopped",
    en: "{people} was detained ({id}), and nothing says how it went on.",
    fr: "{people} : interpellation ou arrestation ({id}), et rien ne dit la suite.",
    ru: "{people}: было задержание ({id}), а что дальше — не сказано.")
  private static let addRelease = Phrase(
    "add-release",
    en: "If the person was freed, add an event `type: release`.",
    fr: "Si la personne a été libérée, ajoutez un événement `type: release`.",
    ru: "Если человека освободили, добавьте событие `type: release`.")
  private static let addSentence = Phrase(
    "add-sentence",
    en: "If another sentence or case holds them, add it.",
    fr: "Si une autre peine ou affaire la retient, ajoutez-la.",
    ru: "Если держат по другому приговору или делу, добавьте его.")
  private static let notCarriedOut = Phrase(
    "not-carried-out",
    en: "If they are still held, say so in a `note`, and look again later.",
    fr: "Si la détention continue, dites-le dans une `note` et regardez plus tard.",
    ru: "Если человек всё ещё в заключении, скажите об этом в `note` и проверьте позже.")
  private static let addDecision = Phrase(
    "add-decision",
    en: "If a court decided, add the `custody_hearing` with its `result`.",
    fr: "Si un tribunal a décidé, ajoutez `custody_hearing` avec son `result`.",
    ru: "Если решил суд, добавьте `custody_hearing` с его `result`.")
}
