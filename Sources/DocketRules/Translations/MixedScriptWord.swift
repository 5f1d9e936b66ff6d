import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// A word is written in the letters of one script.
  static let mixedScriptWord: Rule = Rule(
    RuleDescription(
      id: "mixed-script-word", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "A word is written in the letters of one script."),
      reason: Phrase(
        "reason", en: "Search finds only words in the right letters, though eyes see no difference."),
      exception: Phrase(
        "exception", en: "Right for a word that its authors write in two scripts on purpose.")),
    examples: [
      .reports(
        "The word “Лоpн” mixes Cyrillic and Latin letters.",
        in: "summary: {en: Lorne was tried., fr: Lorne a été jugée., ru: ⟦Лоpн⟧ судили.}\n"),
      .reports(
        "The word “Lоrne” mixes Latin and Cyrillic letters.",
        in: "summary: {en: ⟦Lоrne⟧ was tried., fr: Lorne a été jugée., ru: Лорн судили.}\n"),
      .reports(
        "The word “wебсайт” mixes Cyrillic and Latin letters.",
        in: "summary: {en: A website., fr: Un site., ru: Это ⟦wебсайт⟧.}\n"),
      .reports(
        "The word “Lоrne” mixes Latin and Cyrillic letters.",
        in:
          "sources: {report: {type: news, publisher: port-gazette, title: ⟦Lоrne⟧ is free, url: https://gazette.example.org/r}}\n"
      ),
      .accepts(
        "summary: {en: A sign., fr: Un signe., ru: \"Z-символика, zаговор, VPNом, XXго века, IT-отдел, 5G\"}\n"
      ),
      .accepts("summary: {en: 5 μm of β-carotene, fr: 5 μm, ru: 5 μm}\n"),
    ],
    check: .file { file, _, findings in
      for field in file.texts {
        for version in field.text.versions where version.mixesScripts {
          report(version, of: LanguageScripts.scripts(of: version.language), in: field, file, &findings)
        }
      }
      for field in file.words where neverTranslated.contains(field.field) {
        for version in field.text.versions where version.mixesScripts {
          report(version, of: [version.commonerScript], in: field, file, &findings)
        }
      }
    })

  /// What is never translated and is prose all the same: names of files, numbers, articles and ids of other services
  /// may mix letters.
  private static let neverTranslated: Set = [
    "title", "description", "author", "aliases", "other_names", "judge", "reason", "credit", "fine",
  ]

  private static func report(
    _ version: Text.Version, of scripts: [Script], in field: TextField, _ file: RecordFile,
    _ findings: inout Findings
  ) {
    for word in MixedWord.words(in: version.text, of: scripts, limit: 5) {
      let foreign = word.foreign.map { Argument.quoted(String($0)) }
      let fix = word.repaired.flatMap { version.edit(word.range, to: $0, in: file.source) }.map {
        Fix(
          write.with(["word": .quoted($0.replacement), "manner": .term(word.script.manner)]),
          edits: [$0], safety: .suggested)
      }
      findings.report(
        word.what.with(["word": .quoted(word.text)]),
        at: version.node.sourceRange(ofText: word.range, in: file.source), in: file.source,
        mend: [again.with(["manner": .term(word.script.manner), "letters": .list(foreign)])],
        fixes: [fix].compactMap(\.self), subject: field.path.subject)
    }
  }

  private static let again = Phrase("again", en: "Type the word again {manner}; these are not: {letters}.")
  private static let write = Phrase("write", en: "Write {word} {manner}.")
}

extension Text.Version {
  /// Whether it has Latin letters and others that look like them.
  fileprivate var mixesScripts: Bool {
    traits.contains(.latin) && !traits.isDisjoint(with: [.cyrillic, .greek])
  }

  /// Cyrillic where that has more letters, else Latin.
  fileprivate var commonerScript: Script {
    var (cyrillic, latin) = (0, 0)
    for scalar in text.unicodeScalars {
      if Script(scalar) == .cyrillic { cyrillic += 1 } else if Script(scalar) == .latin { latin += 1 }
    }
    return cyrillic > latin ? .cyrillic : .latin
  }
}

extension MixedWord {
  /// The sentence about the word, the script it should be in first.
  fileprivate var what: Phrase {
    if script == .latin {
      return foreign.contains { Script($0) == .greek } ? Self.latinGreek : Self.latinCyrillic
    }
    return script == .greek ? Self.greekLatin : Self.cyrillicLatin
  }

  private static let latinCyrillic = Phrase(
    "latin-cyrillic", en: "The word {word} mixes Latin and Cyrillic letters.")
  private static let cyrillicLatin = Phrase(
    "cyrillic-latin", en: "The word {word} mixes Cyrillic and Latin letters.")
  private static let latinGreek = Phrase("latin-greek", en: "The word {word} mixes Latin and Greek letters.")
  private static let greekLatin = Phrase("greek-latin", en: "The word {word} mixes Greek and Latin letters.")
}
