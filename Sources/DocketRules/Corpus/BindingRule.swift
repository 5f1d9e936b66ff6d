import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Rules that protect people, or keep records apart, cannot be set aside by a record or by `pipeline.yml`, which may
  /// make them heavier.
  static let bindingRule: Rule = Rule(
    RuleDescription(
      id: "binding-rule", family: .corpus, severity: .error,
      summary: Phrase("summary", en: "Rules that protect people are not set aside."),
      reason: Phrase(
        "reason", en: "A leak could otherwise be published by the same change that brings it in.")),
    examples: [
      .reports(
        "The rule `payment-card-number` cannot be set aside.",
        in: "exceptions: [{rule: ⟦payment-card-number⟧, reason: It is ours.}]\n"),
      .reports(
        "The rule `duplicate-id` cannot be set aside.",
        in: "exceptions: [{rule: ⟦duplicate-id⟧, reason: They are the same.}]\n"),
      .accepts(
        """
        events: [{id: a, date: 2031-03-31, type: trial_hearing, status: held, sources: [early]}]
        sources:
          early: {type: news, publisher: port-gazette, description: A report, date: 2031-03-01, url: https://gazette.example.org/a}
        exceptions: [{rule: source-predates-event, reason: A live report.}]
        """),
      .reports(
        "The rule `home-address` cannot be set aside.",
        in: site("⟦home-address⟧: {severity: info, reason: There are many.}"), path: "pipeline.yml",
        isWhole: true),
      .accepts(
        site("home-address: {severity: error, reason: Every doubt is looked at.}"), path: "pipeline.yml",
        isWhole: true),
    ],
    check: .file { file, _, findings in
      var raised: [ByteRange] = []
      if case .pipeline(let pipeline)? = file.content {
        raised = (pipeline.rules?.value ?? []).filter {
          $0.value.severity?.value == .error || $0.value.$severity.isUnreadable
        }.map(\.key.range)
      }
      for name in file.ruleNames where Rule.bindingIDs.contains(name.value) && !raised.contains(name.range) {
        findings.report(
          cannot.with(["rule": .code(name.value)]), at: name.range, in: file.source,
          mend: [mendInstead.message])
      }
    })

  private static func site(_ rule: String) -> String {
    (SampleRepository.files["pipeline.yml"] ?? "") + "rules: {\(rule)}\n"
  }

  private static let cannot = Phrase("cannot", en: "The rule {rule} cannot be set aside.")
  private static let mendInstead = Phrase("mend-instead", en: "Take this out, and mend what the rule finds.")
}
