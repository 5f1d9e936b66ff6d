import DocketYAML

/// What reading finds by itself, with its examples.
extension Rule {
  /// The file can be read as YAML.
  static let yamlSyntax: Rule = Rule(
    YAMLRules.yamlSyntax,
    examples: [
      .reports(
        "This line has a second colon with a space after it, which YAML takes for a new key.",
        in: "licence: Three students⟦:⟧ a trial\n"),
      .reports(
        "The quotation mark that opens here never closes.",
        in: "aliases: [⟦'⟧L’affaire]\n"),
      .accepts("summary: {en: \"Three students: a trial\", fr: \"Trois : un procès\", ru: \"Трое: суд\"}\n"),
      .accepts("summary: {en: A trial, fr: 'L''affaire', ru: Суд}\n"),
    ],
    check: .reading)

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

  /// Lines end where people see them end.
  static let unicodeLineBreaks: Rule = Rule(
    YAMLRules.unicodeLineBreaks,
    examples: [
      .reports(
        "The hidden character `U+2029` stands here and ends the line for programs, though editors show one line.",
        in: """
          # A remark⟦\u{2029}⟧of two lines.
          aliases: [Lanterns]

          """),
      .accepts("aliases: [\"no-break\u{A0}space\"]\n"),
    ],
    check: .reading)

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

  /// No key stands twice in a block.
  static let keyDuplicates: Rule = Rule(
    YAMLRules.keyDuplicates,
    examples: [
      .reports(
        "The key `aliases` stands here a second time in the same block.",
        in: """
          aliases: [Lanterns]
          ⟦aliases⟧: [Lamps]

          """),
      .accepts(
        """
        people:
          lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}}
          sedge: {name: {en: Piet Sedge, fr: Piet Sedge, ru: Пит Седж}}

        """),
    ],
    check: .reading)
}
