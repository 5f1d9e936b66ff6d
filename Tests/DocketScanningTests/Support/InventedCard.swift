/// Digits that have the form of a card number, put together when a test runs: no such number stands in a file.
enum InventedCard {
  /// A number of a length that begins with a prefix and ends with the right check digit (ISO/IEC 7812-1, Annex B).
  static func digits(_ prefix: String, length: Int) -> String {
    let filler = String(repeating: "7340126598", count: 2)
    let body = (prefix + filler).prefix(length - 1)
    var sum = 0
    for (index, character) in body.reversed().enumerated() {
      let digit = Int(String(character)) ?? 0
      let value = index % 2 == 0 ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
    }
    return body + String((10 - sum % 10) % 10)
  }

  /// The same with another last digit, so that the check fails.
  static func wrong(_ prefix: String, length: Int) -> String {
    let right = digits(prefix, length: length)
    let last = Int(String(right.suffix(1))) ?? 0
    return right.dropLast() + String((last + 1) % 10)
  }

  /// A Mir number.
  static let mir = digits("2202", length: 16)

  /// Digits in groups of the given sizes.
  static func grouped(_ digits: String, _ sizes: [Int], by separator: String) -> String {
    var rest = digits[...]
    return sizes.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }.joined(separator: separator)
  }
}
