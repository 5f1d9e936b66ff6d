import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Texts that other programs would take for something else stand in quotation marks.
  static let implicitTyping: Rule = Rule(
    RuleDescription(
      id: "implicit-typing", family: .syntax, severity: .warning,
      summary: Phrase(
        "summary", en: "A text that looks like a number, a date or a yes stands in quotation marks."),
      reason: Phrase(
        "reason", en: "Other programs would drop the trailing zero of 205.20, which docket reads as text."),
      exception: Phrase("exception", en: "Hardly ever: quotation marks change nothing for docket.")),
    examples: [
      .reports(
        "Other programs read `4` as a number.",
        in:
          "events: [{id: plea, date: 2031-05-20, type: trial_hearing, room: ⟦4⟧, status: scheduled, sources: [bulletin]}]\n"
      ),
      .reports("Other programs read `NO` as yes or no.", in: "jurisdiction: ⟦NO⟧\n"),
      .reports("Other programs read `2031-03-13` as a date.", in: "aliases: [Lanterns, ⟦2031-03-13⟧]\n"),
      .reports("Other programs read `10:30` as a number of minutes.", in: "aliases: [⟦10:30⟧]\n"),
      .reports("Other programs read `205.20` as a number.", in: "identifiers: {archive: ⟦205.20⟧}\n"),
      .reports(
        "Other programs read `no` as yes or no.",
        in: "summary: {en: A case., fr: Une affaire., ru: Дело., ⟦no⟧: En sak.}\n"),
      .reports(
        "Other programs read `no` as yes or no.",
        in:
          "sources: {report: {type: ngo, publisher: quay-committee, description: A report, language: ⟦no⟧, url: https://quay.example.org/r}}\n"
      ),
      .accepts("aliases: [\"2031-03-13\", '10:30', 205.20.1, 10 lanterns, Nobody, 2-5/2031, Lantern 4]\n"),
      .accepts("events: [{id: raid, date: 2031-03-13, type: search, sources: [gazette, bulletin]}]\n"),
    ],
    check: .file { file, context, findings in
      func report(_ text: String, _ type: ImplicitType, at range: ByteRange, _ subject: String?) {
        let quoted = "\"\(text)\""
        findings.report(
          taken.with(["text": .code(text), "type": .term(type.label)]), at: range, in: file.source,
          mend: [quote.with(["text": .code(quoted)])],
          fixes: [
            Fix(
              quote.with(["text": .code(quoted)]),
              edits: [TextEdit(path: file.path, range: range, replacement: quoted)], safety: .safe)
          ], subject: subject)
      }
      for written in context.facts.writtenTexts {
        guard written.range.count <= 32, written.range.count == written.text.utf8.count,
          let type = ImplicitType(written.text)
        else {
          continue
        }
        report(written.text, type, at: written.range, written.subject)
      }
      // Norwegian as a key, which programs that guess take for “false”.
      for field in file.texts {
        for version in field.text.versions {
          guard let key = version.keyRange, key.count == 2, file.source.text(key) == "no" else { continue }
          report("no", .truth, at: key, field.path.subject)
        }
      }
    })

  private static let taken = Phrase("taken", en: "Other programs read {text} as {type}.")
  private static let quote = Phrase("quote", en: "Put it into quotation marks: {text}.")
}
