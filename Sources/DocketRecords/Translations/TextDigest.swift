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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.utf8.count)
    var isSpacePending = false
    for scalar in source.unicodeScalars {
      if isSpace(scalar) {
        isSpacePending = !bytes.isEmpty
        continue
      }
      if isSpacePending { bytes.append(0x20) }
      isSpacePending = false
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func composed(_ text: String) -> String {
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
