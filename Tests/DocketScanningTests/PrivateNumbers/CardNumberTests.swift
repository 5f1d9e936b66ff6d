import Testing

@testable import DocketScanning

@Suite struct `A card number` {
  @Test(
    arguments: [
      // Mir, Mastercard, Visa.
      ("2200", [16, 17, 18, 19]), ("2204", [16, 17, 18, 19]), ("2205", []), ("2199", []),
      ("2220", []), ("2221", [16]), ("2720", [16]), ("2721", []), ("5099", []), ("5100", [16]),
      ("5599", [16]),
      ("5600", []), ("3999", [14, 16]), ("4000", [13, 16, 19]), ("4999", [13, 16, 19]),
      // American Express, Diners Club, JCB.
      ("3400", [15]), ("3799", [15]), ("3500", []), ("3059", [14, 16]), ("3060", []), ("3600", [14, 16]),
      ("3527", []), ("3528", [16, 17, 18, 19]), ("3589", [16, 17, 18, 19]), ("3590", []),
      // Discover, UnionPay, Maestro.
      ("6011", [16, 17, 18, 19]), ("6439", []), ("6440", [16, 17, 18, 19]), ("6200", [16, 17, 18, 19]),
      ("8100", [16, 17, 18, 19]), ("8172", []), ("5018", [16, 18, 19]), ("6390", [16, 18, 19]),
      ("6763", [16, 18, 19]),
      // Shetab, Uzcard, Belkart, Troy, Prostir, Humo.
      ("6037", [16]), ("5892", [16]), ("6104", [16]), ("9919", [16]), ("8600", [16]), ("9112", [16]),
      ("9792", [16]),
      ("9804", [16]), ("9860", [16]),
      // Nobody's: years, bank accounts, timestamps.
      ("2031", []), ("1998", []), ("0000", []), ("7000", []), ("9000", []), ("1027", []),
    ] as [(String, [Int])])
  func `has the prefix and a length of a payment system`(prefix: String, lengths: [Int]) {
    let found = (10...19).filter { Self.isCard(InventedCard.digits(prefix, length: $0)) }
    #expect(found == lengths)
  }

  @Test(arguments: ["2202", "2300", "4100", "5200", "6200"])
  func `has the right check digit`(prefix: String) {
    let body = InventedCard.digits(prefix, length: 16).dropLast()
    let found = (0...9).filter { Self.isCard(body + String($0)) }
    #expect(found.count == 1)
  }

  @Test func `is not the same digit all along`() {
    #expect(!Self.isCard(String(repeating: "4", count: 16)))
    #expect(!Self.isCard(String(repeating: "0", count: 16)))
  }

  private static func isCard(_ digits: String) -> Bool {
    CardNumber.isCard(digits.utf8.map { $0 - 0x30 }[...])
  }
}
