/// What makes digits a card number.
enum CardNumber {
  /// Whether digits have the prefix and length of a payment system and the right check digit.
  static func isCard(_ digits: [UInt8]) -> Bool {
    guard digits.count >= 13, digits.contains(where: { $0 != digits[0] }) else { return false }
    let prefix4 = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    return hasSystem(prefix4, length: digits.count) && hasCheckDigit(digits)
  }

  /// Prefixes of four digits, and lengths, by system.
  private static func hasSystem(_ prefix: Int, length: Int) -> Bool {
    switch prefix {
    case 2200...2204: (16...19).contains(length)  // Mir
    case 2221...2720, 5100...5599: length == 16  // Mastercard
    case 4000...4999: length == 13 || length == 16 || length == 19  // Visa
    case 3400...3499, 3700...3799: length == 15  // American Express
    case 3000...3059, 3600...3699, 3800...3999: length == 14 || length == 16  // Diners Club
    case 3528...3589: (16...19).contains(length)  // JCB
    case 6011, 6440...6599: (16...19).contains(length)  // Discover
    case 6200...6299, 8100...8171: (16...19).contains(length)  // UnionPay
    case 5018, 5020, 5038, 5612, 5893, 6304, 6759, 6761...6763: (13...19).contains(length)  // Maestro
    case 9112, 8600, 9860, 9804: length == 16  // Belkart, Uzcard, Humo, Prostir
    default: false
    }
  }

  /// The check of ISO/IEC 7812-1, Annex B: from the right, every second digit counts double.
  private static func hasCheckDigit(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let value = index % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }
}
