import DocketLanguage

/// How Arabic and Persian words are written in Latin letters (ALA-LC 2012, without its marks).
///
/// Most vowels are not written, and nobody can know them from the letters: محمد becomes mhmd. Whoever knows better
/// types the id. و and ي are consonants at the beginning of a word and beside a vowel that is written, else vowels.
enum ArabicLetters {
  /// Whether the Persian table counts: by the language, or by letters that Arabic does not have.
  static func isPersian(_ language: LanguageTag?, _ letters: [Unicode.Scalar]) -> Bool {
    switch language?.language {
    case "fa": true
    case "ar": false
    default: letters.contains { ["پ", "چ", "ژ", "گ", "ک", "ی"].contains($0) }
    }
  }

  /// A word; nil when it has a letter that the tables do not have.
  static func latin(_ word: [Unicode.Scalar], isPersian: Bool) -> String? {
    var result = ""
    var seen = word.filter { $0 != "ـ" && ($0 == "ّ" || vowelMarks[$0] != nil || !LetterBases.isMark($0)) }
    // The sign that doubles a letter may stand before or behind the vowel; here it comes first.
    for index in seen.indices.dropFirst() where seen[index] == "ّ" && vowelMarks[seen[index - 1]] != nil {
      seen.swapAt(index - 1, index)
    }
    for (index, scalar) in seen.enumerated() {
      let before = index > 0 ? seen[index - 1] : nil
      let after = index + 1 < seen.count ? seen[index + 1] : nil
      if let digit = FoldedName.digit(scalar) {
        result.unicodeScalars.append(digit)
      } else if scalar == "ّ" {
        if let last = result.last, before.map(isConsonant) == true { result.append(last) }
      } else if let vowel = vowelMarks[scalar] {
        result += vowel
      } else if let vowel = semivowels[scalar] {
        // A letter that makes the vowel before it long says nothing more in ASCII.
        guard before.flatMap({ vowelMarks[$0] }) != vowel.long else { continue }
        let isConsonant = before == nil || after.map(isVowel) == true || before.map(isOpen) == true
        result += isConsonant ? (isPersian ? vowel.persian : vowel.arabic) : vowel.long
      } else if scalar == "ا" {
        if before.flatMap({ vowelMarks[$0] }) != "a" { result += "a" }
      } else if let letter = (isPersian ? persian[scalar] : nil) ?? letters[scalar] {
        result += letter
      } else {
        return nil
      }
    }
    return result
  }

  private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool { letters[scalar]?.isEmpty == false }

  /// Whether a letter or a mark is a vowel, or may be one.
  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "ا" || scalar == "آ" || scalar == "ى" || semivowels[scalar] != nil
      || vowelMarks[scalar]?.isEmpty == false
  }

  /// Whether a letter can only be a long a.
  private static func isOpen(_ scalar: Unicode.Scalar) -> Bool { scalar == "ا" || scalar == "آ" }

  private static let vowelMarks: [Unicode.Scalar: String] = [
    "َ": "a", "ُ": "u", "ِ": "i", "ً": "an", "ٌ": "un", "ٍ": "in", "ٰ": "a", "ْ": "",
  ]

  private struct Semivowel {
    let arabic: String
    let persian: String
    let long: String
  }

  private static let semivowels: [Unicode.Scalar: Semivowel] = [
    "و": Semivowel(arabic: "w", persian: "v", long: "u"),
    "ي": Semivowel(arabic: "y", persian: "y", long: "i"),
    "ی": Semivowel(arabic: "y", persian: "y", long: "i"),
  ]

  private static let letters: [Unicode.Scalar: String] = [
    "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ؤ": "u", "ئ": "i", "ء": "", "ى": "a", "ة": "h", "ب": "b",
    "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s",
    "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "ۀ": "h", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ک": "k",
  ]

  /// Where Persian differs.
  private static let persian: [Unicode.Scalar: String] = ["ث": "s", "ذ": "z", "ض": "z"]
}
