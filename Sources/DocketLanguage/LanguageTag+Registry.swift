extension LanguageTag {
  /// Whether the language is one a reader's program knows.
  ///
  /// Two letters are looked up in ISO 639-1; three letters are accepted unless ISO 639-1 has two for the language, which
  /// RFC 5646 §2.2.1 then asks for.
  public var isRegistered: Bool {
    let language = self.language
    if language.utf8.count == 2 { return Self.isTwoLetterCode(language) }
    return Self.shorter[language] == nil
  }

  /// The tag that was probably meant: the canonical spelling, two letters for three, or the language for a country.
  ///
  /// - Parameter text: what was written.
  /// - Returns: the tag; nil when nothing is near, or when the text is right as it is.
  public static func correction(of text: String) -> LanguageTag? {
    // Nearly every tag of a record is one of these, which no table below names.
    if isTwoLetterCode(text) { return nil }
    let hyphenated = text.replacing("_", with: "-")
    guard let tag = LanguageTag(hyphenated) else { return nil }
    let language = tag.language
    let rest = tag.description.dropFirst(language.count)
    let better = Self.shorter[language] ?? Self.languageOfCountry[language]
    guard let better else { return tag.isRegistered && tag.description != text ? tag : nil }
    return LanguageTag(better + rest)
  }

  /// Whether a text is a code of ISO 639-1, in small letters.
  private static func isTwoLetterCode(_ text: String) -> Bool {
    var letters = text.utf8.makeIterator()
    guard text.utf8.count == 2, let first = letters.next(), let second = letters.next(),
      (0x61...0x7A).contains(first), (0x61...0x7A).contains(second)
    else { return false }
    return twoLetterCodes[Int(first - 0x61)] & 1 << UInt32(second - 0x61) != 0
  }

  /// ISO 639-1: for each first letter a bit for each second one.
  private static let twoLetterCodes: [UInt32] = {
    let codes = """
      aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
      es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka
      kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng
      nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su
      sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
      """
    var bits = [UInt32](repeating: 0, count: 26)
    for code in codes.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let letters = Array(code.utf8)
      bits[Int(letters[0] - 0x61)] |= 1 << UInt32(letters[1] - 0x61)
    }
    return bits
  }()

  /// ISO 639-2 codes of languages that ISO 639-1 gives two letters.
  private static let shorter: [String: String] = [
    "rus": "ru", "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "ukr": "uk", "bel": "be",
    "kaz": "kk",
    "spa": "es", "ita": "it", "por": "pt", "pol": "pl", "ara": "ar", "fas": "fa", "per": "fa", "tur": "tr",
    "kat": "ka",
    "geo": "ka", "hye": "hy", "arm": "hy", "aze": "az", "uzb": "uz", "tat": "tt", "ces": "cs", "cze": "cs",
    "nld": "nl",
    "dut": "nl", "ell": "el", "gre": "el", "heb": "he", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko",
    "lit": "lt",
    "lav": "lv", "est": "et", "fin": "fi", "swe": "sv", "nor": "no", "dan": "da", "hun": "hu", "ron": "ro",
    "rum": "ro",
    "bul": "bg", "srp": "sr", "hrv": "hr", "slk": "sk", "slo": "sk", "slv": "sl", "kir": "ky", "tgk": "tg",
    "tuk": "tk",
    "urd": "ur", "hin": "hi", "kur": "ku", "che": "ce", "bak": "ba", "chv": "cv", "oss": "os",
  ]

  /// Codes of countries that are written for languages, where no language has that code.
  private static let languageOfCountry: [String: String] = [
    "ua": "uk", "by": "be", "cz": "cs", "jp": "ja", "gr": "el", "kz": "kk", "us": "en", "gb": "en",
    "at": "de",
    "cn": "zh", "rs": "sr", "dk": "da", "ir": "fa", "eg": "ar", "md": "ro",
  ]
}
