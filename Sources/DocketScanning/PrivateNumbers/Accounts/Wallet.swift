import DocketDiagnostics
import DocketText

/// Addresses of wallets of crypto-currencies.
enum Wallet {
  /// What a word of letters and digits is the address of; nil when it is none.
  ///
  /// - Parameters:
  ///   - word: the word.
  ///   - isNearWords: whether words beside it speak of such things; asked only when it decides.
  /// - Returns: the family of its currency.
  static func kind(of word: [UInt8], isNearWords: () -> Bool) -> Kind? {
    switch word[0] {
    case UInt8(ascii: "0") where word.count == 42 && word[1] | 0x20 == UInt8(ascii: "x"):
      return isEthereum(Array(word.dropFirst(2)), isNearWords) ? .ethereum : nil
    case UInt8(ascii: "4"), UInt8(ascii: "8"):
      if (word.count == 95 || word.count == 106) && isMonero(word) { return .monero }
    default: break
    }
    if (26...36).contains(word.count), isBase58Check(word) { return .bitcoin }
    return isBech32(word) ? .bitcoin : nil
  }

  /// A family of currencies.
  enum Kind {
    case bitcoin
    case ethereum
    case monero
  }

  // MARK: Ethereum

  /// Forty hexadecimal digits, whose capitals are a check sum (EIP-55) where there are capitals and small letters.
  private static func isEthereum(_ digits: [UInt8], _ isNearWords: () -> Bool) -> Bool {
    guard digits.allSatisfy({ ASCII.isDigit($0) || ($0 | 0x20) &- 0x61 < 6 }) else { return false }
    let letters = digits.filter(ASCII.isLetter)
    let capitals = letters.count(where: ASCII.isCapital)
    if capitals == 0 || capitals == letters.count { return isNearWords() }
    let digest = Keccak.digest(ofShort: digits.map { ASCII.isLetter($0) ? $0 | 0x20 : $0 })
    for (index, digit) in digits.enumerated() where ASCII.isLetter(digit) {
      let nibble = index % 2 == 0 ? digest[index / 2] >> 4 : digest[index / 2] & 15
      if ASCII.isCapital(digit) != (nibble >= 8) { return false }
    }
    return true
  }

  // MARK: Monero

  private static func isMonero(_ word: [UInt8]) -> Bool {
    let second = word[1]
    guard
      ASCII.isDigit(second) || second == UInt8(ascii: "A") || second == UInt8(ascii: "B") || word[0] == 0x38
    else { return false }
    return word.allSatisfy { base58[Int($0)] >= 0 } && word.contains(where: ASCII.isCapital)
      && word.contains { ASCII.isLetter($0) && !ASCII.isCapital($0) }
  }

  // MARK: Base 58

  /// Twenty-five bytes in base 58 of which the last four begin the digest of the digest of the others.
  private static func isBase58Check(_ word: [UInt8]) -> Bool {
    var number = [UInt8](repeating: 0, count: 25)
    for byte in word {
      let value = base58[Int(byte)]
      guard value >= 0 else { return false }
      var carry = Int(value)
      for index in number.indices.reversed() {
        carry += Int(number[index]) * 58
        number[index] = UInt8(carry & 0xFF)
        carry >>= 8
      }
      guard carry == 0 else { return false }
    }
    // Noughts at the front are written as ones, so the length is right only with as many of them.
    let zeros = number.prefix { $0 == 0 }.count
    guard word.prefix(while: { $0 == UInt8(ascii: "1") }).count == zeros else { return false }
    let digest = Digest.bytes(of: Digest.bytes(of: Array(number.prefix(21))))
    return digest.prefix(4) == number.suffix(4)
  }

  /// The value of each ASCII character in base 58; -1 for those that it leaves out.
  private static let base58: [Int8] = {
    var values = [Int8](repeating: -1, count: 256)
    let alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = Int8(value) }
    return values
  }()

  // MARK: Bech32

  /// A prefix, a one, and letters whose check sum is that of BIP 173 or of BIP 350.
  private static func isBech32(_ word: [UInt8]) -> Bool {
    guard word.count <= 90 else { return false }
    let isCapital = word.contains(where: ASCII.isCapital)
    if isCapital, word.contains(where: { ASCII.isLetter($0) && !ASCII.isCapital($0) }) { return false }
    let small = word.map { ASCII.isLetter($0) ? $0 | 0x20 : $0 }
    guard let prefix = ["bc", "tb", "ltc"].first(where: { small.starts(with: ($0 + "1").utf8) }) else {
      return false
    }
    var sum: UInt32 = 1
    for byte in prefix.utf8 { sum = mixed(sum, byte >> 5) }
    sum = mixed(sum, 0)
    for byte in prefix.utf8 { sum = mixed(sum, byte & 31) }
    for byte in small.dropFirst(prefix.utf8.count + 1) {
      guard let value = bech32.firstIndex(of: byte) else { return false }
      sum = mixed(sum, UInt8(value))
    }
    return sum == 1 || sum == 0x2BC8_30A3
  }

  private static let bech32 = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  private static func mixed(_ sum: UInt32, _ value: UInt8) -> UInt32 {
    let top = sum >> 25
    var result = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
    let generators: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
    for (bit, generator) in generators.enumerated() where top >> UInt32(bit) & 1 == 1 { result ^= generator }
    return result
  }
}
