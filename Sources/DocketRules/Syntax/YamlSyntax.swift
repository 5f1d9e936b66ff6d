import DocketYAML

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
}
