import DocketDiagnostics

/// Words beside a number that say what it is, in any letter case.
struct NearbyWords: Sendable {
  private struct Word: Sendable {
    let bytes: [UInt8]
    /// Whether words that go on after it count too.
    let isBeginning: Bool
  }

  private let words: [Word]

  /// Takes words in small letters with spaces between; `*` at the end stands for any letters, `_` for a space.
  init(_ list: String) {
    words = list.utf8.split(separator: 0x20).map { word in
      let isBeginning = word.last == UInt8(ascii: "*")
      let bytes = (isBeginning ? word.dropLast() : word).map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      // Chinese is written without spaces.
      return Word(
        bytes: Self.folded(bytes.span, 0, bytes.count), isBeginning: isBeginning || Self.isChinese(bytes[0]))
    }
  }

  /// Whether one of the words stands on the same line near a number.
  ///
  /// - Parameters:
  ///   - range: the number.
  ///   - span: the bytes it stands in.
  ///   - before: how many bytes before it are looked at.
  ///   - after: how many bytes after it are looked at.
  /// - Returns: whether there is one.
  func stand(near range: ByteRange, in span: Span<UInt8>, before: Int = 64, after: Int = 32) -> Bool {
    var lower = range.lower
    while lower > 0, range.lower - lower < before, span[lower - 1] != 0x0A { lower -= 1 }
    // A word that is cut is no word.
    if lower > 0, span[lower - 1] != 0x0A {
      while lower < range.lower, ASCII.isLetter(span[lower]) || span[lower] >= 0x80 { lower += 1 }
    }
    var upper = range.upper
    while upper < span.count, upper - range.upper < after, span[upper] != 0x0A { upper += 1 }
    // Among numbers alone there is no word.
    guard Self.hasLetter(span, lower, range.lower) || Self.hasLetter(span, range.upper, upper) else {
      return false
    }
    let text = Self.folded(span, lower, upper)
    for index in text.indices
    where text[index] >= 0x61
      && (index == 0 || Self.isBoundary(text[index - 1]) || Self.isChinese(text[index]))
    {
      if words.contains(where: { Self.stands($0, in: text, at: index) }) { return true }
    }
    return false
  }

  private static func hasLetter(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Bool {
    var index = lower
    while index < upper, span[index] < 0x41 { index += 1 }
    return index < upper
  }

  private static func stands(_ word: Word, in text: [UInt8], at start: Int) -> Bool {
    let end = start + word.bytes.count
    guard end <= text.count, text[start] == word.bytes[0] else { return false }
    for (offset, byte) in word.bytes.enumerated() where text[start + offset] != byte { return false }
    return word.isBeginning || end == text.count || isBoundary(text[end])
  }

  private static func isBoundary(_ byte: UInt8) -> Bool { byte == 0x20 || ASCII.isDigit(byte) }

  /// Whether a byte begins a letter of Chinese.
  private static func isChinese(_ byte: UInt8) -> Bool { (0xE4...0xE9).contains(byte) }

  /// The bytes with Latin and Cyrillic letters small, Arabic ones as in Persian, those of Georgia and India as they are,
  /// and one space for what is neither letter nor digit.
  private static func folded(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(upper - lower)
    var index = lower
    while index < upper {
      let byte = span[index]
      if ASCII.isLetterOrDigit(byte) {
        text.append(ASCII.isLetter(byte) ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC4, index + 1 < upper, span[index + 1] == 0xB0 {
        // The dotted capital of Turkish.
        text.append(UInt8(ascii: "i"))
        index += 2
      } else if (0xC3...0xDF).contains(byte), index + 1 < upper {
        let small = smallLetter(byte, span[index + 1])
        text.append(small.0)
        text.append(small.1)
        index += 2
      } else if isChinese(byte) || byte == 0xE0 || byte == 0xE1, index + 2 < upper {
        for offset in 0..<3 { text.append(span[index + offset]) }
        index += 3
      } else {
        if text.last != 0x20 { text.append(0x20) }
        index += 1
      }
    }
    return text
  }

  private static func smallLetter(_ lead: UInt8, _ next: UInt8) -> (UInt8, UInt8) {
    switch (lead, next) {
    case (0xC3, 0x80...0x9E): (lead, next + 0x20)
    case (0xD0, 0x90...0x9F): (lead, next + 0x20)
    case (0xD0, 0xA0...0xAF): (0xD1, next - 0x20)
    case (0xD0, 0x80...0x8F): (0xD1, next + 0x10)
    case (0xD2, 0x90): (lead, 0x91)
    // The yeh and the kaf of Arabic.
    case (0xD9, 0x8A), (0xD9, 0x89): (0xDB, 0x8C)
    case (0xD9, 0x83): (0xDA, 0xA9)
    default: (lead, next)
    }
  }
}
