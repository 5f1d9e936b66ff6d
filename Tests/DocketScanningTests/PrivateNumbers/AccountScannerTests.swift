import DocketDiagnostics
import DocketText
import Testing

@testable import DocketScanning

@Suite struct `Accounts and wallets in bytes` {
  /// The example of the registry of ISO 13616 for France, put together at run time.
  static let french = "FR14" + " 2004 1010 0505 0001 3M02 606"
  static let german = "DE89" + "370400440532013000"
  static let account = "40817" + "810099910004312"
  /// The example of EIP-55.
  static let ethereum = "0x5aAeb6053F3E94C9b9A09f33669435E7" + "Ef1BeAed"
  static let genesis = "1A1zP1eP5QGefi2DMPTf" + "TL5SLmv7DivfNa"
  static let script = "3J98t1WpEZ73CNmQviec" + "rnyiWrnqRhWNLy"
  static let segwit = "bc1q" + "ar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"
  static let taproot = "bc1p" + "0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
  static let monero =
    "4" + "4AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"

  static let rib = "30006 00011 12345678901" + " 36"

  static let purse = "410010" + "000000000"

  static let written = [
    ScannedText("a wallet at ЮMoney", "ЮMoney \(purse)", finds: purse),
    ScannedText("with a number behind it", "кошелёк \(purse), 12 апреля", finds: purse),
    ScannedText("with a digit behind it", "кошелёк \(purse), 2 апреля", finds: purse),
    ScannedText("with a number before it", "14 апреля, кошелёк \(purse)", finds: purse),
    ScannedText(
      "with numbers around it in fours", "на 100, 4100 1000 " + "0000 0000, 12 ЮMoney",
      finds: "4100 1000 " + "0000 0000"),
    ScannedText("its older name", "Яндекс.Деньги: \(purse)0", finds: purse + "0"),
    ScannedText(
      "in fours", "на кошелёк \((purse + "0").inFours(by: " "))", finds: (purse + "0").inFours(by: " ")),
    ScannedText("a French account", "RIB : \(rib)", finds: rib),
    ScannedText(
      "a French account, plain", "n° de compte \(rib.filter(\.isNumber))", finds: rib.filter(\.isNumber)),
    ScannedText("an IBAN", "Pay \(german), please", finds: german),
    ScannedText("an IBAN in groups", "a: \"\(french)\"", finds: french),
    ScannedText("a small IBAN", german.lowercased(), finds: german.lowercased()),
    ScannedText("a Russian account", "счёт \(account)", finds: account),
    ScannedText(
      "a Russian account in groups", "40817 810 0 9991" + " 0004312 банк",
      finds: "40817 810 0 9991" + " 0004312"),
    ScannedText(
      "an account of an organisation", "40703" + "810099910004312", finds: "40703" + "810099910004312"),
    ScannedText("an Ethereum address", ethereum, finds: ethereum),
    ScannedText("a small one beside a word", "USDT: \(ethereum.lowercased())", finds: ethereum.lowercased()),
    ScannedText(
      "a small one beside a Russian word", "Кошелёк \(ethereum.lowercased())", finds: ethereum.lowercased()),
    ScannedText("Bitcoin", "BTC \(genesis)", finds: genesis),
    ScannedText("Bitcoin, a script", script, finds: script),
    ScannedText("Bitcoin, segwit", segwit, finds: segwit),
    ScannedText("Bitcoin, segwit in capitals", segwit.uppercased(), finds: segwit.uppercased()),
    ScannedText("Bitcoin, taproot", taproot, finds: taproot),
    ScannedText("Monero", monero, finds: monero),
    ScannedText("in an address", "https://pay.example.org/\(genesis)?a=1", finds: genesis),
    ScannedText("a prefix glued on", "IBAN" + german, finds: german),
    ScannedText("in letters of both sizes", "De" + german.dropFirst(2), finds: "De" + german.dropFirst(2)),
    ScannedText("Iran", "IR85" + "0123456789012345678901", finds: "IR85" + "0123456789012345678901"),
    ScannedText(
      "slashes", german.inFours(by: "/"), finds: german.inFours(by: "/")),
    ScannedText("underscores", german.inFours(by: "_"), finds: german.inFours(by: "_")),
    ScannedText("many spaces", german.inFours(by: "    "), finds: german.inFours(by: "    ")),
    ScannedText("items of a list", german.inFours(by: "\n  - "), finds: german.inFours(by: "\n  - ")),
    ScannedText("two lines of a comment", german.inFours(by: "\n# "), finds: german.inFours(by: "\n# ")),
    ScannedText("arrows", german.inFours(by: "→"), finds: german.inFours(by: "→")),
    ScannedText(
      "the country apart", "DE " + german.dropFirst(2), finds: "DE " + german.dropFirst(2)),
    ScannedText(
      "Cyrillic letters", "ВҮ13NBRB" + "3600900000002Z00AB00", finds: "ВҮ13NBRB" + "3600900000002Z00AB00"),
    ScannedText(
      "Greek letters", "ΒΥ13ΝBRΒ" + "3600900000002Ζ00ΑΒ00", finds: "ΒΥ13ΝBRΒ" + "3600900000002Ζ00ΑΒ00"),
    ScannedText(
      "a Russian account with slashes", "40817/810/0/9991" + "/0004312",
      finds: "40817/810/0/9991" + "/0004312"),
    ScannedText("two", "\(german) \(segwit)", finds: german, segwit),
  ]

