/// How Greek words are written in Latin letters: ISO 843:1997 type 2, which is ELOT 743.
enum GreekLetters {
  /// A word; nil when it has a letter that is not Greek.
  static func latin(_ word: [Unicode.Scalar]) -> String? {
    // An υ with two dots is a vowel of its own, so the pairs are found before marks go.
    let letters = word.filter { !LetterBases.isMark($0) }
    var result = ""
    var index = 0
    while index < letters.count {
      let scalar = letters[index]
      if let digit = FoldedName.digit(scalar) {
        result.unicodeScalars.append(digit)
        index += 1
      } else if let pair = pair(at: index, in: letters) {
        result += pair
        index += 2
      } else if let letter = table[LetterBases.base(of: scalar)] {
        result += letter
        index += 1
      } else {
        return nil
      }
    }
    return result
  }

  private static func pair(at index: Int, in letters: [Unicode.Scalar]) -> String? {
    guard index + 1 < letters.count else { return nil }
    let first = letters[index]
    let second = letters[index + 1]
    switch (first, second) {
    case ("ο", "υ"), ("ο", "ύ"): return "ou"
    case ("γ", "γ"): return "ng"
    case ("γ", "ξ"): return "nx"
    case ("γ", "χ"): return "nch"
    case ("μ", "π"): return index == 0 || index + 2 == letters.count ? "b" : "mp"
    case ("α", "υ"), ("α", "ύ"), ("ε", "υ"), ("ε", "ύ"), ("η", "υ"), ("η", "ύ"):
      let vowel = first == "α" ? "a" : first == "ε" ? "e" : "i"
      let next = index + 2 < letters.count ? LetterBases.base(of: letters[index + 2]) : nil
      return vowel + (next.map(voiced.contains) == true ? "v" : "f")
    default: return nil
    }
  }

  /// The letters before which υ is v: vowels and voiced consonants.
  private static let voiced: Set<Unicode.Scalar> = [
    "α", "ε", "η", "ι", "ο", "υ", "ω", "β", "γ", "δ", "ζ", "λ", "μ", "ν", "ρ",
  ]

  private static let table: [Unicode.Scalar: String] = [
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k",
    "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t",
    "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
  ]
}
