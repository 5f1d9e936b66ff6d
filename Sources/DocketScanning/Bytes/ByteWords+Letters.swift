extension ByteWords {
  /// How many bytes a letter outside ASCII has that may begin at an offset; 0 when none does.
  ///
  /// Letters are those of Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, the scripts of India and of the Far East;
  /// the signs of U+2000 to U+2FFF, and the commas and full stops of Arabic and of the Far East, are none.
  static func foreignLetterWidth(_ span: Span<UInt8>, at index: Int) -> Int {
    guard index >= 0, index + 1 < span.count, span[index] >= 0xC3, span[index + 1] & 0xC0 == 0x80 else {
      return 0
    }
    let (first, second) = (span[index], span[index + 1])
    switch first {
    case 0xC3...0xD7, 0xD9...0xDA, 0xDC...0xDF: return 2
    // Comma, semicolon, question mark; full stop.
    case 0xD8: return second == 0x8C || second == 0x9B || second == 0x9C || second == 0x9F ? 0 : 2
    case 0xDB: return second == 0x94 ? 0 : 2
    case 0xE0, 0xE1, 0xE3...0xED:
      guard index + 2 < span.count, span[index + 2] & 0xC0 == 0x80 else { return 0 }
      // A space of Ogham; punctuation of the Far East.
      if first == 0xE3, second == 0x80 { return 0 }
      return first == 0xE1 && second == 0x9A && span[index + 2] == 0x80 ? 0 : 3
    default: return 0
    }
  }

  /// How many bytes the letter outside ASCII has that ends before an offset; 0 when none does.
  static func foreignLetterWidth(_ span: Span<UInt8>, before index: Int) -> Int {
    guard index > 1, span[index - 1] & 0xC0 == 0x80 else { return 0 }
    if foreignLetterWidth(span, at: index - 2) == 2 { return 2 }
    return foreignLetterWidth(span, at: index - 3) == 3 ? 3 : 0
  }

  /// The first of some words that stands at an offset, as the number of its bytes; 0 when none does.
  ///
  /// Small letters of the words match capitals too, in Latin and Cyrillic; a letter or digit may not follow.
  package static func width(ofFirst words: WordList, in span: Span<UInt8>, at index: Int) -> Int {
    guard let end = words.end(ofWordIn: span, at: index) else { return 0 }
    return end - index
  }
}