  static let others = [
    ScannedText("a French account, a wrong key", "RIB 30006 00011 12345678901" + " 37"),
    ScannedText("a French account without a word", rib),
    ScannedText("a wrong check number", "DE88" + "370400440532013000"),
    ScannedText("too long", german + "1"),
    ScannedText("too short", String(german.dropLast())),
    ScannedText("of no country", "QX89" + "370400440532013000"),
    ScannedText("small letters of a token", "x" + german.lowercased() + "7f"),
    ScannedText("words", "de 12 personnes, 3 mars 2031, 14 autres"),
    ScannedText("a look-alike of no country", "ЖЖ89" + "370400440532013000"),
    ScannedText("another currency", "40817" + "999099910004312"),
    ScannedText("an account of a bank", "30101" + "810400000000225"),
    ScannedText("nineteen digits", String(account.dropLast())),
    ScannedText("an address with a wrong capital", ethereum.replacing("5aA", with: "5AA")),
    ScannedText("a small one alone", ethereum.lowercased()),
    ScannedText("another last letter", String(genesis.dropLast()) + "b"),
    ScannedText("another letter", String(segwit.dropLast()) + "p"),
    ScannedText("mixed capitals", "BC1q" + segwit.dropFirst(4)),
    ScannedText("a digest", String(repeating: "0a1b2c3d", count: 8)),
    ScannedText("a digest of forty", String(repeating: "0a1b2c3d4e", count: 4)),
    ScannedText("a UUID", "123e4567-e89b-42d3-a456-426614174000"),
    ScannedText("an id", "dQw4w9WgXcQ dQw4w9WgXcQaaaaaaaaaaaaaaaaaaaaaa1"),
    ScannedText("nothing", ""),
  ]

  @Test(arguments: written)
  func `are found`(text: ScannedText) { #expect(text.hits(Self.scan) == text.found) }

  @Test(arguments: others)
  func `are not seen in other words`(text: ScannedText) { #expect(text.hits(Self.scan) == []) }

  @Test func `that are published on purpose may stand there`() {
    let bytes = Array(Self.french.utf8)
    let digest = Digest.of(Self.french.filter { $0 != " " })
    #expect(AccountScanner.numbers(in: bytes, NumberScan(bytes), allowed: [digest]) == [])
    #expect(AccountScanner.numbers(in: bytes, NumberScan(bytes), allowed: [Digest.of("")]).count == 1)
  }

  @Test func `are checked with the digest that Ethereum uses`() {
    let digest = { (text: String) in
      Keccak.digest(ofShort: Array(text.utf8)).map { byte in
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }.joined()
    }
    #expect(digest("") == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")
    #expect(digest("abc") == "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")
  }

  private static func scan(_ bytes: [UInt8], _ scan: NumberScan) -> [PrivateNumber] {
    AccountScanner.numbers(in: bytes, scan, allowed: [])
  }
}

extension String {
  /// Groups of four with a separator between.
  fileprivate func inFours(by separator: String) -> String {
    enumerated().map {
      $0.offset > 0 && $0.offset % 4 == 0 ? separator + String($0.element) : String($0.element)
    }
    .joined()
  }
}
