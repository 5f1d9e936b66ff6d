import DocketYAML

extension Rule {
  /// The file does without what makes YAML hard to check.
  static let restrictedYAMLFeatures: Rule = Rule(
    YAMLRules.restrictedYAMLFeatures,
    examples: [
      .reports(
        "The `&` here gives what follows a name, so that it can be repeated elsewhere in the file.",
        in: "aliases: [⟦&x⟧ Lanterns]\n"),
      .accepts("aliases: [\"&x\", \"*y\", \"!z\"]\n"),
    ],
    check: .reading)
}
