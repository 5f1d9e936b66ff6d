import DocketYAML

extension Rule {
  /// The file is UTF-8 text without control characters.
  static let fileEncoding: Rule = Rule(
    YAMLRules.fileEncoding,
    examples: [
      .reports(
        "The character `U+0007` stands here; it has no place in a text, and most editors do not show it.",
        in: "aliases: [\"Lan⟦\u{7}⟧terns\"]\n"),
      .accepts("aliases: [\"Lanternes d’été 🕯️\"]\n"),
    ],
    check: .reading)
}
