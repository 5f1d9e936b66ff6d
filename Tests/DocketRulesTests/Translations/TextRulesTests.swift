import DocketDiagnostics
import DocketRecords
import Testing

@testable import DocketRules

@Suite struct `The links of a text` {
  @Test(arguments: [
    ("See https://a.example.org/x, please.", ["https://a.example.org/x"]),
    ("(https://a.example.org)", ["https://a.example.org"]),
    ("« https://a.example.org »", ["https://a.example.org"]),
    ("https://a.example.org/é", ["https://a.example.org/"]),
    ("Write to letters@a.example.org!", ["letters@a.example.org"]),
    ("@quay and #FreeLorne", ["@quay", "#FreeLorne"]),
    ("no. #5, a/b, @, 1@2, # x", []), ("", []), ("http://a.example.org?x=1", ["http://a.example.org?x=1"]),
  ])
  func `are found without the punctuation after them`(text: String, links: [String]) {
    let found = LinksInText(text).links
    #expect(found.map(\.text) == links)
    let utf8 = Array(text.utf8)
    #expect(found.map { String(decoding: utf8[$0.range], as: UTF8.self) } == links)
  }

  @Test(arguments: [
    ("https://en.a.example.org/x", "https://fr.a.example.org/y", nil),
    ("https://a.example.org/x", "https://b.example.org/x", "https://a.example.org/x"),
    ("https://a.example.org/x https://a.example.org/y", "https://a.example.org/z", "https://a.example.org/y"),
    ("https://a.example.org/x twice https://a.example.org/x", "https://a.example.org/x", nil),
    ("@quay", "@quai", "@quay"),
    ("#FreeLorne", "#СвободуЛорн", nil), ("x@a.example.org", "y@a.example.org", "x@a.example.org"),
    ("none", "https://a.example.org", nil),
  ])
  func `are compared with those of the source`(source: String, text: String, missing: String?) {
    #expect(LinksInText(text).firstMissing(of: LinksInText(source))?.text == missing)
  }
}

@Suite struct `The typography of a text` {
  static func doubled(_ text: String, in language: String) -> [TypographySlip] {
    let words = TextWords(text)
    return TypographySlip.doubledWords(words.doubled, in: text, language: language, limit: 9)
  }

  static func french(_ text: String) -> [TypographySlip.Kind] {
    TypographySlip.frenchSpaces(in: Array(text.utf8), limit: 9).map(\.kind)
  }

  @Test(
    arguments: [
      ("Un procès ; un appel", [.breakingSpace]), ("« a »", [.breakingSpace, .breakingSpace]),
      ("Quoi ?!", [.breakingSpace]),
      ("Libre!", [.noSpace]), ("Libre ! Oui", [.breakingSpace]), ("ceci : cela", [.breakingSpace]),
      ("Libre\u{A0}! Libre\u{202F}!", []), ("«\u{A0}a\u{A0}»", []), ("20:15", []),
      ("https://a.example.org/?a;b", []),
      ("voir a/b?c; d", []), (":-)", []), ("x&amp; y", []), ("a:b", []), ("(?)", []), ("", []),
    ] as [(String, [TypographySlip.Kind])])
  func `has no-break spaces in French`(text: String, kinds: [TypographySlip.Kind]) {
    #expect(Self.french(text) == kinds)
  }

  @Test(arguments: [
    ("fr", "le le tribunal", 1), ("fr", "nous nous taisons", 0), ("en", "that that", 0),
    ("en", "the the the", 2), ("en", "The the", 0),
    ("ru", "суд суд", 1), ("ru", "еле-еле, да да", 0), ("ru", "за за", 0), ("fr", "d’un un", 0),
    ("fr", "va va-t-il", 0),
    ("en", "a a", 0), ("en", "in in-house", 0), ("en", "word, word", 0), ("en", "Sing Sing", 0),
    ("fr", "le le’", 0),
  ])
  func `has no word twice`(language: String, text: String, count: Int) {
    #expect(Self.doubled(text, in: language).count == count)
  }

  @Test(arguments: [("a  b", 1), ("a   b  c", 2), ("a b", 0), ("a\n  b", 0), ("a  \nb", 0), ("  a  ", 0)])
  func `has no space twice within a line`(text: String, count: Int) {
    #expect(TypographySlip.spaces(in: Array(text.utf8), limit: 9).count == count)
  }
}

