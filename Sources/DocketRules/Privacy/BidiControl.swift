import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Characters that reorder text invisibly (UAX #9: embeddings, overrides, isolates), comments and keys included.
  ///
  /// Balanced isolates are allowed on lines that hold Arabic or Hebrew letters, where they are of use.
  static let bidiControl: Rule = Rule(
    RuleDescription(
      id: "bidi-control", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "No hidden character changes the direction of text."),
      reason: Phrase("reason", en: "Reviewers would see other text than readers and calendars get.")),
    examples: [
      .reports(
        "A hidden character, U+202E, changes the direction of the text after it.",
        in: "aliases: [\"Three students ⟦\u{202E}⟧were tried\"]\n"),
      .reports(
        "A hidden character, U+2067, changes the direction of the text after it.",
        in: "aliases: [\"a⟦\u{2067}⟧b\"]\n"),
      .reports(
        "A hidden character, U+202E, changes the direction of the text after it.",
        in: "aliases: [\"seen by reviewers as ⟦\\u202E⟧ only\"]\n"),
      .reports(
        "A hidden character, U+202D, changes the direction of the text after it.",
        in: "# حرية ⟦\u{202D}⟧abc\naliases: [Lanterns]\n"),
      .accepts("aliases: [\"\u{2067}حرية\u{2069} now\"]\n"),
      .accepts("aliases: [\"left\u{200E}-to-right mark\"]\n"),
    ],
    check: .bytes { file, allowed, findings in
      guard allowed.marks?.hasHidden != false else { return }
      for found in BidiControls.unbalanced(in: file).prefix(Findings.mostInBytes) {
        findings.report(
          hidden.with(["name": .text("U+" + String(found.scalar, radix: 16, uppercase: true))]),
          at: found.range,
          in: file, mend: [remove.message],
          fixes: [
            Fix(
              remove.message, edits: [TextEdit(path: file.path, range: found.range, replacement: "")],
              safety: .suggested)
          ])
      }
    })

  private static let hidden = Phrase(
    "hidden", en: "A hidden character, {name}, changes the direction of the text after it.")
  private static let remove = Phrase("remove", en: "Remove the hidden character.")
}
