/// A part of a date in words: numbers with what joins them, a word, or a mark that stands alone.
enum SpokenToken: Hashable {
  /// Numbers that one mark joins without a space, as in `27.05.2031` or `10:30`; a number alone has no mark.
  case numbers([Number], joinedBy: [Character])
  /// A word in lower case, without a dot behind it.
  case word(String)
  /// A mark between spaces or beside words.
  case mark(Character)

  /// A number as it is written.
  struct Number: Hashable {
    let value: Int
    /// How many digits it has.
    let digits: Int
  }

  /// The parts of a text, in order.
  static func tokens(of text: String) -> [SpokenToken] {
    var tokens: [SpokenToken] = []
    var rest = plain(text)[...]
    while let first = rest.first {
      if first.isASCIIDigit {
        tokens.append(numbers(from: &rest))
        // `27-го`: the hyphen belongs to the ending.
        if rest.first == "-", rest.dropFirst().first?.isLetter == true { rest.removeFirst() }
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        tokens.append(.word(String(word)))
        rest = rest[word.endIndex...]
      } else {
        if marks.contains(first) { tokens.append(.mark(first)) }
        rest.removeFirst()
      }
    }
    return tokens
  }

  private static func numbers(from rest: inout Substring) -> SpokenToken {
    var numbers: [Number] = []
    var joints: [Character] = []
    while true {
      let digits = rest.prefix { $0.isASCIIDigit }
      numbers.append(Number(value: Int(digits.prefix(9)) ?? 0, digits: digits.count))
      rest = rest[digits.endIndex...]
      guard let joint = rest.first, joiners.contains(joint), rest.dropFirst().first?.isASCIIDigit == true
      else { return .numbers(numbers, joinedBy: joints) }
      joints.append(joint)
      rest.removeFirst()
    }
  }

  /// The text in lower case with plain digits, hyphens and spaces, and with expressions of several words as one.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.lowercased().unicodeScalars {
      let properties = scalar.properties
      if properties.numericType == .decimal, let value = properties.numericValue {
        plain += String(Int(value))
      } else if dashes.contains(scalar) {
        plain += "-"
      } else if properties.isWhitespace {
        plain += " "
      } else if scalar == "\u{2019}" {
        plain += "'"
      } else if properties.generalCategory != .format {
        plain.unicodeScalars.append(scalar)
      }
    }
    for (words, word) in joined { plain = plain.replacing(words, with: word) }
    return plain
  }

  private static let joiners: Set<Character> = [".", "-", "/", ":"]
  /// Marks that mean something where they stand alone.
  private static let marks: Set<Character> = ["-", "/", "~", "?", "+", "@", "&"]
  private static let dashes: Set<Unicode.Scalar> = [
    "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
  ]
  private static let joined = [
    ("a.m.", "am"), ("p.m.", "pm"), ("a.m", "am"), ("p.m", "pm"), ("o'clock", ""),
    ("day after tomorrow", "overmorrow"), ("après-demain", "overmorrow"), ("apres-demain", "overmorrow"),
    ("aujourd'hui", "today"), ("après-midi", "afternoon"), ("apres-midi", "afternoon"),
    ("après midi", "afternoon"),
  ]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
