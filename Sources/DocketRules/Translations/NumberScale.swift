/// The words for thousands and millions that stand behind digits, as in “500 тысяч”.
enum NumberScale {
  /// How many noughts the word behind a number stands for; nil where there is none.
  ///
  /// - Parameters:
  ///   - end: where the digits end.
  ///   - bytes: the text.
  /// - Returns: 3, 6, or nil.
  static func noughts(after end: Int, in bytes: [UInt8]) -> Int? {
    var index = end
    for space in spaces where bytes[index...].starts(with: space) {
      index += space.count
      break
    }
    guard index > end, index < bytes.count, beginnings.contains(bytes[index] | 0x20) else { return nil }
    return words.first { bytes[index...].starts(with: $0.word) }?.noughts
  }

  private static let spaces = [" ", "\u{A0}", "\u{202F}"].map { Array($0.utf8) }
  private static let words: [(word: [UInt8], noughts: Int)] = [
    ("тыс", 3), ("thousand", 3), ("mille ", 3), ("млн", 6), ("миллион", 6), ("million", 6),
  ].map { (Array($0.0.utf8), $0.1) }
  private static let beginnings = Set(words.compactMap { $0.word.first.map { $0 | 0x20 } })
}
