/// A number, a word or a sign of a text in any script.
///
/// Words are folded, so that one spelling stands for all: small letters; one form of the Arabic letters that keyboards
/// confuse; neither vowel signs nor the article of a word. A joiner without width parts two words.
package struct NativeToken: Equatable {
  /// What it is.
  package enum Kind: Equatable {
    /// A whole number in digits of any script, with how many these are.
    case number(Int, digits: Int)
    /// A word.
    case word(String)
    /// Any other character but spaces.
    case mark(Unicode.Scalar)
  }

  package let kind: Kind
  /// Its UTF-8 range in the text.
  package let range: Range<Int>

  /// The word, if it is one.
  package var word: String? { if case .word(let word) = kind { word } else { nil } }

  /// The number, if it is one.
  package var number: (value: Int, digits: Int)? {
    if case .number(let value, let digits) = kind { (value, digits) } else { nil }
  }

  /// The words of a text.
  static func words(of text: String) -> [String] { tokens(of: text).compactMap(\.word) }

  /// Takes a text apart.
  package static func tokens(of text: String) -> [NativeToken] {
    var tokens: [NativeToken] = []
    var run = Run()
    var offset = 0
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      switch Part(scalar) {
      case .digit(let value): run.add(digit: value, offset..<end, to: &tokens)
      case .letter(let letter): run.add(letter: letter, offset..<end, to: &tokens)
      case .unheard: break
      case .gap: run.finish(&tokens)
      case .mark:
        // The hyphen of `al-Thani` goes with its article.
        let isBehindArticle = run.finish(&tokens)
        guard !isBehindArticle || scalar != "-" else { break }
        tokens.append(NativeToken(kind: .mark(scalar), range: offset..<end))
      }
      offset = end
    }
    run.finish(&tokens)
    return tokens
  }

  /// What a character does in a row of digits or letters.
  private enum Part {
    case digit(Int)
    case letter(Unicode.Scalar)
    /// Part of a word, and left out of it.
    case unheard
    case gap
    case mark

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: self = .digit(Int(scalar.value) - 0x30)
      case 0x41...0x5A: self = .letter(Unicode.Scalar(UInt8(scalar.value) + 0x20))
      case 0x61...0x7A: self = .letter(scalar)
      case 0x09...0x0D, 0x20, 0xA0, 0x200C: self = .gap
      case 0..<0x80: self = .mark
      default: self.init(other: scalar)
      }
    }

    private init(other scalar: Unicode.Scalar) {
      if let folded = NativeToken.folded[scalar] {
        self = .letter(folded)
        return
      }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .decimalNumber: self = .digit(Int(properties.numericValue ?? 0))
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .gap
      case .format: self = .unheard
      case .nonspacingMark: self = (0x0E00...0x0EFF).contains(scalar.value) ? .letter(scalar) : .unheard
      case .modifierLetter: self = .unheard
      default:
        self =
          properties.isAlphabetic
          ? .letter(properties.lowercaseMapping.unicodeScalars.first ?? scalar) : .mark
      }
    }
  }

  /// The digits or letters that are being read.
  private struct Run {
    private var word = String.UnicodeScalarView()
    private var value = 0
    private var digits = 0
    private var range = 0..<0

    mutating func add(digit: Int, _ place: Range<Int>, to tokens: inout [NativeToken]) {
      if digits == 0 { finish(&tokens) }
      range = digits == 0 ? place : range.lowerBound..<place.upperBound
      digits += 1
      if digits <= 9 { value = value * 10 + digit }
    }

    mutating func add(letter: Unicode.Scalar, _ place: Range<Int>, to tokens: inout [NativeToken]) {
      if digits > 0 { finish(&tokens) }
      range = word.isEmpty ? place : range.lowerBound..<place.upperBound
      word.append(letter)
    }

    /// Ends the row; returns whether it was an article, which is no token.
    @discardableResult
    mutating func finish(_ tokens: inout [NativeToken]) -> Bool {
      defer { self = Run() }
      if digits > 0 {
        tokens.append(NativeToken(kind: .number(value, digits: digits), range: range))
      } else if !word.isEmpty {
        let word = NativeToken.withoutArticle(String(word))
        guard !NativeToken.articles.contains(word) else { return true }
        tokens.append(NativeToken(kind: .word(word), range: range))
      }
      return false
    }
  }

  /// The word without the Arabic article, unless little would be left.
  private static func withoutArticle(_ word: String) -> String {
    word.hasPrefix("ال") && word.unicodeScalars.count > 4 ? String(word.unicodeScalars.dropFirst(2)) : word
  }

  /// The article, where it stands alone in Latin or Cyrillic letters.
  private static let articles: Set<String> = ["al", "el", "ul", "аль", "уль"]

  /// Letters that stand for others.
  private static let folded: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("ی", "يىۍ"), ("ک", "كګگ"), ("ه", "ةۀە"), ("ا", "أإآٱ"), ("و", "ؤ"), ("a", "āâáĀÂ"), ("i", "īîÎĪ"),
      ("u", "ūûŪÛ"),
    ]
    var folded: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, others) in groups {
      for other in others.unicodeScalars { folded[other] = letter }
    }
    return folded
  }()
}
