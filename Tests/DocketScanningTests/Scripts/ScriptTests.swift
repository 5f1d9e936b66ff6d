import DocketLanguage
import Testing

@testable import DocketScanning

@Suite struct `The scripts of a language` {
  @Test(arguments: [
    ("ru", [Script.cyrillic]), ("uk", [.cyrillic]), ("be-tarask", [.cyrillic]), ("en-GB", [.latin]),
    ("tt", [.latin, .cyrillic]), ("tt-Latn", [.latin]), ("sr-Cyrl-RS", [.cyrillic]), ("ka", [.georgian]),
    ("hy", [.armenian]), ("el", [.greek]), ("he", [.hebrew]), ("ar", [.arabic]), ("fa", [.arabic]),
    ("zh-Hant", [.eastAsian]), ("ja", [.eastAsian]), ("kk", [.latin, .cyrillic, .arabic]), ("qaa", []),
    ("hi", []), ("ab", [.cyrillic]),
  ])
  func `are those of the tag's script, else of the language`(tag: String, scripts: [Script]) throws {
    #expect(LanguageScripts.scripts(of: try #require(LanguageTag(tag))) == scripts)
  }

  @Test(
    arguments: [
      ("A", Script.latin), ("é", .latin), ("ß", .latin), ("ə", .latin), ("ж", .cyrillic), ("ә", .cyrillic),
      ("λ", .greek), ("ἀ", .greek), ("Ա", .armenian), ("ქ", .georgian), ("ש", .hebrew), ("ع", .arabic),
      ("漢", .eastAsian), ("か", .eastAsian), ("한", .eastAsian), ("अ", .other), ("ሀ", .other), ("ไ", .other),
    ] as [(Unicode.Scalar, Script)])
  func `are told by letters`(letter: Unicode.Scalar, script: Script) {
    #expect(Script(letter) == script)
  }

  @Test(
    arguments: ["1", " ", "«", "—", "\u{301}", "×", "№", "€", "😀", "١", "µ", "\u{FFFD}"] as [Unicode.Scalar])
  func `are not told by signs and digits`(sign: Unicode.Scalar) {
    #expect(Script(sign) == nil)
  }

  @Test(arguments: [
    ("Он сказал “freedom for everybody” и ушёл", 13, 0), ("Суд (Selm Regional Court) решил", 8, 0),
    ("«abc", 0, 3), ("„abc“ где", 3, 0), ("«а „abc“ b» где", 3, 0), ("(abc))(где", 3, 0), ("", 0, 0),
  ])
  func `are counted outside quotations and parentheses`(text: String, cyrillic: Int, latin: Int) {
    let count = LetterCount(text)
    #expect(count.letters(of: [.cyrillic]) == cyrillic)
    #expect(count.letters(of: [.latin]) == latin)
  }
}

@Suite struct `The traits of a text` {
  @Test(
    arguments: [
      ("", []), ("abc", [.latin]), ("7", [.digit]), ("é", [.latin, .latin1]), ("ж", [.cyrillic]),
      ("λ", [.greek]),
      ("ქ", [.latin, .greek, .otherScript]), ("a  b", [.latin, .doubledSpace]), ("a b c", [.latin]),
      ("&", [.ampersand]), ("\\", [.backslash]), ("@", [.linkMark]), ("/", [.linkMark]), ("\n", [.lineBreak]),
      ("«", [.latin1]), ("—", [.sign]), ("?", [.tallPunctuation]), ("\u{FFFD}", [.otherScript, .special]),
      ("СССР»", [.cyrillic, .latin1, .misread]), ("СССР.", [.cyrillic]),
      ("Ð”", [.latin, .latin1, .sign, .misread]),
    ] as [(String, TextTraits)])
  func `are those of its characters`(text: String, traits: TextTraits) {
    #expect(TextTraits(of: text) == traits)
  }
}

@Suite struct `A word of two scripts` {
  @Test(arguments: [
    ("Лампaxoв", "Лампахов", "ru"), ("Лifпахов", nil, "ru"), ("Lоrne", "Lorne", "en"), ("Cеть", "Сеть", "ru"),
    ("Moсква", "Москва", "ru"), ("Ѕelm", "Selm", "fr"), ("Αthens", "Athens", "en"), ("аa", "aa", "en"),
    ("аa", "аа", "ru"), ("Тelegram", "Telegram", "ru"), ("судebный", nil, "ru"),
  ])
  func `is found and mended where each letter has a twin`(word: String, mended: String?, tag: String) throws {
    let scripts = LanguageScripts.scripts(of: try #require(LanguageTag(tag)))
    let found = MixedWord.words(in: "о \(word), o", of: scripts, limit: 5)
    try #require(found.count == 1)
    #expect(found[0].text == word)
    #expect(found[0].repaired == mended)
    #expect(found[0].range == 3..<3 + word.utf8.count)
  }

  @Test(arguments: [
    "Z-символика", "zаговор", "кVадрат", "IT-отдел", "5G-сеть", "VPNом", "SMSки", "IPшник", "XIXго",
    "β-decay",
    "μm", "kΩ", "Δt", "ООО «Quay»", "Quay/Причал", "e-mailом", "№3bis", "d’Арк", "COVID-19 и грипп",
  ])
  func `is left alone where people write so`(text: String) {
    #expect(MixedWord.words(in: text, of: [.cyrillic], limit: 5).map(\.text) == [])
  }

  @Test func `is found so many times and no more`() {
    let text = String(repeating: "Лоpн ", count: 10_000)
    #expect(MixedWord.words(in: text, of: [.cyrillic], limit: 5).count == 5)
  }
}
