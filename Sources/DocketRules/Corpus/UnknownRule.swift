import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Exceptions and the configuration name rules that exist.
  static let unknownRule: Rule = Rule(
    RuleDescription(
      id: "unknown-rule", family: .corpus, severity: .error,
      summary: Phrase("summary", en: "Exceptions and `pipeline.yml` name rules that exist."),
      reason: Phrase(
        "reason", en: "A setting for a rule that does not exist has no effect, and nobody would notice."),
      exception: Phrase("exception", en: "Never: take the entry out, it does nothing.")),
    examples: [
      .reports(
        "There is no rule `future-dates`.",
        in: "exceptions: [{rule: ⟦future-dates⟧, reason: A live report.}]\n"),
      .accepts(
        """
        events: [{id: raid, date: 2032-03-01, type: search, sources: [bulletin]}]
        exceptions: [{rule: future-date, at: raid, reason: The court dates by another calendar.}]
        """),
    ],
    check: .file { file, _, findings in
      let names = file.ruleNames
      guard !names.isEmpty else { return }
      let known = Rule.allDescriptions.map(\.id)
      for name in names where !known.contains(name.value) {
        let candidates = Suggestion.nearest(to: name.value, among: known)
        findings.report(
          noRule.with(["rule": .code(name.value)]), at: name.range, in: file.source,
          mend: candidates.isEmpty
            ? [lookUp.message] : candidates.map { didYouMean.with(["rule": .code($0)]) },
          fixes: candidates.map { candidate in
            Fix(
              didYouMean.with(["rule": .code(candidate)]),
              edits: [TextEdit(path: file.path, range: name.range, replacement: candidate)],
              safety: .suggested)
          })
      }
    })

  private static let noRule = Phrase("no-rule", en: "There is no rule {rule}.")
  private static let didYouMean = Phrase("did-you-mean", en: "Did you mean {rule}?")
  private static let lookUp = Phrase("look-up", en: "`docket rules` lists them all.")
}
