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
        en: "Deaths, ill-treatment and judgments rest on two publishers, or on the court’s document."),
      reason: Phrase(
        "reason", en: "If the only source is wrong or is taken down, the gravest claim falls with it."),
      exception: Phrase(
        "exception", en: "When there is only one witness, or only one publisher reported: say which.")),
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
      .reports(
        "The sources of `verdict` come from one publisher only.",
        in: """
          events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, result: convicted, sources: ⟦[gazette, echo]⟧}]
          sources:
            gazette: {type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/a}
            echo: {type: ngo, publisher: quay-committee, reprint_of: port-gazette, description: A translation, url: https://quay.example.org/e}
          """),
      .reports(
        "The sources of `verdict` are one text printed twice: `first` and `second`.",
        in: """
          events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, result: convicted, sources: ⟦[first, second]⟧}]
          sources:
            first: {type: news, publisher: port-gazette, title: Two years for the lanterns on the quay, language: en, url: https://gazette.example.org/f}
            second: {type: ngo, publisher: quay-committee, title: “Two years for the lanterns on the quay”, language: en, url: https://quay.example.org/s}
          """),
      .reports(
        "The sources of `verdict` come from one author or agency: `first` and `second`.",
        in: """
          events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, result: convicted, sources: ⟦[first, second]⟧}]
          sources:
            first: {type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/f}
            second: {type: ngo, publisher: quay-committee, author: Port Gazette, description: A report, url: https://quay.example.org/s}
          """),
      .accepts(
        """
        events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, result: convicted, sources: [first, second]}]
        sources:
          first: {type: news, publisher: port-gazette, author: Staff, title: Verdict, language: en, url: https://gazette.example.org/f}
          second: {type: ngo, publisher: quay-committee, author: Staff, title: Verdict, language: en, url: https://quay.example.org/s}
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
    check: .record { record, file, context, findings in
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
          let named = cited.value.compactMap { id in sources[id.value].map { (id.value, $0) } }
          let voices = Voices(named, in: context.registry)
          guard voices.count < 2 else { continue }
          let id = Argument.code(event.id?.value ?? "?")
          guard let echo = voices.echo else {
            findings.report(
              single.with(["id": id]), at: cited.range, in: file.source, mend: [addSecond.message],
              subject: event.id?.value)
            continue
          }
          findings.report(
            (echo.isSameText ? sameText : sameAuthor).with([
              "id": id, "first": .code(echo.first), "second": .code(echo.second),
            ]),
            at: cited.range, in: file.source, mend: [addSecond.message], subject: event.id?.value)
        }
      }
    })

  private static let single = Phrase("single", en: "The sources of {id} come from one publisher only.")
  private static let sameText = Phrase(
    "same-text", en: "The sources of {id} are one text printed twice: {first} and {second}.")
  private static let sameAuthor = Phrase(
    "same-author", en: "The sources of {id} come from one author or agency: {first} and {second}.")
  private static let authorities = Phrase(
    "authorities", en: "The sources of {id} come from the authorities only.")
  private static let addSecond = Phrase(
    "add-second", en: "Add a source of another publisher, or the document of the court.")
  private static let addOther = Phrase(
    "add-other", en: "Add a source that does not belong to the authorities.")
  private static let orBy = Phrase(
    "or-by", en: "If there is none, write {line} and after `by:` whose claim it is.")
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
    guard let type = self.type?.value, isStoodBy, self.certainty?.value != .alleged else { return nil }
    if type.has(.harm) { return .harm }
    let results = [self.result?.value] + (self.outcomes?.value ?? []).map(\.value.result?.value)
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
  var isOfAuthorities: Bool { self.type?.value == .courtDocument || self.type?.value == .official }
}