@Suite struct `The structure of a text` {
  @Test(arguments: [
    ("", 0, 0, 0), ("One.", 1, 0, 4), ("One.\nTwo.", 1, 0, 9), ("One.\n\nTwo.\n", 2, 0, 11),
    ("One.\n \n\nTwo.", 2, 0, 12),
    ("- a\n- b\n", 1, 2, 8), ("* a\n\n* b", 2, 2, 8), ("a - b", 1, 0, 5), ("-a", 1, 0, 2), ("• é", 1, 1, 3),
  ])
  func `is its paragraphs, list items and length`(text: String, paragraphs: Int, items: Int, length: Int) {
    let structure = StructureOfText(text)
    #expect(structure.paragraphs == paragraphs)
    #expect(structure.items == items)
    #expect(structure.length == length)
  }
}

@Suite struct `The names in a text` {
  static func found(_ text: String, in language: String) -> [String] {
    let fragment = """
      people:
        vesper:
          name: {en: Ilan Vesperikhov, fr: Ilan Vesperikhov, ru: Илан Весперихов}
          other_names: [Ilan Wesperichow, Ilan Vesperichow]
      events: [{id: taken, date: 2030-03-14, type: arrest, place: selm, court: no-zone, sources: [gazette]}]
      summary: {\(language): "\(text)"}
      """
    let validation = RuleCase.validate(SampleCase.repository(fragment: fragment), rules: [.nameForm])
    return validation.labels
  }

  @Test(arguments: [
    ("en", "Vesperihov was tried."), ("fr", "Vespérikhov a été jugé."), ("en", "The Vesperikov case"),
    ("ru", "Суд над Вспериховым."), ("ru", "Дело Весперыхова."), ("ru", "Приговор Висперихову"),
  ])
  func `are noticed in a near spelling`(language: String, text: String) {
    #expect(Self.found(text, in: language).count == 1)
  }

  @Test(arguments: [
    ("en", "Vesperikhov’s lawyer, the Vesperikhovs, Vesperikhova."), ("fr", "L’affaire Vesperichow"),
    ("en", "“Vesperihov”, he was called"),
    ("ru", "Вестник, Весперихову, Весперихове, Вёсны, Весперовна"), ("en", "vesperihov in small letters"),
    ("en", "Vesperia, Vesuvius, Vespasian"),
    ("en", "The Roving Court, Rowing, Roaring"), ("de", "Vesperihov"), ("ru", "«Веспериков» — так его звали"),
  ])
  func `are left alone in other forms`(language: String, text: String) {
    #expect(Self.found(text, in: language) == [])
  }

  @Test func `are compared in time when there are many`() {
    let words = (0..<8_000).map { "Vesperi\($0 % 2 == 0 ? "khob" : "gov")" }.joined(separator: " ")
    let time = ContinuousClock().measure { _ = Self.found(words, in: "en") }
    #expect(time < .seconds(30))
  }
}

@Suite struct `A hostile text` {
  /// Fifteen thousand bytes or so of one kind, which rules might look at again and again.
  static let texts: [(name: String, text: String)] = [
    ("handles", String(repeating: "@ab ", count: 3_750)),
    ("addresses", String(repeating: "http://a.b ", count: 1_375)),
    ("mixed words", String(repeating: "aб ", count: 3_750)),
    ("misread", String(repeating: "Ð”", count: 3_750)),
    ("capital Р", String(repeating: "РЎ ", count: 3_000)),
    ("entities", String(repeating: "&amp;", count: 3_000)),
    ("backslashes", String(repeating: "\\n", count: 3_750)),
    ("numbers in words", String(repeating: "two and ", count: 1_875)),
    ("doubled words", String(repeating: "ab ", count: 5_000)),
    ("spaces", String(repeating: "a  ", count: 5_000)),
    ("marks", String(repeating: " ;", count: 7_500)), ("quotations", String(repeating: "«", count: 7_500)),
    ("lost characters", String(repeating: "\u{FFFD}", count: 5_000)),
    ("digits", String(repeating: "1,234 ", count: 2_500)),
  ]

  @Test(arguments: texts.map(\.name))
  func `costs rules little`(name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name }).text
    let quoted = "\"" + text.replacing("\\", with: "\\\\") + "\""
    let fragment = "summary:\n  en: \(quoted)\n  fr: \(quoted)\n  ru: \(quoted)\n  de: Text\n"
    let files = SampleCase.repository(fragment: fragment)
    let time = ContinuousClock().measure {
      let validation = RuleCase.validate(files, rules: Rule.translationsRules)
      #expect(validation.unreadable == [])
      #expect(validation.diagnostics.count < 200)
      for diagnostic in validation.diagnostics { expectPlaces(of: diagnostic, in: validation) }
    }
    #expect(time < .seconds(30))
  }
}
