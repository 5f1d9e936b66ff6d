import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// A text is written in the language it stands under, and in its script.
  ///
  /// Names of organisations and addresses are left alone: they are often written in one script everywhere.
  static let scriptMismatch: Rule = Rule(
    RuleDescription(
      id: "script-mismatch", family: .translations, severity: .error,
      summary: Phrase(
        "summary", en: "A text is written in the language it stands under, and in its script."),
      reason: Phrase(
        "reason", en: "Readers of that language would get a text that they may not be able to read."),
      exception: Phrase(
        "exception",
        en: "Right where the text is meant to be so, such as a motto, or a name nobody transcribes.")),
    examples: [
      .reports(
        "The text in English is written in Cyrillic letters.",
        in:
          "summary: {en: ⟦Троих студентов судили.⟧, fr: Trois étudiants jugés., ru: Троих студентов судили.}\n"
      ),
      .reports(
        "The texts in English and in Russian have changed places.",
        in:
          "summary: {en: ⟦Троих студентов судили.⟧, fr: Trois étudiants jugés., ru: Three students were tried.}\n"
      ),
      .reports(
        "The text in Russian is written in Latin letters.",
        in:
          "summary: {en: Three students were tried., fr: Trois étudiants jugés., ru: ⟦Troih studentov sudili.⟧}\n"
      ),
      .reports(
        "The text in Tatar (tt-Latn) is written in Cyrillic letters.",
        in: "summary: {en: A trial., fr: Un procès., ru: Суд., tt-Latn: ⟦Өч студент хөкем ителде.⟧}\n"),
      .reports(
        "The text in Russian is written in Latin letters.",
        in:
          "summary: {en: A letter, fr: Une lettre, ru: ⟦Letters from the Quay to the Lighthouse Keepers⟧}\n"),
      .reports(
        "The text in Russian is written in Ukrainian.",
        in:
          "summary: {en: The hearing was closed., fr: L’audience était fermée., ru: ⟦\"Засідання було закритим, і нікого не пустили.\"⟧}\n"
      ),
      .reports(
        "The text in French is written in English.",
        in:
          "summary: {en: The hearing was closed to all of them., fr: ⟦The session was closed to the public.⟧, ru: Суд был закрытым.}\n"
      ),
      .reports(
        "The text in Russian has letters that are not used in it: “і”, “ї”.",
        in:
          "summary: {en: The hearing was closed., fr: L’audience était fermée., ru: ⟦\"Заседания были закритыми, і нікого з рідних їх не пустили.\"⟧}\n"
      ),
      .accepts(
        "summary: {en: A trial., fr: Un procès., ru: Суд., tt: Өч студент хөкем ителде.}\n"),
      .accepts(
        """
        summary:
          en: He shouted «Свобода политзаключённым и всем остальным!»
          fr: Il a crié (Свобода политзаключённым и всем остальным).
          ru: Фонд Quay Lanterns Support пишет о деле.
        """),
      .accepts("summary: {en: A trial., fr: Un procès., ru: OVD-Info}\n"),
    ],
    check: .file { file, _, findings in
      for field in file.texts where file.kind != .organisations {
        let odd = field.text.versions.compactMap { version in
          OddScript(version).map { (version: version, script: $0) }
        }
        guard field.field != "address" else { continue }
        reportLanguages(of: field, in: file, &findings)
        guard let first = odd.first else { continue }
        // A name may be left as it is written elsewhere.
        let isName = names.contains(field.field)
        if odd.count == 2, let second = odd.last, let exchange = Exchange(first, second, in: file.source) {
          findings.report(
            exchanged.with([
              "one": LanguageNames.place(first.version.language),
              "other": LanguageNames.place(second.version.language),
            ]),
            at: first.version.node.range, in: file.source, mend: [exchange.fix.title],
            notes: [.init(partner.message, at: file.source.location(second.version.node.range))],
            fixes: [exchange.fix], subject: field.path.subject, severity: isName ? .warning : nil)
          continue
        }
        for (version, script) in odd {
          findings.report(
            other.with([
              "language": LanguageNames.place(version.language),
              "manner": .term(script.dominant.manner),
            ]),
            at: version.node.range, in: file.source, mend: [move.message], subject: field.path.subject,
            severity: isName || !isProse(version.text) ? .warning : nil)
        }
      }
    })

  /// Reports texts in the script of their language that are in another one; copies of another version are a matter of
  /// `unchanged-translation`.
  private static func reportLanguages(of field: TextField, in file: RecordFile, _ findings: inout Findings) {
    for version in field.text.versions {
      guard let (what, isCertain) = strangeness(of: version, in: field) else { continue }
      let isCopy = field.text.versions.contains {
        $0.language.language != version.language.language
          && SharedWords.haveSameLetters($0.text, version.text)
      }
      if isCopy { continue }
      let isError = isCertain && !names.contains(field.field) && isProse(version.text)
      findings.report(
        what, at: version.node.range, in: file.source, mend: [move.message], subject: field.path.subject,
        severity: isError ? nil : .warning)
    }
  }

  /// What shows that a version is in another language, and whether that is certain; nil where nothing does.
  private static func strangeness(
    of version: Text.Version, in field: TextField
  ) -> (what: Message, isCertain: Bool)? {
    if let other = LanguageOfText.other(than: version) {
      return names.contains(field.field)
        ? nil : (elsewhere(version.language, other.language), other.isCertain)
    }
    guard version.mayHaveAlphabet, let alphabet = Alphabet.of(version.language),
      let letters = ForeignLetters(version, alphabet)
    else {
      return nil
    }
    if let language = letters.language.flatMap({ LanguageTag($0) }) {
      return (elsewhere(version.language, language), true)
    }
    guard letters.areMany else { return nil }
    let what = unused.with([
      "language": LanguageNames.place(version.language),
      "letters": .list(letters.all.map { .quoted(String($0)) }),
    ])
    return (what, false)
  }

  private static func elsewhere(_ language: LanguageTag, _ other: LanguageTag) -> Message {
    inOther.with(["language": LanguageNames.place(language), "other": LanguageNames.place(other)])
  }

  /// Whether at least half of the words, and two, are plain small letters: titles of works, lists of names and code
  /// may well stay in their own script.
  private static func isProse(_ text: String) -> Bool {
    var words = 0
    var plain = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      words += 1
      var letters = word[...]
      while let last = letters.last, last.isPunctuation { letters = letters.dropLast() }
      if letters.count > 1, letters.allSatisfy(\.isLowercase) { plain += 1 }
    }
    return plain >= 2 && plain * 2 >= words
  }

  private static let names: Set<String> = ["name", "short"]

  private static let inOther = Phrase("in-other", en: "The text {language} is written {other}.")
  private static let unused = Phrase(
    "unused", en: "The text {language} has letters that are not used in it: {letters}.")
  private static let other = Phrase("other", en: "The text {language} is written {manner}.")
  private static let move = Phrase(
    "move", en: "Put it under the language it is in, and leave this one out until somebody translates it.")
  private static let exchanged = Phrase("exchanged", en: "The texts {one} and {other} have changed places.")
  private static let partner = Phrase("partner", en: "the other text")
}

