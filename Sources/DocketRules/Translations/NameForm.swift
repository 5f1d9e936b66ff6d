import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// Names in texts are spelled as the record fixes them for the language.
  ///
  /// Seen are near spellings, and for people and towns the record's own spelling in another language, in capitals;
  /// spellings under `other_names`, those in quotation marks or parentheses and other endings are right.
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
      .reports(
        "The name “Vesparin” is spelled so in English; in French it is “Vesparine”.",
        in: """
          people: {vesper: {name: {en: Ilan Vesparin, fr: Ilan Vesparine, ru: Илан Веспарин}}}
          summary: {en: Vesparin was sentenced., fr: Le tribunal a condamné ⟦Vesparin⟧., ru: Приговорили Веспарина.}
          """),
      .accepts(
        """
        people:
          vesper:
            name: {en: Ilan Vesparin, fr: Ilan Vesparine, ru: Илан Веспарин}
            other_names: [Ilan Vesperin]
        summary:
          en: Vesperin, Vesparin’s lawyer and the Vesparins, called “Vosparin” in court.
          fr: Vesparine, que ses amis appellent « Vesparin », et le Vesparin Times (Vesparin).
          ru: Веспариным и Веспариной занялся суд.
        """),
    ],
    check: .file { file, context, findings in
      guard let names = context.facts.names else { return }
      for text in context.facts.texts where text.mayHaveNames {
        let field = text.field
        for (version, words) in text.versions where !words.beginnings.isEmpty {
          for (word, range) in names.candidates(in: version.text, words.beginnings, limit: mostWords) {
            switch names.standing(of: word, in: version.language) {
            case .right: continue
            case .foreign(let form):
              report(form, range, in: version, of: field, names, file, &findings)
              continue
            case .other: break
            }
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

  /// Reports the form of another language.
  private static func report(
    _ form: NameWords.Counterpart, _ range: Range<Int>, in version: Text.Version, of field: TextField,
    _ names: NameForms, _ file: RecordFile, _ findings: inout Findings
  ) {
    let surroundings = NameSurroundings(range, in: version.text)
    guard surroundings.isPlain, !surroundings.isPartOfName(unless: names.knows) else { return }
    let edit = Script(form.word[0]) == .latin ? version.edit(range, to: form.text, in: file.source) : nil
    let write = spell.with(["name": .quoted(form.text)])
    findings.report(
      foreign.with([
        "word": .quoted(surroundings.word), "other": LanguageNames.place(form.language),
        "language": LanguageNames.place(version.language), "name": .quoted(form.text),
      ]),
      at: version.node.sourceRange(ofText: range, in: file.source), in: file.source,
      mend: [write, declare.with(["key": .code("other_names")])],
      fixes: edit.map { [Fix(write, edits: [$0], safety: .suggested)] } ?? [], subject: field.path.subject)
  }

  /// More candidates than any text has; a hostile one could have thousands.
  private static let mostWords = 200

  private static let near = Phrase("near", en: "The name {word} is near to {name}, the spelling {language}.")
  private static let foreign = Phrase(
    "foreign", en: "The name {word} is spelled so {other}; {language} it is {name}.")
  private static let spell = Phrase("spell", en: "Write {name}, with the ending it needs.")
  private static let declare = Phrase("declare", en: "If this spelling is in use as well, add it to {key}.")
}

/// What stands around a word of a text.
private struct NameSurroundings {
  /// The word.
  let word: String
  /// Whether it stands in no parentheses, and in no address, hashtag or handle.
  let isPlain: Bool
  private let before: String?
  private let after: String?

  init(_ range: Range<Int>, in text: String) {
    let bytes = Array(text.utf8)
    word = String(decoding: bytes[range], as: UTF8.self)
    var start = range.lowerBound
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    let isLink = bytes[start..<end].contains { "/@#_&=".utf8.contains($0) || ASCII.isDigit($0) }
    let open = bytes[..<range.lowerBound].suffix(200).lastIndex {
      $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
    }
    isPlain = !isLink && (open.map { bytes[$0] == UInt8(ascii: ")") } ?? true)
    after = Self.capital(
      Array(String(decoding: bytes[range.upperBound...].prefix(80), as: UTF8.self).unicodeScalars))
    before = Self.capital(
      endingIn: Array(String(decoding: bytes[..<range.lowerBound], as: UTF8.self).unicodeScalars))
  }

  /// Whether a word with a capital stands beside it that is of no name the record knows, as in the name of a paper or a
  /// street.
  func isPartOfName(unless knows: (String) -> Bool) -> Bool {
    [before, after].contains { word in word.map { !knows($0) } ?? false }
  }

  /// The word behind a space at the start of a text, if it has a capital.
  private static func capital(_ text: [Unicode.Scalar]) -> String? {
    let word = text.dropFirst().prefix { Script($0) != nil }
    guard text.first == " ", word.first?.properties.isUppercase == true else { return nil }
    return String(String.UnicodeScalarView(word))
  }

  /// The word before a space at the end of a text, if it has a capital that it would not have as the first of a sentence.
  private static func capital(endingIn text: [Unicode.Scalar]) -> String? {
    guard text.last == " " else { return nil }
    let word = text.dropLast().reversed().prefix { Script($0) != nil }.reversed()
    guard word.first?.properties.isUppercase == true else { return nil }
    let ahead = text.dropLast(word.count + 1).last { !$0.properties.isWhitespace }
    guard let ahead, !".!?:;—–•«“\"".unicodeScalars.contains(ahead) else { return nil }
    return String(String.UnicodeScalarView(word))
  }
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
