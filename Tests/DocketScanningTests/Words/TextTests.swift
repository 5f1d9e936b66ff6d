import Testing

@testable import DocketScanning

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
