import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Every id that is mentioned exists: in the record itself, in the registry, among the cases.
  static let unresolvedReference = Rule(
    RuleDescription(
      id: "unresolved-reference", family: .schema, severity: .error,
      summary: Phrase(
        "summary", en: "Every id that is mentioned is defined.", fr: "Tout identifiant cité est défini.",
        ru: "Каждый упомянутый идентификатор определён."),
      reason: Phrase(
        "reason", en: "A claim that leads nowhere cannot be checked, and the page would have a hole.",
        fr: "Une affirmation qui ne mène nulle part est invérifiable, et la page aurait un trou.",
        ru: "Ссылку, которая никуда не ведёт, не проверить, а на странице будет дыра.")),
    examples: [
      .reports(
        "There is no source `gazete` in this file.",
        in: "events: [{id: raid, date: 2031-03-01, type: search, sources: [⟦gazete⟧]}]\n"),
      .reports(
        "There is no person `lorn` in this file.",
        in: "events: [{id: raid, date: 2031-03-01, type: search, who: ⟦lorn⟧, sources: [gazette]}]\n"),
      .reports(
        "There is no court `selm-regionl` in the registry.",
        in: "events: [{id: plea, date: 2031-03-01, type: trial_hearing, court: ⟦selm-regionl⟧, sources: [gazette]}]\n"),
      .reports("There is no tag `studnts` in `pipeline.yml`.", in: "tags: [⟦studnts⟧]\n"),
      .accepts("events: [{id: raid, date: 2031-03-01, type: search, who: [lorne, sedge], sources: [gazette]}]\n"),
      .accepts(
        "events: [{id: raid, date: 2031-03-01, type: threat, certainty: alleged, by: defence, sources: [gazette]}]\n"),
    ],
    check: .file { file, surroundings, findings in
      let own = OwnIDs(of: file)
      for reference in file.references where !own.contains(reference, registry: surroundings.registry) {
        let known = own.ids(of: reference.target) ?? surroundings.registry.ids(of: reference.target)
        let candidates = Suggestion.nearest(to: reference.id, among: known)
        findings.report(
          phrase(for: reference.target).with([
            "kind": .term(reference.target.label), "id": .code(reference.id),
          ]),
          at: reference.range, in: file.source,
          mend: candidates.isEmpty
            ? [define.with(["id": .code(reference.id)])] : candidates.map { didYouMean.with(["id": .code($0)]) },
          fixes: candidates.map { candidate in
            Fix(
              replace.with(["id": .code(candidate)]),
              edits: [TextEdit(path: file.path, range: reference.range, replacement: candidate)], safety: .suggested)
          },
          subject: reference.path.subject)
      }
    })

  private static func phrase(for target: ReferenceTarget) -> Phrase {
    switch target {
    case .person, .source, .proceeding, .charge: inFile
    case .tag: inPipeline
    case .caseRecord: inCases
    case .court, .place, .law, .organisation, .publisher, .claimant: inRegistry
    }
  }

  private static let inFile = Phrase(
    "in-file", en: "There is no {kind} {id} in this file.", fr: "Ce fichier n’a pas de {kind} {id}.",
    ru: "В этом файле нет такой записи: {kind} {id}.")
  private static let inRegistry = Phrase(
    "in-registry", en: "There is no {kind} {id} in the registry.", fr: "Le registre n’a pas de {kind} {id}.",
    ru: "В реестре нет такой записи: {kind} {id}.")
  private static let inPipeline = Phrase(
    "in-pipeline", en: "There is no {kind} {id} in `pipeline.yml`.", fr: "`pipeline.yml` n’a pas de {kind} {id}.",
    ru: "В `pipeline.yml` нет такой записи: {kind} {id}.")
  private static let inCases = Phrase(
    "in-cases", en: "There is no {kind} {id} in `records/cases`.", fr: "`records/cases` n’a pas de {kind} {id}.",
    ru: "В `records/cases` нет такой записи: {kind} {id}.")
  private static let didYouMean = Phrase(
    "did-you-mean", en: "Did you mean {id}?", fr: "Vouliez-vous dire {id} ?", ru: "Возможно, имелось в виду {id}?")
  private static let define = Phrase(
    "define", en: "Define {id}, or mention one that is defined.", fr: "Définissez {id}, ou citez-en un qui l’est.",
    ru: "Определите {id} или укажите то, что уже определено.")
  private static let replace = Phrase(
    "replace", en: "Replace with {id}", fr: "Remplacer par {id}", ru: "Заменить на {id}")
}

/// The ids that a file defines for its own references.
private struct OwnIDs {
  private var people: [String] = []
  private var sources: [String] = []
  private var proceedings: [String] = []
  private var charges: [String] = []

  init(of file: RecordFile) {
    switch file.content {
    case .caseRecord(let record)?:
      people = (record.people?.value ?? []).map(\.key.value)
      sources = (record.sources?.value ?? []).map(\.key.value)
      proceedings = (record.proceedings?.value ?? []).map(\.key.value)
      charges = (record.charges?.value ?? []).compactMap(\.value.id?.value)
    case .day(let record)?: sources = (record.sources?.value ?? []).map(\.key.value)
    default: break
    }
  }

  func ids(of target: ReferenceTarget) -> [String]? {
    switch target {
    case .person: people
    case .source: sources
    case .proceeding: proceedings
    case .charge: charges
    default: nil
    }
  }

  func contains(_ reference: Reference, registry: Registry) -> Bool {
    ids(of: reference.target)?.contains(reference.id) ?? registry.contains(reference.id, as: reference.target)
  }
}

extension ReferenceTarget {
  var label: Phrase {
    switch self {
    case .person: Phrase("person", en: "person", fr: "personne", ru: "человек")
    case .source: Phrase("source", en: "source", fr: "source", ru: "источник")
    case .proceeding: Phrase("proceeding", en: "proceeding", fr: "procédure", ru: "производство")
    case .charge: Phrase("charge", en: "charge", fr: "accusation", ru: "обвинение")
    case .court: Phrase("court", en: "court", fr: "tribunal", ru: "суд")
    case .place: Phrase("place", en: "place", fr: "lieu", ru: "место")
    case .law: Phrase("law", en: "law", fr: "loi", ru: "закон")
    case .organisation, .publisher: Phrase("organisation", en: "organisation", fr: "organisation", ru: "организация")
    case .claimant: Phrase("side", en: "side or organisation", fr: "partie ou organisation", ru: "сторона или организация")
    case .caseRecord: Phrase("case", en: "case", fr: "affaire", ru: "дело")
    case .tag: Phrase("tag", en: "tag", fr: "mot-clé", ru: "тег")
    }
  }
}
