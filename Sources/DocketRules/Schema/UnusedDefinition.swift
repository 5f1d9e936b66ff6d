import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// A change leaves no source behind that nothing cites any more.
  ///
  /// Without an earlier state nothing is said: sources about a case as a whole are cited nowhere, and may be.
  static let unusedDefinition: Rule = Rule(
    RuleDescription(
      id: "unused-definition", family: .schema, severity: .warning,
      summary: Phrase("summary", en: "A change leaves no source behind that nothing cites any more."),
      reason: Phrase(
        "reason", en: "Often the event it belonged to was deleted by mistake, or its id was changed."),
      exception: Phrase("exception", en: "When the source is about the case as a whole.")),
    examples: [
      .reports(
        "Nothing cites the source `bulletin` any more.",
        in: """
          events: [{id: raid, date: 2031-03-01, type: search, sources: [gazette]}]
          sources:
            gazette: {type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/a}
            ⟦bulletin⟧: {type: ngo, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}
          """,
        before: """
          events:
            - {id: raid, date: 2031-03-01, type: search, sources: [gazette]}
            - {id: taken, date: 2031-03-02, type: arrest, sources: [bulletin]}
          sources:
            gazette: {type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/a}
            bulletin: {type: ngo, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}
          """),
      .accepts(
        "events: [{id: raid, date: 2031-03-01, type: search, sources: [gazette]}]\n",
        before: "events: [{id: raid, date: 2031-03-02, type: search, sources: [gazette]}]\n"),
      .accepts("events: [{id: raid, date: 2031-03-01, type: search, sources: [gazette]}]\n"),
      .accepts(
        "events: [{id: raid, date: 2031-03-01, type: search, sources: [gazette]}]\nsources: {gazette: {type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/a}}\n",
        before:
          "events: [{id: raid, date: 2031-03-01, type: search, sources: [gazette]}, {id: b, date: 2031-03-01, type: search, sources: [bulletin]}]\n"
      ),
    ],
    check: .change { file, earlier, _, findings in
      guard case .caseRecord(let record)? = file.content, file.diagnostics.isEmpty else { return }
      let before = earlier.citedIDs
      let now = file.citedIDs
      guard !before.isSubset(of: now) else { return }
      // An id that is mistyped, or a claim that has lost its sources, says the same more exactly.
      let defined = Set((record.sources?.value ?? []).map(\.key.value))
      guard now.isSubset(of: defined), file.unsourcedClaims.isEmpty else { return }
      for entry in record.sources?.value ?? [] where before.contains(entry.key.value) {
        guard !now.contains(entry.key.value) else { continue }
        findings.report(
          unused.with(["id": .code(entry.key.value)]), at: entry.key.range, in: file.source,
          mend: [cite.message, takeOut.message], subject: entry.key.value)
      }
    })

  private static let unused = Phrase("unused", en: "Nothing cites the source {id} any more.")
  private static let cite = Phrase("cite", en: "Cite it where it says something.")
  private static let takeOut = Phrase("take-out", en: "If it is of no use any more, take it out.")
}

extension RecordFile {
  /// The ids of sources that something cites.
  fileprivate var citedIDs: Set<String> { Set(references.filter { $0.target == .source }.map(\.id)) }
}
