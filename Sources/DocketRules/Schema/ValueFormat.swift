import DocketRecords

extension Rule {
  /// Values have the form their key asks for.
  static let valueFormat: Rule = Rule(
    SchemaRules.valueFormat,
    examples: [
      .reports(
        "A country is two capital letters.",
        in: "jurisdiction: ⟦Russia⟧\n"),
      .accepts("jurisdiction: QX\n"),
    ],
    check: .reading)
}
