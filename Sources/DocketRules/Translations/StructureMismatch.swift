import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// A translation has the paragraphs and list items of its source, and about its length.
  static let structureMismatch: Rule = Rule(
    RuleDescription(
      id: "structure-mismatch", family: .translations, severity: .info,
      summary: Phrase("summary", en: "A translation is built like its source."),
      reason: Phrase("reason", en: "A part of the text may have been left out or added."),
      exception: Phrase("exception", en: "Right for a translation that is shorter on purpose.")),
    examples: [
      .reports(
        "The text in French has 1 paragraph, the one in English 2.",
        in: """
          story:
            en: |
              Three students rang a bell.

              They were tried.
            fr: ⟦Trois étudiants ont sonné une cloche.⟧
            ru: |
              Три студента звонили в колокол.

              Их судили.
          """),
      .reports(
        "The text in French is much shorter than the one in English.",
        in: """
          story:
            en: Three students rang a bell in the harbour, and the police took them from the quay to the station.
            fr: ⟦Trois étudiants arrêtés.⟧
            ru: Три студента звонили в колокол в гавани, и полиция увезла их с причала в отделение.
          """),
      .accepts(
        """
        story:
          en: Three students rang a bell in the harbour, and the police took them from the quay to the station.
          zh: 三名学生在港口敲钟，警察把他们从码头带到警察局。
          fr: Trois étudiants ont sonné une cloche au port ; la police les a conduits du quai au commissariat.
          ru: Три студента звонили в колокол «Волна» в гавани, и полиция увезла их с причала в отделение.
        """),
      .accepts("summary: {en: A trial., fr: Un procès en appel., ru: Суд.}\n"),
    ],
    check: .file { file, context, findings in
      for field in file.texts where field.text.versions.count > 1 {
        guard
          field.text.versions.contains(where: { $0.traits.contains(.lineBreak) || $0.text.utf8.count > 80 })
        else { continue }
        let language = context.corpus.sourceLanguage(of: file)
        guard let source = field.original(in: file, language: language) else { continue }
        for version in field.text.versions where version.language != source.language {
          // Nearly every pair has one line each, of about the same length.
          if !version.traits.union(source.traits).contains(.lineBreak), areAboutEqual(version, source) {
            continue
          }
          let expected = StructureOfText(source.text)
          let here = LanguageNames.place(version.language)
          let there = LanguageNames.place(source.language)
          let found = StructureOfText(version.text)
          let what: Message
          if found.paragraphs != expected.paragraphs {
            what = paragraphs.with([
              "here": here, "there": there, "count": .count(found.paragraphs),
              "other": .count(expected.paragraphs),
            ])
          } else if found.items != expected.items {
            what = items.with([
              "here": here, "there": there, "count": .count(found.items), "other": .count(expected.items),
            ])
          } else if found.length > 80 || expected.length > 80, isAlphabetic(version), isAlphabetic(source),
            found.length * 2 < expected.length || expected.length * 2 < found.length
          {
            what = (found.length < expected.length ? shorter : longer).with(["here": here, "there": there])
          } else {
            continue
          }
          findings.report(
            what, at: version.node.range, in: file.source, mend: [compare.message],
            notes: [.init(original.message, at: file.source.location(source.node.range))],
            subject: field.path.subject)
        }
      }
    })

  /// Whether two texts are of about the same length, going by their bytes.
  private static func areAboutEqual(_ one: Text.Version, _ other: Text.Version) -> Bool {
    let first = one.text.utf8.count * (one.traits.contains(.cyrillic) ? 5 : 9)
    let second = other.text.utf8.count * (other.traits.contains(.cyrillic) ? 5 : 9)
    return first * 3 < second * 5 && second * 3 < first * 5
  }

  /// Whether a character is a letter and not a word: lengths of Chinese or Japanese say nothing.
  private static func isAlphabetic(_ version: Text.Version) -> Bool {
    !LanguageScripts.scripts(of: version.language).contains(.eastAsian)
  }

  private static let paragraphs = Phrase(
    "paragraphs", en: "The text {here} has {count} {count?paragraph|paragraphs}, the one {there} {other}.")
  private static let items = Phrase(
    "items", en: "The text {here} has {count} list {count?item|items}, the one {there} {other}.")
  private static let shorter = Phrase("shorter", en: "The text {here} is much shorter than the one {there}.")
  private static let longer = Phrase("longer", en: "The text {here} is much longer than the one {there}.")
  private static let compare = Phrase(
    "compare", en: "See whether both say the same, and add what one of them lacks.")
  private static let original = Phrase("original", en: "compared with this")
}
