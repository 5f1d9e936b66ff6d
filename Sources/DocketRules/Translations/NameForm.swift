import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// Names in texts are spelled as the record fixes them for the language.
  ///
  /// Only near spellings are seen, in capitals; spellings under `other_names`, those of other languages and other
  /// endings are right.
  static let nameForm: Rule = Rule(
    RuleDescription(
      id: "name-form", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "Names are spelled as the record fixes them for the language."),
      reason: Phrase("reason", en: "Readers and search would take two spellings for two people."),
      exception: Phrase("exception", en: "Right where somebody else with a similar name is meant.")),
    examples: [
      .reports(
        "The name “Vesperin” is near to “Vesparin”, the spelling in English.",
        in: """
          people: {vesper: {name: {en: Ilan Vesparin, fr: Ilan Vesparine, ru: Илан Веспарин}}}
          summary:
            en: The court sentenced ⟦Vesperin⟧.
            fr: Le tribunal a condamné Vesparine.
            ru: Суд приговорил Веспарина.
          """),
      .reports(
        "The name “Веспорина” is near to “Веспарин”, the spelling in Russian.",
        in: """
          people: {vesper: {name: {en: Ilan Vesparin, fr: Ilan Vesparine, ru: Илан Веспарин}}}
          summary: {en: Vesparin was sentenced., fr: Vesparine condamné., ru: Приговорили ⟦Веспорина⟧.}
          """),
      .accepts(
        """
        people:
          vesper:
            name: {en: Ilan Vesparin, fr: Ilan Vesparine, ru: Илан Веспарин}
            other_names: [Ilan Vesperin]
        summary:
          en: Vesperin, Vesparin’s lawyer and the Vesparins, called “Vosparin” in court.
          fr: Vesparine, que ses amis appellent Vesparin.
          ru: Веспариным и Веспариной занялся суд.
        """),
    ],
    check: .file { file, context, findings in
      guard let names = context.facts.names else { return }
      for text in context.facts.texts where text.mayHaveNames {
        let field = text.field
        for (version, words) in text.versions where !words.beginnings.isEmpty {
          for (word, range) in names.candidates(in: version.text, words.beginnings, limit: mostWords) {
            guard let form = names.fixedForm(of: word, in: version.language) else { continue }
            let shown = String(String.UnicodeScalarView(word))
            // A word of another script than Latin may need an ending.
            let edit = Script(word[0]) == .latin ? version.edit(range, to: form.text, in: file.source) : nil
            let write = spell.with(["name": .quoted(form.text)])
            findings.report(
              near.with([
                "word": .quoted(shown), "name": .quoted(form.text),
                "language": LanguageNames.place(version.language),
              ]),
              at: version.node.sourceRange(ofText: range, in: file.source), in: file.source,
              mend: [write, declare.with(["key": .code("other_names")])],
              fixes: edit.map { [Fix(write, edits: [$0], safety: .suggested)] } ?? [],
              subject: field.path.subject)
          }
        }
      }
    })

  /// More candidates than any text has; a hostile one could have thousands.
  private static let mostWords = 200

  private static let near = Phrase("near", en: "The name {word} is near to {name}, the spelling {language}.")
  private static let spell = Phrase("spell", en: "Write {name}, with the ending it needs.")
  private static let declare = Phrase("declare", en: "If this spelling is in use as well, add it to {key}.")
}

/// Quotations in a text.
enum Quotations {
  /// The UTF-8 ranges between quotation marks, outermost ones alone.
  static func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var open: (end: Unicode.Scalar, start: Int)?
    var offset = 0
    for scalar in text.unicodeScalars {
      if let current = open {
        if scalar == current.end {
          ranges.append(current.start..<offset)
          open = nil
        }
      } else {
        switch scalar {
        case "«": open = ("»", offset)
        case "“": open = ("”", offset)
        case "„": open = ("“", offset)
        case "\"": open = ("\"", offset)
        default: break
        }
      }
      offset += UTF8.width(scalar)
    }
    return ranges
  }
}
