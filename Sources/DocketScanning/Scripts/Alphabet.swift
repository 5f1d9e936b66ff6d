package import DocketLanguage

/// The letters of a language, where other languages of its script have others.
package struct Alphabet: Sendable {
  /// The primary subtag of the language.
  package let language: String
  /// Its script.
  let script: Script
  /// The small letters.
  private let letters: Set<Unicode.Scalar>
  /// For each character of two bytes from U+0400 on whether the alphabet lacks it.
  private let lacking: [Bool]
  /// The letters that people type for those of the language.
  private let slips: [Unicode.Scalar: Unicode.Scalar]
  /// The sign that Caucasian languages write for a sound of the throat, and which keyboards lack; the capital stands for
  /// both, as people write it.
  let palochka: Unicode.Scalar?

  /// The alphabet of a language in a script; nil for one that is not known here.
  package static func of(_ language: String) -> Alphabet? { byLanguage[language] }

  /// The alphabet that a text under a tag is written in; nil where that is not known, or where it may be in several
  /// scripts.
  package static func of(_ tag: LanguageTag) -> Alphabet? {
    guard let alphabet = byLanguage[tag.language], LanguageScripts.scripts(of: tag) == [alphabet.script]
    else {
      return nil
    }
    return alphabet
  }

  /// Whether it has a letter, small or capital; letters of other scripts, Arabic ones in their old shapes, and the line
  /// that stretches them, are not judged.
  func has(_ scalar: Unicode.Scalar) -> Bool {
    letters.contains(Self.small(scalar)) || Script(scalar) != script || scalar.value > 0x1000
      || scalar.value == 0x640
  }

  /// The letter of the language that was likely meant; nil when nobody can know.
  func meant(by scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let meant = slips[scalar] { return meant }
    let small = Self.small(scalar)
    guard small != scalar, let meant = slips[small] else { return nil }
    let capital = meant.properties.uppercaseMapping.unicodeScalars
    return capital.count == 1 ? capital.first : nil
  }

  /// Whether a text may have letters that the alphabet lacks.
  package func mayLack(_ traits: TextTraits) -> Bool {
    switch language {
    case "ru": traits.contains(.otherCyrillic)
    default: !traits.isDisjoint(with: script.traits)
    }
  }

  /// Whether a text has a character of two bytes that the alphabet lacks: one look at its bytes, before words are told
  /// apart.
  package func lacksLetter(of text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where bytes[index] >= 0xD0 && bytes[index] < 0xE0 && index + 1 < bytes.count {
      if lacking[Int(bytes[index] & 0xF) << 6 | Int(bytes[index + 1] & 0x3F)] { return true }
    }
    return false
  }

  /// Whether some language known here is written with all letters of a word.
  static func haveOne(for word: ArraySlice<Unicode.Scalar>) -> Bool {
    all.contains { alphabet in alphabet.script == .cyrillic && word.allSatisfy(alphabet.has) }
  }

  /// Whether neither Arabic nor Persian has an Arabic letter.
  static func isRare(_ scalar: Unicode.Scalar) -> Bool {
    ["ar", "fa"].allSatisfy { byLanguage[$0]?.has(scalar) == false }
  }

  /// The other alphabets of a script, in the order in which they are likely.
  static func others(than alphabet: Alphabet) -> [Alphabet] {
    all.filter { $0.script == alphabet.script && $0.language != alphabet.language }
  }

  /// A letter in its small form, by blocks: Cyrillic ones.
  static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let small: UInt32
    switch scalar.value {
    case 0x410...0x42F: small = scalar.value + 0x20
    case 0x400...0x40F: small = scalar.value + 0x50
    case 0x4C0: small = 0x4CF
    case 0x4C1...0x4CE: small = scalar.value & 1 == 1 ? scalar.value + 1 : scalar.value
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: small = scalar.value | 1
    default: return scalar
    }
    return Unicode.Scalar(small) ?? scalar
  }

  private init(
    _ language: String, _ script: Script, _ letters: String, slips: String = "",
    palochka: Unicode.Scalar? = nil
  ) {
    self.language = language
    self.script = script
    self.letters = Set(letters.unicodeScalars)
    let first: UInt32 = 0x400
    var isKnown = [Bool](repeating: false, count: 0x400)
    for letter in letters.unicodeScalars where isKnown.indices.contains(Int(letter.value) - Int(first)) {
      isKnown[Int(letter.value - first)] = true
    }
    lacking = (first..<0x800).map { value in
      guard let letter = Unicode.Scalar(value), Script(letter) == script, value != 0x640 else { return false }
      return !isKnown[Int(Self.small(letter).value - first)]
    }
    self.palochka = palochka
    let pairs = Array(slips.unicodeScalars)
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) { table[pairs[index]] = pairs[index + 1] }
    self.slips = table
  }

  private static let slavic = "абвгдежзклмнопрстуфхцчшьюя"
  private static let russian = slavic + "ёийщъыэ"
  private static let persian = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءآأؤئۀة"

  private static let all: [Alphabet] =
    [
      Alphabet("ru", .cyrillic, russian, slips: "іиєеґгўуѕс"),
      Alphabet("uk", .cyrillic, slavic + "ґєиіїйщ", slips: "ыиэеўу"),
      Alphabet("be", .cyrillic, slavic + "ґёійўыэ", slips: "иі"),
      Alphabet("bg", .cyrillic, slavic + "ийщъѝ", slips: "іи"),
      Alphabet("sr", .cyrillic, "абвгдђежзијклљмнњопрстћуфхцчџш", slips: "йј"),
      Alphabet("mk", .cyrillic, "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ", slips: "йј"),
      Alphabet("tt", .cyrillic, russian + "әөүҗңһ"),
      Alphabet("ba", .cyrillic, russian + "ғҙҡңөҫүһә"),
      Alphabet("kk", .cyrillic, russian + "әғқңөұүһі"),
      Alphabet("ky", .cyrillic, russian + "ңөү"),
      Alphabet("tg", .cyrillic, russian + "ғӣқӯҳҷ"),
      Alphabet("uz", .cyrillic, russian + "ўқғҳ"),
      Alphabet("cv", .cyrillic, russian + "ӑӗҫӳ"),
      Alphabet("os", .cyrillic, russian + "ӕ"),
      Alphabet("ar", .arabic, "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱڤڨڭ", slips: "یيکكہهھه"),
      Alphabet("fa", .arabic, persian + "إٱ", slips: "يیكکىیہهھه"),
      Alphabet("ur", .arabic, persian + "ٹڈڑںھہۂۃےۓ", slips: "يیكک"),
      Alphabet("ckb", .arabic, "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهھەوۆیێۊء", slips: "يیكک"),
      Alphabet("ps", .arabic, "ءآأئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګگلمنڼوؤهةيیېۍى"),
    ]
    + ["ady", "av", "ce", "dar", "inh", "kbd", "lbe", "lez", "tab"].map {
      Alphabet($0, .cyrillic, russian + "\u{4CF}", palochka: "\u{4C0}")
    }

  private static let byLanguage = Dictionary(
    all.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
}
