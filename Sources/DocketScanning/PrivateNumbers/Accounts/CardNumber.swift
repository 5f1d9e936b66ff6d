/// What makes digits a card number.
enum CardNumber {
  /// Whether digits have the prefix and length of a payment system and the right check digit.
  static func isCard(_ digits: ArraySlice<UInt8>) -> Bool {
    guard (13...19).contains(digits.count), let first = digits.first, digits.contains(where: { $0 != first })
    else {
      return false
    }
    let prefix = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    return hasSystem(prefix, length: digits.count) && hasCheckDigit(digits) && !isUkrainianCase(digits)
  }

  /// A number of Ukraine's register of investigations: an authority, the year, and twelve digits; those of the security
  /// service begin as cards of Mir do.
  private static func isUkrainianCase(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 17 else { return false }
    let year = digits.dropFirst().prefix(4).reduce(0) { $0 * 10 + Int($1) }
    return (2012...2035).contains(year)
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
    case 6200...6299, 8100...8171: (16...19).contains(length)  // UnionPay, and Shetab (Iran) in part
    case 5018, 5020, 5038, 5612, 5893, 6304, 6390, 6759, 6761...6763:  // Maestro
      length == 16 || length == 18 || length == 19
    case 5022, 5028...5029, 5041, 5047, 5054, 5057...5058, 5076, 5859, 5892, 5894, 6037, 6062...6063, 6104,
      6362, 6367, 6369, 6391...6396, 9919:  // Shetab
      length == 16
    case 8600, 9112, 9792, 9804, 9860: length == 16  // Uzcard, Belkart, Troy, Prostir, Humo
    default: false
    }
  }

  /// The check of ISO/IEC 7812-1, Annex B: from the right, every second digit counts double.
  static func hasCheckDigit(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let value = index % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
    }
    return sum % 10 == 0
  }
}
