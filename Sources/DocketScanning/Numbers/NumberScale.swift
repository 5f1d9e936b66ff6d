/// The words for thousands and millions that stand behind digits, as in “500 тысяч”.
enum NumberScale {
  /// How many zeros the word behind a number stands for; nil where there is none.
  ///
  /// - Parameters:
  ///   - end: where the digits end.
  ///   - bytes: the text.
  /// - Returns: 3, 6, or nil.
  static func zeros(after end: Int, in bytes: Span<UInt8>) -> Int? {
    var index = end
    guard end < bytes.count else { return nil }
    switch bytes[end] {
    case 0x20: index += 1
    case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0xA0: index += 2
    case 0xE2 where end + 2 < bytes.count && bytes[end + 1] == 0x80 && bytes[end + 2] == 0xAF: index += 3
    default: return nil
    }
    guard index < bytes.count, beginnings.contains(bytes[index] | 0x20) else { return nil }
    return words.first { stands($0.word, in: bytes, at: index) }?.zeros
  }

  private static func stands(_ word: [UInt8], in bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[index + offset] != word[offset] { return false }
    return true
  }

  private static let words: [(word: [UInt8], zeros: Int)] = [
    ("тыс", 3), ("thousand", 3), ("mille ", 3), ("млн", 6), ("миллион", 6), ("million", 6),
  ].map { (Array($0.0.utf8), $0.1) }
  private static let beginnings = ByteSet(words.compactMap { $0.word.first.map { $0 | 0x20 } })
}
