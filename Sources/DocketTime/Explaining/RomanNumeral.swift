/// Numbers in the letters of Rome, as dates on plaques, seals and orders have them.
enum RomanNumeral {
  /// The number that capital letters spell in the one usual way, up to 3999; nil for every other word.
  static func value(of letters: ArraySlice<UInt8>) -> Int? {
    guard (1...15).contains(letters.count) else { return nil }
    var rest = letters
    var value = 0
    for (symbol, worth) in symbols {
      while rest.starts(with: symbol.utf8) {
        rest = rest.dropFirst(symbol.utf8.count)
        value += worth
      }
    }
    guard rest.isEmpty, value < 4000, spelling(of: value).utf8.elementsEqual(letters) else { return nil }
    return value
  }

  /// A number as Romans write it.
  private static func spelling(of value: Int) -> String {
    var (rest, text) = (value, "")
    for (symbol, worth) in symbols {
      while rest >= worth {
        text += symbol
        rest -= worth
      }
    }
    return text
  }

  private static let symbols: [(String, Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40),
    ("X", 10),
    ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]
}
