import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Every id stands for one entry of its file.
  static let duplicateID: Rule = Rule(
    RuleDescription(
      id: "duplicate-id", family: .schema, severity: .error,
      summary: Phrase("summary", en: "No two entries of a file have the same id."),
      reason: Phrase(
        "reason", en: "Calendar apps keep only one of two entries with the same id; a hearing would vanish.")),
    examples: [
      .reports(
        "The id `plea` is taken.",
        in: """
          events:
            - {id: plea, date: 2031-03-01, type: arrest, sources: [gazette]}
            - {id: ⟦plea⟧, date: 2031-03-02, type: verdict, sources: [gazette]}
          """),
      .reports(
        "The id `lantern` is taken.",
        in: """
          charges: [{id: lantern, law: qx-212, sources: [gazette]}]
          events: [{id: ⟦lantern⟧, date: 2031-03-01, type: arrest, sources: [gazette]}]
          """),
      .reports(
        "The id `lantern` is taken.",
        in: """
          events: [{id: lantern, date: 2031-03-01, type: arrest, sources: [gazette]}]
          charges: [{id: ⟦lantern⟧, law: qx-212, sources: [gazette]}]
          """),
      .accepts("events: [{id: gazette, date: 2031-03-01, type: arrest, sources: [gazette]}]\n"),
    ],
    check: .file { file, _, findings in
      var first: [String: Definition] = [:]
      for definition in file.definitions.sorted(by: { $0.range.lower < $1.range.lower }) {
        guard let earlier = first[definition.id] else {
          first[definition.id] = definition
          continue
        }
        findings.report(
          taken.with(["id": .code(definition.id)]), at: definition.range, in: file.source,
          mend: [another.message],
          notes: [.init(firstHere.message, at: file.source.location(earlier.range))], subject: definition.id)
      }
    })

  private static let taken = Phrase("taken", en: "The id {id} is taken.")
  private static let another = Phrase(
    "another", en: "Give this entry another id; the older entry keeps its own for ever.")
  private static let firstHere = Phrase("first", en: "taken here")
}
