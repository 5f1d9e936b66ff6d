/// Words in bytes of UTF-8.
package enum ByteWords {
  package static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether a byte begins or goes on with a letter of Latin, Greek, Cyrillic or Armenian outside ASCII, or may.
  static func isForeignLead(_ byte: UInt8) -> Bool { (0xC3...0xD5).contains(byte) }

  /// Whether bytes stand at an offset; ASCII letters of the word are small and match capitals too.
  package static func stands(_ word: String, in span: Span<UInt8>, at index: Int) -> Bool {
    let letters = word.utf8.span
    guard index >= 0, index + letters.count <= span.count else { return false }
    for offset in 0..<letters.count {
      let byte = span[index + offset]
      let letter = letters[offset]
      if byte != letter, !(ASCII.isLetter(letter) && byte | 0x20 == letter) { return false }
    }
    return true
  }

  /// Whether bytes end before an offset.
  package static func ends(_ word: String, in span: Span<UInt8>, before index: Int) -> Bool {
    stands(word, in: span, at: index - word.utf8.count)
  }

  /// The offset after at most so many spaces, no-break spaces included.
  package static func afterSpaces(_ span: Span<UInt8>, at start: Int, atMost most: Int = 3) -> Int {
    var index = start
    for _ in 0..<most {
      let width = spaceWidth(span, at: index)
      if width == 0 { break }
      index += width
    }
    return index
  }

  /// The offset of the first of at most so many spaces before an offset.
  static func beforeSpaces(_ span: Span<UInt8>, at end: Int, atMost most: Int = 3) -> Int {
    var index = end
    for _ in 0..<most {
      if index > 0, isBlank(span[index - 1]) {
        index -= 1
      } else if index > 1, span[index - 2] == 0xC2, span[index - 1] == 0xA0 {
        index -= 2
      } else if index > 2, span[index - 3] == 0xE2, span[index - 2] == 0x80, span[index - 1] == 0xAF {
        index -= 3
      } else {
        break
      }
    }
    return index
  }

  private static func spaceWidth(_ span: Span<UInt8>, at index: Int) -> Int {
    guard index < span.count else { return 0 }
    switch span[index] {
    case 0x20, 0x09: return 1
    case 0xC2: return index + 1 < span.count && span[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      return index + 2 < span.count && span[index + 1] == 0x80 && span[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// The number of characters in a range.
  package static func characters(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Int {
    var count = 0
    for index in lower..<upper where span[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The text of a range in small letters.
  package static func lowercased(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(upper - lower)
    for index in lower..<upper { bytes.append(span[index]) }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
