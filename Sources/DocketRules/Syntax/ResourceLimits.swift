import DocketYAML

extension Rule {
  /// The file stays small enough to be read safely.
  static let resourceLimits: Rule = Rule(
    YAMLRules.resourceLimits,
    examples: [
      .reports(
        "Lists and blocks lie more than 32 levels deep here, which is the limit.",
        in: "aliases: \(String(repeating: "[", count: 31))⟦[⟧\(String(repeating: "]", count: 32))\n"),
      .accepts(
        """
        # --- only a line in a remark
        aliases: ["---"]

        """),
    ],
    check: .reading)
}
