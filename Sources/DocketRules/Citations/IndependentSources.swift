import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// What weighs most rests on two publishers; for what a court decided its own document is enough.
  static let independentSources: Rule = Rule(
    RuleDescription(
      id: "independent-sources", family: .citations, severity: .warning,
      summary: Phrase(
        "summary",
        en: "Deaths, ill-treatment and judgments rest on two publishers, or on the court’s document.",
        fr: "Décès, mauvais traitements et jugements reposent sur deux éditeurs, ou sur l’acte du tribunal.",
        ru: "Смерть, жестокое обращение и приговоры подтверждены двумя изданиями или документом суда."),
      reason: Phrase(
        "reason", en: "If the only source is wrong or is taken down, the gravest claim falls with it.",
        fr: "Si la seule source se trompe ou disparaît, l’affirmation la plus grave tombe avec elle.",
        ru: "Если единственный источник ошибся или исчез, рушится самое тяжёлое утверждение."),
      exception: Phrase(
        "exception", en: "When there is only one witness, or only one publisher reported: say which.",
        fr: "Quand il n’y a qu’un témoin, ou qu’un seul éditeur en a parlé : dites lequel.",
        ru: "Если свидетель только один или сообщило только одно издание: скажите какое.")),
    examples: [
      .reports(
        "The sources of `verdict` come from one publisher only.",
        in:
          "events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, result: convicted, sources: ⟦[gazette]⟧}]\n"
      ),
      .reports(
        "The sources of `beating` come from one publisher only.",
        in: "events: [{id: beating, date: 2031-03-01, type: ill_treatment, sources: ⟦[bulletin]⟧}]\n"),
      .reports(
        "The sources of `cell` come from the authorities only.",
        in: """
          events: [{id: cell, date: 2031-03-20, type: death, sources: ⟦[ministry, order]⟧}]
          sources:
            ministry: {type: official, publisher: port-gazette, description: A notice, url: https://gazette.example.org/m}
            order: {type: court_document, publisher: selm-regional, description: An order of 2031, url: https://selm.example.org/o}
          """),
      .accepts(
        "events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, result: convicted, sources: [gazette, bulletin]}]\n"
      ),
      .accepts(
        """
        events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, result: convicted, sources: [order]}]
        sources: {order: {type: court_document, publisher: selm-regional, description: The verdict, url: https://selm.example.org/o}}
        """),
      .accepts(
        "events: [{id: extension, date: 2031-03-20, type: custody_hearing, status: held, result: extended, sources: [gazette]}]\n"
      ),
      .accepts(
        "events: [{id: beating, date: 2031-03-01, type: ill_treatment, certainty: alleged, by: prisoner, sources: [bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: verdict, date: 2031-05-20, type: verdict, status: scheduled, sources: [gazette]}]\n"),
    ],
    check: .record { record, file, _, findings in
      let events = (record.events?.value ?? []).filter { $0.value.weight != nil }
      guard !events.isEmpty else { return }
      let sources = Dictionary(
        (record.sources?.value ?? []).map { ($0.key.value, $0.value) },
        uniquingKeysWith: { first, _ in first })
      for event in events.lazy.map(\.value) {
        guard let weight = event.weight, let cited = event.sources, !cited.value.isEmpty,
          !event.$sources.isUnreadable
        else { continue }
        let known = cited.value.compactMap { sources[$0.value] }
        let publishers = Set(known.compactMap { ($0.reprintOf ?? $0.publisher)?.value })
        // An id that leads nowhere, or a publisher that cannot be read, may be the second one.
        guard known.count == cited.value.count, known.allSatisfy({ $0.publisher != nil && $0.type != nil })
        else { continue }
        let areAuthorities = known.allSatisfy(\.isOfAuthorities)
        switch weight {
        case .judgment where known.contains(where: \.isOfAuthorities): continue
        case .harm where areAuthorities:
          findings.report(
            authorities.with(["id": .code(event.id?.value ?? "?")]), at: cited.range, in: file.source,
            mend: [addOther.message, orBy.with(["line": .code("certainty: alleged")])],
            subject: event.id?.value)
        case .harm, .judgment:
          guard publishers.count < 2 else { continue }
          findings.report(
            single.with(["id": .code(event.id?.value ?? "?")]), at: cited.range, in: file.source,
            mend: [addSecond.message], subject: event.id?.value)
        }
      }
    })

  private static let single = Phrase(
    "single", en: "The sources of {id} come from one publisher only.",
    fr: "Les sources de {id} viennent d’un seul éditeur.",
    ru: "Все источники события {id} — от одного издателя.")
  private static let authorities = Phrase(
    "authorities", en: "The sources of {id} come from the authorities only.",
    fr: "Les sources de {id} viennent des seules autorités.",
    ru: "Все источники события {id} — от властей.")
  private static let addSecond = Phrase(
    "add-second", en: "Add a source of another publisher, or the document of the court.",
    fr: "Ajoutez une source d’un autre éditeur, ou l’acte du tribunal.",
    ru: "Добавьте источник другого издателя или документ суда.")
  private static let addOther = Phrase(
    "add-other", en: "Add a source that does not belong to the authorities.",
    fr: "Ajoutez une source qui ne dépend pas des autorités.",
    ru: "Добавьте источник, который не связан с властями.")
  private static let orBy = Phrase(
    "or-by", en: "If there is none, write {line} and after `by:` whose claim it is.",
    fr: "S’il n’y en a pas, écrivez {line} et après `by:` de qui vient l’affirmation.",
    ru: "Если его нет, напишите {line}, а после `by:` — чьё это утверждение.")
}

extension Event {
  fileprivate enum Weight {
    /// Somebody was harmed.
    case harm
    /// A court has judged.
    case judgment
  }

  /// Why two publishers are asked for; nil where one is enough, or where the claim is attributed or retracted.
  fileprivate var weight: Weight? {
    guard let type = type?.value, isStoodBy, certainty?.value != .alleged else { return nil }
    if type.has(.harm) { return .harm }
    let results = [result?.value] + (outcomes?.value ?? []).map(\.value.result?.value)
    return results.contains { $0?.isJudgment == true } ? .judgment : nil
  }
}

extension DocketRecords.Result {
  /// Whether it ends a case or changes a sentence.
  fileprivate var isJudgment: Bool {
    switch self {
    case .convicted, .acquitted, .compulsoryTreatment, .reduced, .increased, .changed, .commuted,
      .quashedRetrial,
      .quashedClosed, .quashedAcquitted:
      true
    default: false
    }
  }
}

extension Source {
  /// Whether a court or another authority speaks.
  var isOfAuthorities: Bool { type?.value == .courtDocument || type?.value == .official }
}
