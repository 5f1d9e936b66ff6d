import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// A translation is no copy of another language; names, numbers and short texts may be the same.
  static let unchangedTranslation: Rule = Rule(
    RuleDescription(
      id: "unchanged-translation", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "A translation is no copy of another language."),
      reason: Phrase(
        "reason", en: "Without a mark, readers take the copy for their language, and nobody translates it."),
      exception: Phrase(
        "exception", en: "Right for a quotation or a motto that is left in its own language.")),
    examples: [
      .reports(
        "The text in French is the same as the one in English.",
        in: "summary: {en: Three students were tried., fr: ⟦Three students were tried.⟧, ru: Троих судили.}\n"
      ),
      .reports(
        "The text in French is the same as the one in English.",
        in:
          "summary: {ru: Троих студентов судили., en: They were tried again in 2030., fr: ⟦They were tried again in 2031.⟧}\nlanguage: ru\n"
      ),
      .reports(
        "The text in French is the same as the one in English.",
        in:
          "summary: {en: \"Rallies at embassies in Selm, Tolle and Wend.\", fr: ⟦\"Rallies at embassies in Selm, Tolle and Wend.\"⟧, ru: Митинги.}\n"
      ),
      .reports(
        "The text in English is the same as the one in French.",
        in:
          "summary: {en: ⟦Les étudiants sont jugés dans la ville.⟧, fr: Les étudiants sont jugés dans la ville., ru: Студентов судили.}\n"
      ),
      .reports(
        "The text in English is the same as the one in French.",
        in:
          "summary: {en: ⟦Lanternes vertes allumées mardi soir.⟧, fr: Lanternes vertes allumées mardi soir., ru: Зажгли фонари.}\nlanguage: fr\n"
      ),
      .accepts("summary: {en: Justice internationale, fr: Justice internationale, ru: Правосудие}\n"),
      .accepts("summary: {en: Ada Lorne v. Port Selm, fr: Ada Lorne v. Port Selm, ru: Ада Лорн}\n"),
      .accepts(
        "summary: {en: Three students were tried., en-GB: Three students were tried., fr: Jugés., ru: Суд.}\n"
      ),
    ],
    check: .file { file, _, findings in
      for field in file.texts where field.text.versions.count > 1 {
        // More languages than a site has; each is compared with those before it.
        let versions = field.text.versions.prefix(24)
        for (index, version) in versions.enumerated().dropFirst() {
          let earlier = versions[..<index].first { earlier in
            earlier.traits.subtracting(.passing) == version.traits.subtracting(.passing)
              && earlier.language.language != version.language.language
              && SharedWords.haveSameLetters(earlier.text, version.text)
          }
          guard let earlier, SharedWords.areSentence(version.text), !names.contains(field.field),
            let (copy, source) = copied(earlier, version, in: file)
          else { continue }
          findings.report(
            same.with([
              "language": LanguageNames.place(copy.language),
              "other": LanguageNames.place(source.language),
            ]),
            at: copy.node.range, in: file.source, mend: [translate.message],
            notes: [.init(copied.message, at: file.source.location(source.node.range))],
            subject: field.path.subject)
        }
      }
    })

  /// Which of two equal texts is the copy, and of which; nil where the letters of one are reported as not those of its
  /// language, which says it already.
  private static func copied(
    _ earlier: Text.Version, _ later: Text.Version, in file: RecordFile
  ) -> (copy: Text.Version, source: Text.Version)? {
    if file.kind != .organisations, OddScript(earlier) != nil || OddScript(later) != nil { return nil }
    // The language that the text is in, else that of the record, is the one it was written in.
    let languages = [LanguageOfText.guess(later.text), file.ownLanguage?.language].compactMap(\.self)
    for language in languages {
      if earlier.language.language == language { return (later, earlier) }
      if later.language.language == language { return (earlier, later) }
    }
    // A record without a language has one that cannot be read, and either may be the copy.
    if file.ownLanguage == nil, file.kind == .caseRecord || file.kind == .day { return nil }
    return (later, earlier)
  }

  /// Fields that hold names and addresses, the same in many languages.
  private static let names: Set<String> = ["name", "short", "address", "region", "code"]

  private static let same = Phrase("same", en: "The text {language} is the same as the one {other}.")
  private static let translate = Phrase(
    "translate", en: "Translate it, or leave the language out: readers then get the other one with a mark.")
  private static let copied = Phrase("copied", en: "the same text")
}

extension TextTraits {
  /// What numbers, spaces and signs add to a text.
  fileprivate static let passing: TextTraits = [
    .digit, .doubledSpace, .sign, .tallPunctuation, .linkMark, .lineBreak, .latin1, .fillMark, .oddQuestion,
    .ampersand, .backslash,
  ]
}

/// Words that two texts share.
enum SharedWords {
  /// Whether two texts have the same letters in the same order, whatever stands between them.
  static func haveSameLetters(_ one: String, _ other: String) -> Bool {
    var first = one.utf8.makeIterator()
    var second = other.utf8.makeIterator()
    while true {
      let (here, there) = (nextLetter(&first), nextLetter(&second))
      if here != there { return false }
      if here == nil { return true }
    }
  }

  /// The next byte that belongs to a letter: no ASCII but letters, no sign of U+0080 to U+00BF or U+2000 to U+2FFF.
  private static func nextLetter(_ iterator: inout String.UTF8View.Iterator) -> UInt8? {
    while let byte = iterator.next() {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: return byte
      case 0..<0x80: continue
      case 0xC2: _ = iterator.next()
      case 0xE2: _ = (iterator.next(), iterator.next())
      default: return byte
      }
    }
    return nil
  }

  /// Whether a text has words enough that are no names: three of three letters, or two of them and two shorter ones.
  static func areSentence(_ text: String) -> Bool {
    let long = count(in: text, letters: 3)
    return long >= 3 || long == 2 && count(in: text, letters: 2) >= 4
  }

  /// The words of so many letters at least, the first not capital.
  private static func count(in text: String, letters: Int) -> Int {
    var words = 0
    var length = 0
    var isCapital = false
    for scalar in text.unicodeScalars {
      if Script(scalar) != nil {
        if length == 0 { isCapital = scalar.properties.isUppercase }
        length += 1
        continue
      }
      if length >= letters, !isCapital { words += 1 }
      length = 0
    }
    return words + (length >= letters && !isCapital ? 1 : 0)
  }
}
