public import DocketLanguage

/// Texts in the letters a–z, for ids.
///
/// | script | table |
/// | --- | --- |
/// | Russian | BGN/PCGN 1947; ё as е, since its marks are left out |
/// | Ukrainian | the national system of 2010 (Cabinet of Ministers, No. 55), which BGN/PCGN took over in 2019 |
/// | Belarusian | BGN/PCGN 1979 |
/// | Arabic | ALA-LC 2012; vowels that are not written are not guessed |
/// | Persian | ALA-LC 2012, likewise |
/// | Greek | ISO 843:1997 type 2 (ELOT 743) |
/// | Latin | the letter under the mark; æ, œ, ß, þ, ð as in ICAO Doc 9303-3 |
///
/// Marks, apostrophes and signs of softness are left out, since an id has none. Which Cyrillic or Arabic table counts
/// follows from the language, or, where that is not known, from letters that only one of them has.
public enum Transliteration {
  /// The words of a text, each of a–z and 0–9 alone; a word with a letter of any other script is left out whole.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - language: its language; nil where it is not known.
  /// - Returns: the words.
  public static func words(of text: String, in language: LanguageTag?) -> [String] {
    let letters = Array(TextDigest.composed(text.lowercased()).unicodeScalars)
    let cyrillic = CyrillicTable.chosen(by: language, for: letters)
    let isPersian = ArabicLetters.isPersian(language, letters)
    return split(letters, elides: ["fr", "it", "ca"].contains(language?.language)).compactMap { word in
      guard let first = word.first(where: { FoldedName.digit($0) == nil }) else { return latin(word) }
      switch first.value {
      case 0x370...0x3FF, 0x1F00...0x1FFF: return GreekLetters.latin(word)
      case 0x400...0x52F: return cyrillic.latin(word)
      case 0x600...0x6FF: return ArabicLetters.latin(word, isPersian: isPersian)
      default: return latin(word)
      }
    }.filter { !$0.isEmpty }
  }

  /// The runs of letters, marks, digits and apostrophes between others.
  ///
  /// - Parameters:
  ///   - letters: the text.
  ///   - elides: whether an apostrophe stands between two words, as in French, and not within one.
  /// - Returns: the words.
  private static func split(_ letters: [Unicode.Scalar], elides: Bool) -> [[Unicode.Scalar]] {
    letters.split { scalar in
      if apostrophes.contains(scalar) { return elides }
      return
        !(scalar.properties.isAlphabetic || LetterBases.isMark(scalar)
        || FoldedName.digit(scalar) != nil)
    }.map { word in word.filter { !apostrophes.contains($0) } }
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "ʼ", "ʻ", "`", "´", "ʹ", "′"]

  /// A word of Latin letters and digits; nil when it has others.
  private static func latin(_ word: [Unicode.Scalar]) -> String? {
    var result = ""
    for scalar in word {
      if let digit = FoldedName.digit(scalar) {
        result.unicodeScalars.append(digit)
      } else if let letters = special[scalar] {
        result += letters
      } else if !LetterBases.isMark(scalar) {
        let base = LetterBases.base(of: scalar)
        guard ("a"..."z").contains(base) else { return nil }
        result.unicodeScalars.append(base)
      }
    }
    return result
  }

  /// Latin letters that are no other letter with a mark.
  private static let special: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ə": "e", "ŋ": "n", "ĳ": "ij", "ŉ": "n",
    "ĸ": "k", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj",
  ]
}
