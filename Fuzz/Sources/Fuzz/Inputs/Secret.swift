@testable import DocketScanning

/// Invented private values that an input plants wherever it likes.
///
/// In an input a value is two bytes: 0x1F, which no readable file has, and a byte that chooses. So a mutation moves a
/// whole value, and the values themselves stand in no corpus.
enum Secret {
  static let mark: UInt8 = 0x1F

  /// The values; each is found by a rule where it stands alone.
  static let values: [String] = [
    SampleNumbers.card, SampleNumbers.groupedCard, SampleNumbers.hyphenatedCard, SampleNumbers.iban,
    SampleNumbers.frenchPhone, SampleNumbers.russianPhone, SampleNumbers.wallet, SampleNumbers.snils,
    "mother@mail.example.org", "Mother.Lorne@lamp.example.net", SampleSecrets.botKey, SampleSecrets.forgeKey,
    SampleSecrets.ticket,
  ]

  /// The same without a plus at the beginning, which is no part of what has to be hidden.
  static let cores = values.map { String($0.hasPrefix("+") ? $0.dropFirst() : $0[...]) }

  /// The bytes with every mark replaced by its value.
  static func planted(in bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(mark) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark, index + 1 < bytes.count {
        result += values[Int(bytes[index + 1]) % values.count].utf8
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
