/// Words to look for at the beginnings of words, whatever their case; `*` at the end stands for any ending.
package struct WordList: Sendable {
  /// A word in small letters.
  private struct Word {
    let letters: [UInt8]
    let isWhole: Bool
  }

  /// The first bytes of the words, small and capital: most words of a text end here.
  private let starts: ByteSet
  /// The words by their first two bytes; a slot may hold words of several beginnings.
  private let words: [[Word]]
  /// Whether a slot has words, and whether it has words of fewer than four bytes.
  private let pairs: [Bool]
  private let shorts: [Bool]
  /// The places of the first four bytes of the other words: most other words of a text end here.
  private let quads: [Bool]

  /// No words.
  package static let none = WordList("")

  /// Takes words with spaces between them; `_` stands for a space within one.
  package init(_ text: String) {
    self.init(
      text.utf8.split(separator: UInt8(ascii: " ")).map { part in
        let isWhole = part.last != UInt8(ascii: "*")
        let letters = (isWhole ? part : part.dropLast()).map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
        return Word(letters: letters, isWhole: isWhole)
      })
  }

  /// The words of two lists.
  package static func + (left: WordList, right: WordList) -> WordList {
    WordList(Array(left.words.joined()) + right.words.joined())
  }

  private init(_ list: [Word]) {
    let words = Dictionary(grouping: list) { word in
      Self.start(word.letters[0], word.letters.count > 1 ? word.letters[1] : 0)
    }
    var slots: [[Word]] = Array(repeating: [], count: Self.slotCount)
    for (start, list) in words.sorted(by: { $0.key < $1.key }) { slots[Self.slot(start)] += list }
    self.words = slots
    pairs = self.words.map { !$0.isEmpty }
    shorts = self.words.map { slot in slot.contains { $0.letters.count < 4 } }
    var quads = Array(repeating: false, count: Self.quadCount)
    for letters in self.words.joined().map(\.letters) where letters.count > 3 {
      quads[Self.place(Self.start(letters[0], letters[1]), Self.start(letters[2], letters[3]))] = true
    }
    self.quads = quads
    let first = words.keys.map { UInt8($0 >> 8) }
    starts = ByteSet(
      first + first.filter(ASCII.isLetter).map { $0 & 0xDF }
        + (first.contains { $0 == 0xD0 || $0 == 0xD1 } ? [0xD0, 0xD1] : []))
  }

  /// Whether one of the words begins with a byte.
  package func mayBegin(with byte: UInt8) -> Bool { starts.contains(byte) }

  /// The first two bytes of each word, and the two after them; nil where it has fewer than four.
  package var beginnings: [(first: UInt16, next: UInt16?)] {
    words.joined().map { word in
      let letters = word.letters
      return (
        Self.start(letters[0], letters.count > 1 ? letters[1] : 0),
        letters.count > 3 ? Self.start(letters[2], letters[3]) : nil
      )
    }
  }

  /// Whether one of the words begins with the two bytes that have a place in the table.
  package func mayHold(_ slot: Int) -> Bool { pairs[slot] }

  /// The place in the table of the two bytes, folded, at an offset before the last byte.
  @inline(__always)
  package static func slot(_ span: Span<UInt8>, _ index: Int) -> Int { slot(pair(span, index)) }

  /// The UTF-8 range of the first of the words in a text; nil when it has none.
  package func first(in text: String) -> Range<Int>? { next(in: text.utf8.span, from: 0) }

  /// The range of the first of the words at or after an offset, which is no middle of a word.
  package func next(in span: Span<UInt8>, from start: Int) -> Range<Int>? {
    let letters = Self.letters.span
    var index = start
    while index < span.count {
      guard letters[Int(span[index])] else {
        index += 1
        while index < span.count, span[index] & 0xC0 == 0x80 { index += 1 }
        continue
      }
      if starts.contains(span[index]), let end = end(in: span, at: index) { return index..<end }
      while index < span.count, letters[Int(span[index])] { index += 1 }
    }
    return nil
  }

  /// The end of the word that begins at an offset, where a word may begin; nil when it is none of these.
  package func end(ofWordIn span: Span<UInt8>, at start: Int) -> Int? {
    start < span.count && Self.isLetter(span[start]) ? end(in: span, at: start) : nil
  }

  private func end(in span: Span<UInt8>, at start: Int) -> Int? {
    guard start + 1 < span.count else { return nil }
    let first = Self.pair(span, start)
    let slot = Self.slot(first)
    guard pairs[slot] else { return nil }
    if !shorts[slot] {
      guard start + 3 < span.count, quads[Self.place(first, Self.pair(span, start + 2))] else { return nil }
    }
    for word in words[slot] where start + word.letters.count <= span.count {
      var index = 0
      while index < word.letters.count, Self.folded(span, start + index) == word.letters[index] { index += 1 }
      guard index == word.letters.count else { continue }
      var end = start + index
      if word.isWhole {
        guard end == span.count || !Self.isLetter(span[end]) else { continue }
      } else {
        while end < span.count, Self.isLetter(span[end]) { end += 1 }
      }
      return end
    }
    return nil
  }

  /// Two folded bytes; those of a Cyrillic letter, which most words of three alphabets are made of, by a table.
  @inline(__always)
  package static func pair(_ span: Span<UInt8>, _ index: Int) -> UInt16 {
    let (lead, second) = (span[index], span[index + 1])
    if lead < 0x80, second < 0x80 { return start(small(lead), small(second)) }
    if lead == 0xD0 || lead == 0xD1, second & 0xC0 == 0x80 {
      return cyrillic[Int(lead & 1) << 6 | Int(second & 0x3F)]
    }
    return start(folded(span, index), folded(span, index + 1))
  }

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static let cyrillic: [UInt16] = (0..<128).map { index in
    let letter = [UInt8(0xD0 | index >> 6), UInt8(0x80 | index & 0x3F)]
    return start(folded(letter.span, 0), folded(letter.span, 1))
  }

  private static let slotCount = 256

  private static func slot(_ start: UInt16) -> Int { Int((start >> 8 &* 31 &+ start) & 0xFF) }

  private static let quadCount = 4096

  private static func place(_ first: UInt16, _ next: UInt16) -> Int {
    Int(((UInt32(first) << 16 | UInt32(next)) &* 0x9E37_79B1) >> 20)
  }

  private static func start(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

  /// Letters of ASCII, Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic; their second bytes too.
  package static func isLetter(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || (0xC3...0xDF).contains(byte) || byte & 0xC0 == 0x80
  }

  private static let letters = (0...255).map { isLetter($0) }

  /// The byte of the small letter: `A` to `Z`, `À` to `Þ`, `Ā` to `Ž`, `Ѐ` to `Я`; `ё` counts as `е`.
  private static func folded(_ span: Span<UInt8>, _ index: Int) -> UInt8 {
    let byte = span[index]
    switch byte {
    case 0x41...0x5A: return byte | 0x20
    case 0xD0:
      guard index + 1 < span.count else { return byte }
      let next = span[index + 1]
      return (0xA0...0xAF).contains(next) || next < 0x90 && next != 0x81 ? 0xD1 : byte
    case 0xD1: return index + 1 < span.count && span[index + 1] == 0x91 ? 0xD0 : byte
    case 0x80...0xBF:
      guard index > 0 else { return byte }
      switch (span[index - 1], byte) {
      case (0xC3, 0x80...0x9E): return byte | 0x20
      // Of Polish, Czech, Turkish and others, each capital stands before its small letter.
      case (0xC4, 0x80...0xAF), (0xC4, 0xB2...0xB7), (0xC5, 0x8A...0xB7): return byte | 1
      case (0xC4, 0xB9...0xBE), (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE): return byte + (byte & 1)
      case (0xD0, 0x80), (0xD0, 0x82...0x8F): return byte + 0x10
      case (0xD0, 0x90...0x9F): return byte | 0x20
      case (0xD0, 0xA0...0xAF): return byte - 0x20
      case (0xD0, 0x81), (0xD1, 0x91): return 0xB5
      default: return byte
      }
    default: return byte
    }
  }
}
