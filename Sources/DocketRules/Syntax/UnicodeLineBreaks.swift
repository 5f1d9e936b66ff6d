import DocketYAML

extension Rule {
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
}
