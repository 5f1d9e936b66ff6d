/// International bank account numbers (ISO 13616): a country, two check digits, the account.
package enum IBAN {
  /// The number that begins at an offset, whatever separators stand in it.
  ///
  /// Letters may be small, and letters of Cyrillic or Greek that look like Latin ones.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - start: the offset of its first letter.
  /// - Returns: its letters and digits, in capitals of ASCII, and the offset after the last; nil when there is none.
  package static func read(_ span: Span<UInt8>, at start: Int) -> (text: [UInt8], end: Int)? {
    guard let first = LetteredCode.letter(in: span, from: start),
      let second = LetteredCode.letter(in: span, from: first.end),
      let account = account(of: first.value, second.value),
      let number = LetteredCode.read(
        span, at: start, count: account.count + 4,
        fits: { place, sign in place < 2 || fits(sign, place < 4 ? numeric : account[place - 4]) }),
      // Words and single digits are no account.
      number.text.count == number.end - start && isCapital(span, start, number.end)
        || number.text.count(where: ASCII.isDigit) >= 10
    else { return nil }
    // A court of Russia: 77RS0023-01-….
    if start > 0, ASCII.isDigit(span[start - 1]) { return nil }
    // Letters may go on right after digits, further digits may not.
    if LetteredCode.touches(span, after: number.end),
      account.last != numeric || DecimalDigit.read(span, at: number.end) != nil
    {
      return nil
    }
    return hasCheckNumber(number.text) ? number : nil
  }

  /// Whether two letters are a country with such numbers.
  package static func isCountry(_ first: UInt8, _ second: UInt8) -> Bool { account(of: first, second) != nil }

  private static func isCapital(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end where ASCII.isLetter(span[index]) && !ASCII.isCapital(span[index]) {
      return false
    }
    return true
  }

  /// ISO 7064, MOD 97-10: the first four moved to the end, letters as 10 to 35, the remainder is 1; check digits are
  /// 02 to 98.
  private static func hasCheckNumber(_ text: [UInt8]) -> Bool {
    var remainder = 0
    for byte in text.dropFirst(4) + text.prefix(4) {
      let isDigit = ASCII.isDigit(byte)
      let value = isDigit ? Int(byte) - 0x30 : Int(byte) - 0x41 + 10
      remainder = (remainder * (isDigit ? 10 : 100) + value) % 97
    }
    return remainder == 1
  }

  // MARK: The registry

  private static let numeric = UInt8(ascii: "n")

  private static func fits(_ sign: UInt8, _ kind: UInt8) -> Bool {
    switch kind {
    case numeric: ASCII.isDigit(sign)
    case UInt8(ascii: "a"): ASCII.isLetter(sign)
    default: true
    }
  }

  private static func account(of first: UInt8, _ second: UInt8) -> [UInt8]? {
    guard ASCII.isCapital(first), ASCII.isCapital(second) else { return nil }
    return accounts[(Int(first) - 0x41) * 26 + Int(second) - 0x41]
  }

  /// By country, what stands at each place of the account: a digit (`n`), a letter (`a`), either (`c`).
  private static let accounts: [[UInt8]?] = {
    var accounts = [[UInt8]?](repeating: nil, count: 26 * 26)
    for entry in registry.utf8.split(separator: 0x20) {
      var account: [UInt8] = []
      var count = 0
      for byte in entry.dropFirst(2) {
        if ASCII.isDigit(byte) {
          count = count * 10 + Int(byte) - 0x30
        } else {
          account += Array(repeating: byte, count: count)
          count = 0
        }
      }
      let country = entry.prefix(2).map { Int($0) - 0x41 }
      accounts[country[0] * 26 + country[1]] = account
    }
    return accounts
  }()

  /// The registry of ISO 13616, and the countries that use such numbers without being in it (Algeria, Iran, Morocco,
  /// and others of Africa).
  private static let registry = """
    AD8n12c AE19n AL8n16c AO21n AT16n AZ4a20c BA16n BE12n BF2c22n BG4a6n8c BH4a14c BI23n BJ2c22n BR23n1a1c \
    BY4c4n16c CF23n CG23n CH5n12c CI2c22n CM23n CR18n CV21n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n DZ22n \
    EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GA23n GB4a14n GE2a16n GI4a15c GL14n GQ23n GR7n16c \
    GT24c GW2c19n HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IR22n IS22n IT1a10n12c JO4a4n18c KM23n KW4a22c \
    KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MA24n MC10n11c2n MD20c ME18n MG23n \
    MK3n10c2n ML2c22n MN16n MR23n MT4a5n18c MU4a19n3a MZ21n NE2c22n NI4a20n NL4a10n NO11n OM3n16c PK4a16c \
    PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c \
    SN2c22n SO19n ST21n SV4a20n TD23n TG2c22n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c
    """
}
