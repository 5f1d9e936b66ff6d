import DocketLanguage

/// How Cyrillic letters of a language are written in Latin ones.
struct CyrillicTable: Sendable {
  /// What each letter becomes.
  let letters: [Unicode.Scalar: String]
  /// What letters become at the beginning of a word.
  let first: [Unicode.Scalar: String]
  /// What letters become after a vowel or a sign.
  let afterVowel: [Unicode.Scalar: String]
  /// What two letters become together.
  let pairs: [[Unicode.Scalar]: String]

  /// A word; nil when it has a letter that no table has.
  func latin(_ word: [Unicode.Scalar]) -> String? {
    var result = ""
    var before: Unicode.Scalar?
    var index = 0
    while index < word.count {
      let scalar = word[index]
      defer {
        if !LetterBases.isMark(scalar) { before = word[index - 1] }
      }
      if index + 1 < word.count, let both = pairs[[scalar, word[index + 1]]] {
        result += both
        index += 2
        continue
      }
      index += 1
      if let digit = FoldedName.digit(scalar) {
        result.unicodeScalars.append(digit)
      } else if let letters = letters(scalar, after: before) {
        result += letters
      } else if !LetterBases.isMark(scalar) {
        return nil
      }
    }
    return result
  }

  private func letters(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> String? {
    if before == nil, let letter = first[scalar] { return letter }
    if let before, Self.vowels.contains(before), let letter = afterVowel[scalar] { return letter }
    return letters[scalar] ?? Self.others[scalar]
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "й", "ъ", "ь", "і", "ї", "є",
  ]

  /// What the three languages have in common.
  private static let common: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "д": "d", "ж": "zh", "з": "z", "к": "k", "л": "l", "м": "m", "н": "n",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch",
    "ш": "sh", "ь": "", "э": "e", "ы": "y", "і": "i",
  ]

  /// Letters of the languages that have no table here, as BGN/PCGN has them for Bulgarian, Kazakh, Macedonian, Serbian
  /// and their neighbours; without their marks.
  private static let others: [Unicode.Scalar: String] = [
    "ґ": "g", "є": "ye", "ї": "yi", "ў": "w", "ё": "yo", "ъ": "", "ы": "y", "э": "e", "ј": "j", "љ": "lj",
    "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ә": "a", "ғ": "gh",
    "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u",
  ]

  /// BGN/PCGN 1947: е and ё begin with y at the beginning of a word, after vowels, й, ъ and ь.
  static let russian = CyrillicTable(
    letters: common.merging(
      [
        "г": "g", "е": "e", "ё": "e", "и": "i", "й": "y", "щ": "shch", "ъ": "", "ю": "yu", "я": "ya",
      ], uniquingKeysWith: { $1 }),
    first: ["е": "ye", "ё": "ye"], afterVowel: ["е": "ye", "ё": "ye"], pairs: [:])

  /// The national system of 2010: є, ї, й, ю, я begin with y only at the beginning of a word; зг is zgh.
  static let ukrainian = CyrillicTable(
    letters: common.merging(
      [
        "г": "h", "ґ": "g", "е": "e", "є": "ie", "и": "y", "ї": "i", "й": "i", "щ": "shch", "ю": "iu",
        "я": "ia",
      ], uniquingKeysWith: { $1 }),
    first: ["є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"], afterVowel: [:],
    pairs: [["з", "г"]: "zgh"])

  /// BGN/PCGN 1979.
  static let belarusian = CyrillicTable(
    letters: common.merging(
      [
        "г": "h", "ґ": "g", "е": "ye", "ё": "yo", "й": "y", "ў": "w", "ю": "yu", "я": "ya",
      ], uniquingKeysWith: { $1 }),
    first: [:], afterVowel: [:], pairs: [:])

  /// The table of a language; where none is named, that of the letters which only one language has, else Russian.
  static func chosen(by language: LanguageTag?, for letters: [Unicode.Scalar]) -> CyrillicTable {
    switch language?.language {
    case "uk": return ukrainian
    case "be": return belarusian
    case "ru": return russian
    default: break
    }
    if letters.contains("ў") { return belarusian }
    if letters.contains(where: { ["є", "ї", "ґ"].contains($0) }) { return ukrainian }
    guard letters.contains("і") else { return russian }
    return letters.contains(where: { ["ы", "э", "ё"].contains($0) }) ? belarusian : ukrainian
  }
}
