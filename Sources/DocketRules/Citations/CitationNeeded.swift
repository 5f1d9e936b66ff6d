import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Every claim says where it comes from.
  static let citationNeeded: Rule = Rule(
    RuleDescription(
      id: "citation-needed", family: .citations, severity: .error,
      summary: Phrase("summary", en: "Every event, charge, recognition and day names at least one source."),
      reason: Phrase(
        "reason", en: "Readers could not check it, and one unsourced claim casts doubt on all others."),
      exception: Phrase(
        "exception",
        en: "When the entry follows from others, such as an end of a term that was counted: say how.")),
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
      .reports(
        "The day `lanterns` names no source.",
        in: """
          id: lanterns
          language: en
          type: solidarity_day
          title: {en: Lantern Day, fr: Journée des lanternes, ru: День фонарей}
          date: 2031-09-13
          repeat: yearly
          sources: ⟦{}⟧

          """, path: "records/days/lanterns.yml", isWhole: true),
      .accepts("events: [{id: raid, date: 2031-03-01, type: search, sources: [gazette]}]\n"),
      .accepts("events: []\n"),
    ],
    check: .file { file, _, findings in
      for claim in file.unsourcedClaims {
        findings.report(
          noSource.with(["kind": .term(claim.kind), "id": .code(claim.id)]), at: claim.range, in: file.source,
          mend: [
            file.kind == .day
              ? addBlock.message : addLine.with(["line": .code("sources: [id-of-the-source]")])
          ],
          subject: claim.id)
      }
    })

  private static let noSource = Phrase("no-source", en: "The {kind} {id} names no source.")
  private static let addLine = Phrase(
    "add-line", en: "Add a line such as {line}, with the id of a source from `sources` below.")
  private static let addBlock = Phrase(
    "add-block", en: "Describe under `sources` where the day is announced.")
}
