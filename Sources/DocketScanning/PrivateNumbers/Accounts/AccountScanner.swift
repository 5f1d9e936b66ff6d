import DocketDiagnostics
import DocketLanguage
import DocketText

/// Finds numbers of bank accounts and addresses of wallets in bytes.
package enum AccountScanner {
  /// The numbers, first to last.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - scan: where numbers stand in them.
  ///   - allowed: the digests of those that may stand there.
  /// - Returns: the others.
  package static func numbers(in bytes: [UInt8], _ scan: NumberScan, allowed: Set<String>) -> [PrivateNumber]
  {
    let span = bytes.span
    var found: [PrivateNumber] = []
    func add(_ range: ByteRange, _ text: [UInt8], _ kind: Phrase) {
      if !allowed.isEmpty, allowed.contains(Digest.of(text)) { return }
      found.append(PrivateNumber(range: range, count: text.count, kind: kind))
    }
    var end = 0
    for start in scan.countriesBeforeDigits where start >= end {
      guard let iban = IBAN.read(span, at: start) else { continue }
      end = iban.end
      add(ByteRange(start, iban.end), iban.text, Self.iban)
    }
    for word in scan.words {
      let text = Array(bytes[word.lower..<word.upper])
      guard let kind = Wallet.kind(of: text, isNearWords: { words.stand(near: word, in: span) }) else {
        continue
      }
      add(word, text, name(of: kind))
    }
    var run = DigitRun()
    for place in scan.runs where place.digitCount >= 15 {
      _ = run.read(span, from: place.range.lower)
      // A number behind it may be taken for its last digit: the shorter one counts.
      let purse = purses(in: run).first { purseWords.stand(near: $0.bytes, in: span, before: 48, after: 24) }
      if let purse { add(purse.bytes, purse.digits.map { $0 + 0x30 }, wallet) }
      for window in windows(of: 23, in: run, where: isFrenchAccount)
      where frenchWords.stand(near: window.bytes, in: span) {
        add(window.bytes, window.digits.map { $0 + 0x30 }, frenchAccount)
      }
      for window in windows(of: 20, in: run, where: isRussianAccount) {
        if DigitNeighbours.isPartOfIdentifier(window.bytes, in: span) { continue }
        add(window.bytes, window.digits.map { $0 + 0x30 }, account)
      }
    }
    return found.sorted { ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper) }
  }

  /// Groups that are together the number of a wallet at ЮMoney, formerly Yandex.Money: 15 or 16 digits from 4100 on.
  private static func purses(in run: DigitRun) -> [Window] {
    windows(of: 15, in: run, where: isPurse) + windows(of: 16, in: run, where: isPurse)
  }

  private static func isPurse(_ digits: ArraySlice<UInt8>) -> Bool { digits.starts(with: [4, 1, 0, 0]) }

  private typealias Window = (bytes: ByteRange, digits: ArraySlice<UInt8>)

  /// Groups of together so many digits that are what is looked for.
  private static func windows(
    of count: Int, in run: DigitRun, where isMeant: (ArraySlice<UInt8>) -> Bool
  ) -> [Window] {
    var found: [Window] = []
    for first in run.groups.indices {
      let start = run.groups[first].digits.lowerBound
      guard
        let last = run.groups[first...].prefix(count).firstIndex(where: {
          $0.digits.upperBound - start >= count
        }),
        run.groups[last].digits.upperBound - start == count, isMeant(run.digits(of: first...last))
      else { continue }
      found.append((run.bytes(of: first...last), run.digits(of: first...last)))
    }
    return found
  }

  /// The account of a person or an organisation (405 to 408, 423, 426), with the currency in the sixth digit to the
  /// eighth.
  private static func isRussianAccount(_ digits: ArraySlice<UInt8>) -> Bool {
    let number = { (range: Range<Int>) in
      digits[digits.startIndex + range.lowerBound..<digits.startIndex + range.upperBound].reduce(0) {
        $0 * 10 + Int($1)
      }
    }
    guard [405, 406, 407, 408, 423, 426].contains(number(0..<3)) else { return false }
    return [810, 643, 840, 978, 826, 156, 756, 392, 398, 933, 974, 980, 949, 944, 51, 417, 860, 972]
      .contains(number(5..<8))
  }

  /// The bank, the branch, an account of digits alone, and the key (RIB): modulo 97.
  private static func isFrenchAccount(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.contains { $0 != digits.first } && digits.reduce(0) { ($0 * 10 + Int($1)) % 97 } == 0
  }

  private static func name(of kind: Wallet.Kind) -> Phrase {
    switch kind {
    case .bitcoin: bitcoin
    case .ethereum: ethereum
    case .monero: monero
    }
  }

  private static let words = NearbyWords(
    "eth ethereum erc* usdt usdc bep* wallet* crypto* donat* кошел* крипт* донат* эфир* эфіріум* гаманець гаманц* portefeuille don dons geldbörse"
  )
  private static let purseWords = NearbyWords(
    "юmoney юмани yoomoney yumoney яндекс_деньги яндекс_деньгам яндекс_кошел* yandex_money кошел* гаманець гаманц* wallet* donat* донат* portefeuille"
  )
  private static let frenchWords = NearbyWords(
    "rib banque* bancaire* compte* guichet* bank* account* счёт* счет*")
  private static let frenchAccount = Phrase("french-account", en: "French account")
  private static let wallet = Phrase("yoomoney", en: "wallet at ЮMoney")
  private static let iban = Phrase("iban", en: "IBAN")
  private static let account = Phrase("account", en: "Russian account")
  private static let bitcoin = Phrase("bitcoin", en: "Bitcoin or a similar currency")
  private static let ethereum = Phrase("ethereum", en: "Ethereum")
  private static let monero = Phrase("monero", en: "Monero")
}
