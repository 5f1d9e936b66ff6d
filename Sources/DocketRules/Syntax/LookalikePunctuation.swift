import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Quotation marks that begin and end a value are those that YAML knows.
  static let lookalikePunctuation: Rule = Rule(
    RuleDescription(
      id: "lookalike-punctuation", family: .syntax, severity: .warning,
      summary: Phrase("summary", en: "A code or number is not wrapped in curly quotation marks."),
      reason: Phrase("reason", en: "Curly marks are part of the text and are published with it."),
      exception: Phrase("exception", en: "When the marks stand in the name itself.")
    ),
    examples: [
      .reports(
        "These quotation marks are part of the text: `“4”`.",
        in:
          "events: [{id: plea, date: 2031-05-20, type: trial_hearing, room: ⟦“4”⟧, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        "sources: {report: {type: ngo, publisher: quay-committee, title: “We will be back”, language: en, url: https://quay.example.org/r}}\n"
      ),
      .accepts(
        "events: [{id: plea, date: 2031-05-20, type: trial_hearing, room: Hall “Quay”, status: scheduled, sources: [bulletin]}]\n"
      ),
    ],
    check: .file { file, context, findings in
      // Sentences and titles may be quotations as a whole.
      for written in context.facts.writtenTexts where !written.isProse {
        guard written.text.utf8.first == 0xE2, written.range.count == written.text.utf8.count,
          let first = written.text.unicodeScalars.first, "“„‘".unicodeScalars.contains(first),
          let last = written.text.unicodeScalars.last, "”“’".unicodeScalars.contains(last),
          written.text.unicodeScalars.count > 2
        else { continue }
        let inside = written.text.unicodeScalars.dropFirst().dropLast()
        let isPlain = !inside.contains { "\"\\“”„".unicodeScalars.contains($0) }
        let range = written.range
        let edits = [
          TextEdit(path: file.path, range: ByteRange(range.lower, range.lower + 3), replacement: "\""),
          TextEdit(path: file.path, range: ByteRange(range.upper - 3, range.upper), replacement: "\""),
        ]
        findings.report(
          part.with(["text": .code(written.text)]), at: range, in: file.source, mend: [straight.message],
          fixes: isPlain ? [Fix(straight.message, edits: edits, safety: .suggested)] : [],
          subject: written.subject)
      }
    })

  private static let part = Phrase("part", en: "These quotation marks are part of the text: {text}.")
  private static let straight = Phrase("straight", en: "Type the straight marks of the keyboard instead.")
}
