import Testing

@testable import DocketScanning

@Suite struct `A misread text` {
  /// What a program shows that takes UTF-8 for an older encoding; nil where a byte is no character in it.
  static func misread(_ text: String, as page: OldEncoding) -> String? {
    var result = ""
    for byte in text.utf8 {
      if byte < 0x80 {
        result.unicodeScalars.append(Unicode.Scalar(byte))
        continue
      }
      let all = (UInt32(0x80)...0x2122).lazy.compactMap(Unicode.Scalar.init)
      guard let scalar = all.first(where: { page.byte($0) == byte && $0.value > 0x9F }) else { return nil }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  @Test(arguments: [
    "Дело", "Суд", "Приговор", "судили", "Сельм", "Лампахов", "адвокат", "где", "ґанок",
  ])
  func `in Russian is found and restored from Windows-1251`(word: String) throws {
    guard let spoiled = Self.misread(word, as: .windows1251) else { return }
    #expect(TextTraits(of: spoiled).contains(.misread))
    #expect(Misreading.all(in: "2030 \(spoiled).").map(\.original) == [word])
  }

  @Test(arguments: ["Дело", "за", "où", "café", "Łódź", "l’été", "“so”", "10 €", "où ça", "№ 5", "—"])
  func `is found and restored from Windows-1252`(word: String) throws {
    guard let spoiled = Self.misread(word, as: .windows1252) else { return }
    #expect(TextTraits(of: spoiled).contains(.misread))
    let found = Misreading.all(in: spoiled)
    var bytes = Array(spoiled.utf8)
    for stretch in found.reversed() {
      bytes.replaceSubrange(stretch.range, with: Array(stretch.original.utf8))
    }
    #expect(String(decoding: bytes, as: UTF8.self) == word)
    #expect(!found.isEmpty)
  }

  @Test(arguments: [
    ("п÷я─п╦п╡п╣я┌", "Привет"), ("╨Я╤А╨╕╨▓╨╡╤В", "Привет"), ("–ü—Ä–∏–≤–µ—Ç", "Привет"),
    ("–Я—А–Є–≤–µ—В", "Привет"),
    ("├йt├й", "é"), ("ц╘tц╘", "é"), ("L√©o", "é"), ("l‚Äô√©t√©", "’é"), ("аИаВаЕб", "иве"), ("ÃƒÂ©", "Ã©"),
    ("тАЩ", "’"), ("Б─≥", "’"), ("┬л", "«"), ("LвЂ™audience", "’"), ("procГ©dure", "é"),
    ("la franГ§aise", "ç"),
    ("╨б╤Г╨┤ ╨┐╤А╨╛╤И╤С╨╗ ╨▓ ╤Б╤А╨╡╨┤╤Г", "Суд прошёл в среду"),
  ])
  func `of UTF-8 is restored from the encodings of other systems`(spoiled: String, word: String) {
    #expect(TextTraits(of: spoiled).contains(.misread))
    #expect(Misreading.all(in: spoiled).first?.original == word)
  }

  @Test(arguments: [
    ("Ïðèâåò", "Привет"), ("Ñóä îñâîáîäèë åãî", "Суд освободил его"), ("ðÒÉÇÏ×ÏÒ", "Приговор"),
    ("¿àØÓÞÒÞà", "Приговор"),
    ("оПХЦНБНП", "Приговор"), ("рТЙЗПЧПТ", "Приговор"), ("їаШУЮТЮа", "Приговор"), ("╧ЁшуютюЁ", "Приговор"),
    ("Ё╥╔╟╧╫╧╥", "Приговор"), ("▐Ю╗ё╝╒╝Ю", "Приговор"), ("┐р╪╙▐╥▐р", "Приговор"),
    ("—Û‰ ÓÒÛ‰ËÎ Â„Ó Ì‡ 5 ÎÂÚ", "Суд осудил его на 5 лет"),
    ("бѓф юёѓфшы хую эр 5 ыхђ", "Суд осудил его на 5 лет"),
  ])
  func `of one Cyrillic encoding is restored from another`(spoiled: String, word: String) {
    #expect(TextTraits(of: spoiled).contains(.misread))
    #expect(Misreading.all(in: spoiled).map(\.original) == [word])
  }

  @Test(arguments: [
    "мРНК-вакцина", "вУЗы", "кВт·ч", "ПриватБанк и ТелеТрейд", "créée", "ÄÖÜ", "Paris–Élysée", "Москва—Київ",
    "√2 ≈ 1,41", "¬A", "Ђорђе Љубић", "├── records", "Глава ── 1", "а Є", "«Суд»—это", "за́мок и замо́к",
    "иЗбРаННое",
    "класс «Г»", "пункт Г № 5", "в © 2031", "Šibenik–Čačak", "‚Äpfel‘", "à é è ê ô", "ÉÀÈ", "Ёлка ещё",
  ])
  func `is none of Cyrillic, of a Mac or of lines`(text: String) {
    #expect(Misreading.all(in: text).map(\.original) == [])
  }

  @Test(arguments: [
    ("Су╢д", 1), ("╚word╝", 1), ("│ Name │", 0), ("│Name│", 0), ("├── records", 0), ("████ ▓▓", 0),
    ("└ a", 0),
  ])
  func `may have lines in the place of letters`(text: String, count: Int) {
    #expect(MojibakeSlip.boxes(in: text, limit: 5).count == count)
  }

  @Test(arguments: [
    ("???? идёт", ["????"]), ("?????? ??? ???? 2030", ["?????? ??? ????"]), ("(???)", ["???"]),
    ("proc?s", ["proc?s"]),
    ("Сел?м", ["Сел?м"]), ("Что???", []), ("Why?? Who?", []), ("qui ? quand ?", []), ("?!", []),
    ("quoi?Rien", []), ("Est-ce possible ???", []), ("Est-ce possible ???\n", []), ("??? et puis", ["???"]),
    ("example.org/a?b=c", []), ("file?.txt", []), ("?? ??", ["?? ??"]), ("??", []), ("a?b", []),
  ])
  func `has question marks in the place of letters`(text: String, words: [String]) {
    let bytes = Array(text.utf8)
    let found = LostLetters.ranges(in: bytes, limit: 5).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(found == words)
    #expect(words.isEmpty || TextTraits(of: text).contains(.oddQuestion))
  }

  @Test(arguments: [
    ("\\u0421\\u0443\\u0434 идёт", ["Суд"]), ("caf\\u00e9", ["é"]), ("C:\\users", []), ("\\u0041", []),
    ("\\u04", []),
  ])
  func `has characters as programs write them`(text: String, words: [String]) {
    #expect(MojibakeSlip.escapes(in: text, limit: 5).map(\.repaired) == words)
  }

  @Test(arguments: [
    "« là » et « où »", "À l’été, « déjà »…", "« É »", "CAFÉ », NOËL…", "СССР», РФ…", "ООО «РСС»",
    "США №5 — РФ",
    "ЛДНР» и «РС»…", "«АМАНÃ»", "Åland, Ñandú, Ðorðe", "“SÃO”", "naïve “â” …", "Місто «Рівне»", "в «РБК»",
    "РЖД’ом",
    "Їжак, Єва, Ґава", "10 °C ± 2", "À «", "½ ¼", "РІК, РЄ",
  ])
  func `is not what people write`(text: String) {
    #expect(Misreading.all(in: text).map(\.original) == [])
  }

  @Test(arguments: [
    ("a &amp; b", ["&"]), ("&nbsp;", ["\u{A0}"]), ("&#1044;&#x414;", ["Д", "Д"]), ("R&D; Q&A", []),
    ("&amp;quot;", ["\""]), ("&amp;amp;#39;", ["'"]), ("&amp;", ["&"]), ("&amp; &Eacute;", ["&", "É"]),
    ("?a=1&copy=2&amp", []), ("&#0;&#xD800;&#x110000;", []), ("&;", []), ("&", []),
  ])
  func `has entities of web pages`(text: String, characters: [String]) {
    #expect(HTMLEntities.all(in: text, limit: 5).map(\.character) == characters)
  }

  @Test(arguments: [
    ("One.\\nTwo", 1), ("One\\n\\nTwo", 2), ("One. \\ntwo", 1), ("Один\\nДва", 1), ("end\\n", 1),
    ("C:\\new", 0),
    ("\\name", 1), ("a\\nb", 0), ("\\", 0), ("x\\t", 0),
  ])
  func `has line breaks written as two characters`(text: String, count: Int) {
    #expect(MojibakeSlip.lineBreaks(in: text, limit: 5).count == count)
  }
}
