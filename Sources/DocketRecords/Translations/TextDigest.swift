import DocketText

/// A short digest of what a text says: the first 16 digits of SHA-256, 64 bits.
///
/// It stays the same when white space is folded or made a no-break space, and when an accented letter is written as
/// one character or as a letter with its mark. The standard library publishes no normalisation form, but its
/// characters compare by canonical equivalence: a letter with marks is replaced by the single character that equals
/// it, where one below U+2000 exists. For European languages this is NFC; other sequences stay as they are.
public enum TextDigest {
  /// The number of digits.
  public static let length = 16

  /// The digest of a text.
  public static func of(_ text: String) -> String {
    String(Digest.of(folded(text)).prefix(length))
  }

  /// Whether a text is built like such a digest.
  static func isWellFormed(_ text: some Collection<UInt8>) -> Bool {
    text.count == length
      && text.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The UTF-8 of a text, composed, each run of white space one space, none at the ends.
  static func folded(_ text: String) -> [UInt8] {
    let source = text.utf8.contains { $0 == 0xCC || $0 == 0xCD } ? composed(text) : text
    let span = source.utf8.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count)
    var isSpacePending = false
    var index = 0
    while index < span.count {
      let width = spaceWidth(in: span, at: index)
      if width > 0 {
        isSpacePending = !bytes.isEmpty
        index += width
        continue
      }
      if isSpacePending { bytes.append(0x20) }
      isSpacePending = false
      bytes.append(span[index])
      index += 1
    }
    return bytes
  }

  /// The bytes of the white space that begins at an offset: U+0009 to U+000D, U+0020, U+0085, U+00A0, U+2000 to U+200A,
  /// U+2028, U+2029, U+202F, U+205F, U+3000; 0 where there is none.
  @inline(__always)
  private static func spaceWidth(in span: Span<UInt8>, at index: Int) -> Int {
    switch span[index] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2:
      let next = span[index + 1]
      return next == 0x85 || next == 0xA0 ? 2 : 0
    case 0xE2:
      switch (span[index + 1], span[index + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3: return span[index + 1] == 0x80 && span[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// A text with each letter and its marks as one character, where there is one.
  static func composed(_ text: String) -> String {
    var result = ""
    for character in text {
      let scalars = character.unicodeScalars
      if scalars.count > 1, let single = singles[character] {
        result.unicodeScalars.append(single)
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Characters that may also be written as a letter with marks, found by what they are equal to.
  private static let singles: [Character: Unicode.Scalar] = {
    var singles: [Character: Unicode.Scalar] = [:]
    for range in [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF] {
      for value in range {
        if let scalar = Unicode.Scalar(UInt32(value)) { singles[Character(scalar)] = scalar }
      }
    }
    return singles
  }()
}
