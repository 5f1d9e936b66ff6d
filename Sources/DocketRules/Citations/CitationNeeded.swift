import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Every claim of a case says where it comes from.
  static let citationNeeded = Rule(
    RuleDescription(
      id: "citation-needed", family: .citations, severity: .error,
      summary: Phrase(
        "summary", en: "Every event, charge, recognition and day names at least one source.",
        fr: "Chaque événement, accusation, reconnaissance et journée cite au moins une source.",
        ru: "У каждого события, обвинения, признания и дня есть хотя бы один источник."),
      reason: Phrase(
        "reason", en: "Readers could not check it, and one unsourced claim casts doubt on all others.",
        fr: "Personne ne pourrait le vérifier, et une affirmation sans source jette le doute sur toutes.",
        ru: "Читатели не смогли бы это проверить, а одно голословное утверждение бросает тень на все.")),
    examples: [
      .reports(
        "The event `raid` names no source.",
        in: """
          events:
            - ⟦id⟧: raid
              date: 2031-03-01
              type: search
          """),
      .reports(
        "The event `raid` names no source.",
        in: "events: [{id: raid, date: 2031-03-01, type: search, sources: ⟦[]⟧}]\n"),
      .reports("The charge `assembly` names no source.", in: "charges: [{⟦id⟧: assembly, law: qx-212}]\n"),
      .accepts("events: [{id: raid, date: 2031-03-01, type: search, sources: [gazette]}]\n"),
      .accepts("events: []\n"),
    ],
    check: .record { record, file, _, findings in
      for claim in record.claims where claim.sources?.value.isEmpty ?? true {
        findings.report(
          noSource.with(["kind": .term(claim.kind), "id": .code(claim.id)]),
          at: claim.sources?.range ?? claim.firstKey, in: file.source,
          mend: [
            addSource.with(["line": .code("sources: [\(record.sources?.value.first?.key.value ?? "gazette-0914")]")])
          ],
          subject: claim.id)
      }
    })

  private static let noSource = Phrase(
    "no-source", en: "The {kind} {id} names no source.", fr: "{kind} {id} : aucune source citée.",
    ru: "{kind} {id}: источник не указан.")
  private static let addSource = Phrase(
    "add-source", en: "Add a line such as {line}, with the id of a source from `sources` below.",
    fr: "Ajoutez une ligne comme {line}, avec l’identifiant d’une source de `sources` plus bas.",
    ru: "Добавьте строку, например {line}, с идентификатором источника из `sources` ниже.")
}
