/// The words for thousands, millions and more that stand behind digits, as in “500 тысяч” and “1.2 million”.
enum NumberScale {
  /// What a word behind digits multiplies them by.
  struct Word {
    /// How many zeros it stands for.
    let zeros: Int
    /// Where it ends.
    let end: Int
  }

  /// The word behind a number; nil where there is none.
  ///
  /// - Parameters:
  ///   - end: where the digits end.
  ///   - bytes: the text.
  ///   - billion: how many zeros a “billion” has in its language.
  /// - Returns: the word's zeros and its end.
  static func word(after end: Int, in bytes: Span<UInt8>, billion: Int) -> Word? {
    let start = end + NumberGap.space(bytes, at: end)
    guard start < bytes.count, beginnings.contains(bytes[start] | 0x20) else { return nil }
    if start == end { return bytes[start] < 0xE3 ? nil : character(at: start, in: bytes) }
    for word in words where stands(word.word, in: bytes, at: start) {
      var last = start + word.word.count
      guard word.isOpen || last == bytes.count || !NumberGap.isLetter(bytes[last]) else { continue }
      while last < bytes.count, NumberGap.isLetter(bytes[last]) { last += 1 }
      // “тыс.”
      if last == start + word.word.count, word.word.count <= 8, last < bytes.count, bytes[last] == 0x2E {
        last += 1
      }
      return Word(zeros: word.zeros == 0 ? billion : word.zeros, end: last)
    }
    return character(at: start, in: bytes)
  }

  /// Chinese and Japanese ten thousands and hundred millions, which need no space.
  private static func character(at start: Int, in bytes: Span<UInt8>) -> Word? {
    guard bytes[start] >= 0xE3 else { return nil }
    return characters.first { stands($0.word, in: bytes, at: start) }
      .map { Word(zeros: $0.zeros, end: start + $0.word.count) }
  }

  /// Whether a word stands at an offset, whatever follows.
  static func stands(_ word: [UInt8], in bytes: Span<UInt8>, at index: Int) -> Bool {
    guard index + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[index + offset] != word[offset] { return false }
    return true
  }

  /// The words, whether they may go on, and their zeros; 0 where these depend on the language.
  private static let words: [(word: [UInt8], zeros: Int, isOpen: Bool)] = [
    ("тыс", 3, true), ("тис", 3, true), ("thousand", 3, false), ("mille", 3, false), ("mil", 3, false),
    ("Tausend", 3, false), ("هزار", 3, false), ("ألف", 3, false), ("млн", 6, false), ("миллион", 6, true),
    ("мільйон", 6, true), ("мільён", 6, true), ("million", 6, true), ("Million", 6, true),
    ("millón", 6, false),
    ("millones", 6, false), ("Mio", 6, false), ("مليون", 6, false), ("میلیون", 6, false), ("млрд", 9, false),
    ("миллиард", 9, true), ("мільярд", 9, true), ("milliard", 9, true),
    ("Milliarde", 9, true), ("Mrd", 9, false), ("مليار", 9, false), ("میلیارد", 9, false),
    ("billón", 12, false),
    ("биллион", 12, true), ("трлн", 12, false), ("триллион", 12, true), ("billion", 0, true),
    ("Billion", 0, true),
  ].map { (Array($0.0.utf8), $0.1, $0.2) }
  private static let characters: [(word: [UInt8], zeros: Int)] = [
    ("万", 4), ("萬", 4), ("亿", 8), ("億", 8), ("만", 4), ("억", 8),
  ].map { (Array($0.0.utf8), $0.1) }
  private static let beginnings = ByteSet(
    (words.map(\.word) + characters.map(\.word)).compactMap { $0.first.map { $0 | 0x20 } })
}