/// A script that is not that of a text's language.
struct OddScript {
  /// The script of most letters.
  let dominant: Script

  /// Looks at a version; nil when its script is right, or when there are too few letters to tell.
  init?(_ version: Text.Version) {
    let expected = LanguageScripts.scripts(of: version.language)
    guard !expected.isEmpty else { return nil }
    let own = expected.reduce(into: TextTraits()) { $0.formUnion($1.traits) }
    let found = version.traits.intersection([.latin, .cyrillic, .greek, .otherScript])
    guard !found.isSubset(of: own) || own.contains(.otherScript), !found.isEmpty else { return nil }
    let count = LetterCount(
      version.traits.contains(.linkMark) ? LinksInText.removed(from: version.text) : version.text)
    let total = count.total
    guard total >= 12, let dominant = count.dominant, !expected.contains(dominant),
      count.letters(of: [dominant]) * 10 >= total * 7
    else { return nil }
    // Spoiled letters are reported as such.
    if version.traits.contains(.misread), !Misreading.all(in: version.text).isEmpty { return nil }
    self.dominant = dominant
  }
}

/// Two texts of which each stands under the other's language.
private struct Exchange {
  let fix: Fix

  init?(
    _ one: (version: Text.Version, script: OddScript), _ other: (version: Text.Version, script: OddScript),
    in file: SourceFile
  ) {
    guard let first = one.version.keyRange, let second = other.version.keyRange,
      LanguageScripts.scripts(of: one.version.language).contains(other.script.dominant),
      LanguageScripts.scripts(of: other.version.language).contains(one.script.dominant)
    else { return nil }
    fix = Fix(
      Self.exchange.with([
        "one": .code(one.version.language.description), "other": .code(other.version.language.description),
      ]),
      edits: [
        TextEdit(path: file.path, range: first, replacement: other.version.language.description),
        TextEdit(path: file.path, range: second, replacement: one.version.language.description),
      ], safety: .suggested)
  }

  private static let exchange = Phrase("exchange", en: "Exchange {one} and {other} before the two texts.")
}
