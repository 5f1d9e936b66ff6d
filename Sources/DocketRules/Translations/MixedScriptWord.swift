import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// A word is written in the letters of one script, and of its language.
  static let mixedScriptWord: Rule = Rule(
    RuleDescription(
      id: "mixed-script-word", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "A word is written in the letters of one script and of its language."),
      reason: Phrase(
        "reason", en: "Search finds only words in the right letters, though eyes see no difference."),
      exception: Phrase(
        "exception",
        en:
          "Right for a word that its authors write so on purpose, and for a name as another language spells it."
      )),
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
      .reports(
        "The word “Byalyatskі” mixes Latin and Cyrillic letters.",
        in: "summary: {en: A trial., fr: Un procès., ru: Пишет ⟦Byalyatskі⟧.}\n"),
      .reports(
        "The word “поліция” has letters that are not used in Russian: “і”.",
        in: "summary: {en: The police came., fr: La police est venue., ru: Пришла ⟦поліция⟧.}\n"),
      .reports(
        "In the word “к1ант”, the digit 1 stands in the place of a letter.",
        in: "summary: {en: A boy., fr: Un garçon., ru: Мальчик., ce: ⟦к1ант⟧}\n"),
      .accepts(
        "summary: {en: A sign., fr: Un signe., ru: \"Z-символика, zаговор, VPNом, XXго века, IT-отдел, 5G\"}\n"
      ),
      .accepts("summary: {en: 5 μm of β-carotene, fr: 5 μm, ru: 5 μm}\n"),
    ],
    check: .file { file, context, findings in
      for field in file.texts {
        for version in field.text.versions {
          guard version.mayHaveAlphabet else { continue }
          let alphabet = Alphabet.of(version.language)
          if version.mixesScripts {
            report(
              version, of: LanguageScripts.scripts(of: version.language), alphabet, in: field, file, &findings
            )
          }
          guard let alphabet, field.field != "address", file.kind != .organisations else { continue }
          reportLetters(version, alphabet, context.facts, in: field, file, &findings)
          guard version.traits.contains(.digit) else { continue }
          reportPalochka(version, alphabet, in: field, file, &findings)
        }
      }
      var languages: TextLanguages?
      for field in file.words where neverTranslated.contains(field.field) {
        for version in field.text.versions where version.mixesScripts {
          let known = languages ?? TextLanguages(of: file)
          languages = known
          report(
            version, of: [version.commonerScript], Alphabet.of(known[version, in: field]), in: field, file,
            &findings)
        }
      }
    })

  /// What is never translated and is prose all the same: names of files, numbers, articles and ids of other services
  /// may mix letters.
  private static let neverTranslated: Set = [
    "title", "description", "author", "aliases", "other_names", "judge", "reason", "credit", "fine",
  ]

  private static func report(
    _ version: Text.Version, of scripts: [Script], _ alphabet: Alphabet?, in field: TextField,
    _ file: RecordFile, _ findings: inout Findings
  ) {
    for word in MixedWord.words(in: version.text, of: scripts, alphabet: alphabet, limit: mostInText) {
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

  private static let mostInText = 5

  /// Reports letters that the language does not have; names that the record knows are a matter of `name-form`, and texts
  /// in another language one of `script-mismatch`.
  private static func reportLetters(
    _ version: Text.Version, _ alphabet: Alphabet, _ facts: FileFacts, in field: TextField,
    _ file: RecordFile,
    _ findings: inout Findings
  ) {
    guard let letters = ForeignLetters(version, alphabet), letters.language == nil, !letters.areMany else {
      return
    }
    for word in letters.words.prefix(mostInText)
    where facts.names?.knows(word.text) != true && field.field != "name" {
      let fix = word.repaired.flatMap { version.edit(word.range, to: $0, in: file.source) }.map {
        Fix(instead.with(["word": .quoted($0.replacement)]), edits: [$0], safety: .suggested)
      }
      let shown = word.letters.map { Argument.quoted(String($0)) }
      findings.report(
        unused.with([
          "word": .quoted(word.text), "letters": .list(shown),
          "language": LanguageNames.place(version.language),
        ]),
        at: version.node.sourceRange(ofText: word.range, in: file.source), in: file.source,
        mend: [retype.with(["language": LanguageNames.place(version.language)])],
        fixes: [fix].compactMap(\.self), subject: field.path.subject)
    }
  }

  private static func reportPalochka(
    _ version: Text.Version, _ alphabet: Alphabet, in field: TextField, _ file: RecordFile,
    _ findings: inout Findings
  ) {
    for word in Palochka.words(in: version.text, alphabet, limit: mostInText) {
      let mend = instead.with(["word": .quoted(word.repaired)])
      let fix = version.edit(word.range, to: word.repaired, in: file.source).map {
        Fix(mend, edits: [$0], safety: .suggested)
      }
      findings.report(
        digit.with(["word": .quoted(word.text), "digit": .text("1")]),
        at: version.node.sourceRange(ofText: word.range, in: file.source), in: file.source,
        mend: [mend], fixes: [fix].compactMap(\.self), subject: field.path.subject)
    }
  }

  private static let unused = Phrase(
    "unused", en: "The word {word} has letters that are not used {language}: {letters}.")
  private static let retype = Phrase("retype", en: "Type the word again as it is spelled {language}.")
  private static let digit = Phrase(
    "digit", en: "In the word {word}, the digit {digit} stands in the place of a letter.")
  private static let instead = Phrase("instead", en: "Write {word}.")
  private static let again = Phrase("again", en: "Type the word again {manner}; these are not: {letters}.")
  private static let write = Phrase("write", en: "Write {word} {manner}.")
}

extension ForeignLetters {
  /// Looks at a version; nil where its letters are those of its language, or where a program spoiled them.
  init?(_ version: Text.Version, _ alphabet: Alphabet) {
    guard alphabet.mayLack(version.traits), alphabet.lacksLetter(of: version.text), OddScript(version) == nil
    else { return nil }
    self.init(
      version.traits.contains(.linkMark) ? LinksInText.removed(from: version.text) : version.text,
      not: alphabet)
    guard !words.isEmpty else { return nil }
    if version.traits.contains(.misread), !Misreading.all(in: version.text).isEmpty { return nil }
  }
}

extension Text.Version {
  /// Whether it has letters of a script whose alphabets are known.
  var mayHaveAlphabet: Bool { !traits.isDisjoint(with: [.cyrillic, .greek, .otherScript]) }

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
