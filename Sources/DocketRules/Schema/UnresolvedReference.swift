import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketText

extension Rule {
  /// Every id that is mentioned exists: in the record itself, in the registry, among the cases.
  static let unresolvedReference: Rule = Rule(
    RuleDescription(
      id: "unresolved-reference", family: .schema, severity: .error,
      summary: Phrase("summary", en: "Every id that is mentioned is defined."),
      reason: Phrase(
        "reason", en: "A claim that leads nowhere cannot be checked, and the page would have a hole.")),
    examples: [
      .reports(
        "There is no source `gazete` in this file.",
        in: "events: [{id: raid, date: 2031-03-01, type: search, sources: [⟦gazete⟧]}]\n"),
      .reports(
        "There is no person `lorn` in this file.",
        in: "events: [{id: raid, date: 2031-03-01, type: search, who: ⟦lorn⟧, sources: [gazette]}]\n"),
      .reports(
        "There is no court `selm-regionl` in `records/registry`.",
        in:
          "events: [{id: plea, date: 2031-03-01, type: trial_hearing, court: ⟦selm-regionl⟧, sources: [gazette]}]\n"
      ),
      .reports("There is no tag `studnts` in `pipeline.yml`.", in: "tags: [⟦studnts⟧]\n"),
      .reports(
        "There is no court `Селмский областной суд` in `records/registry`.",
        in:
          "events: [{id: plea, date: 2031-03-01, type: trial_hearing, court: ⟦Селмский областной суд⟧, sources: [gazette]}]\n"
      ),
      .reports(
        "There is no source `https://gazette.example.org/b` in this file.",
        in:
          "events: [{id: raid, date: 2031-03-01, type: search, sources: ⟦https://gazette.example.org/b⟧}]\n"),
      .reports(
        "There is no court `Wend Town Court` in `records/registry`.",
        in:
          "events: [{id: plea, date: 2031-03-01, type: trial_hearing, court: ⟦Wend Town Court⟧, sources: [gazette]}]\n"
      ),
      .accepts(
        "events: [{id: raid, date: 2031-03-01, type: search, who: [lorne, sedge], sources: [gazette]}]\n"),
      .accepts(
        "events: [{id: raid, date: 2031-03-01, type: threat, certainty: alleged, by: defence, sources: [gazette]}]\n"
      ),
    ],
    check: .file { file, context, findings in
      let own = OwnIDs(of: file)
      let registry = context.registry
      var count = 0
      var names: KnownNames?
      for reference in file.references where !own.contains(reference, registry: registry) {
        if reference.target == .caseRecord, registry.withdrawn.contains(Digest.of(reference.id)) {
          // The name is not repeated, and no other case is proposed in its place.
          findings.mask(reference.range, in: file.source)
          findings.report(withdrawn.message, at: reference.range, in: file.source, mend: [takeOut.message])
          continue
        }
        count += 1
        // Looking for the nearest word is slow, and nobody reads a hundred suggestions.
        let known =
          // One letter of three is too much: s1 and s2 are two sources, not a slip.
          count > 20 || reference.id.utf8.count < 4
          ? [] : own.ids(of: reference.target) ?? registry.ids(of: reference.target)
        if count == 1 { names = KnownNames(of: context.corpus) }
        let advice = ReferenceAdvice(
          reference, known: known, names: count > 20 ? nil : names, in: file, today: context.today)
        findings.report(
          phrase(for: reference.target).with([
            "kind": .term(reference.target.label), "id": .code(reference.id),
          ]),
          at: reference.range, in: file.source, mend: advice.mend,
          fixes: advice.replacements.map { text in
            Fix(
              replace.with(["id": .code(text)]),
              edits: [TextEdit(path: file.path, range: reference.range, replacement: text)],
              safety: .suggested)
          },
          subject: reference.path.subject)
      }
    })

  private static let withdrawn = Phrase("withdrawn", en: "A case that was withdrawn is named here.")
  private static let takeOut = Phrase("take-out", en: "Take it out.")

  private static func phrase(for target: ReferenceTarget) -> Phrase {
    switch target {
    case .person, .source, .proceeding, .charge: inFile
    case .tag: inPipeline
    case .caseRecord: inCases
    case .court, .place, .law, .organisation, .publisher, .claimant: inRegistry
    }
  }

  private static let inFile = Phrase("in-file", en: "There is no {kind} {id} in this file.")
  private static let inRegistry = Phrase("in-registry", en: "There is no {kind} {id} in `records/registry`.")
  private static let inPipeline = Phrase("in-pipeline", en: "There is no {kind} {id} in `pipeline.yml`.")
  private static let inCases = Phrase("in-cases", en: "There is no {kind} {id} in `records/cases`.")
  private static let replace = Phrase("replace", en: "Replace with {id}")
}

/// The ids that a file defines for its own references.
private struct OwnIDs {
  private var known: [ReferenceTarget: Set<String>] = [:]
  /// What has a key, an id or an entry that cannot be read: it may be the one that is meant.
  private var unreadable: Set<ReferenceTarget> = []

  init(of file: RecordFile) {
    switch file.content {
    case .caseRecord(let record)?:
      add(.person, record.$people)
      add(.source, record.$sources)
      add(.proceeding, record.$proceedings)
      let charges = (record.charges?.value ?? []).map(\.value)
      known[.charge] = Set(charges.compactMap(\.id?.value))
      if record.$charges.isUnreadable || charges.contains(where: { $0.id == nil }) {
        unreadable.insert(.charge)
      }
    case .day(let record)?: add(.source, record.$sources)
    default: break
    }
  }

  private mutating func add<Value>(_ target: ReferenceTarget, _ entries: Stated<[Keyed<String, Value>]>) {
    known[target] = Set((entries.wrappedValue?.value ?? []).lazy.map { $0.key.value })
    if entries.isUnreadable { unreadable.insert(target) }
  }

  func ids(of target: ReferenceTarget) -> [String]? {
    switch target {
    case .person, .source, .proceeding, .charge: (known[target] ?? []).sorted()
    default: nil
    }
  }

  /// Whether an id exists; true when it cannot be known.
  func contains(_ reference: Reference, registry: Registry) -> Bool {
    switch reference.target {
    case .person, .source, .proceeding, .charge:
      known[reference.target]?.contains(reference.id) == true || unreadable.contains(reference.target)
    default: registry.contains(reference.id, as: reference.target)
    }
  }
}

extension ReferenceTarget {
  fileprivate var label: Phrase {
    switch self {
    case .person: Phrase("person", en: "person")
    case .source: Phrase("source", en: "source")
    case .proceeding: Phrase("proceeding", en: "proceeding")
    case .charge: Phrase("charge", en: "charge")
    case .court: Phrase("court", en: "court")
    case .place: Phrase("place", en: "place")
    case .law: Phrase("law", en: "law")
    case .organisation: Phrase("organisation", en: "organisation")
    case .publisher:
      Phrase("publisher", en: "organisation or court")
    case .claimant:
      Phrase("side", en: "side or organisation")
    case .caseRecord: Phrase("case", en: "case")
    case .tag: Phrase("tag", en: "tag")
    }
  }
}
