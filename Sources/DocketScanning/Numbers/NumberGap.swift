/// What stands between the words and digits of one number, and between a number and what it counts.
enum NumberGap {
  /// How many bytes a space has: an ordinary one, U+00A0, U+2009 or U+202F; 0 where none is.
  @inline(__always)
  static func space(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x20: return 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: return 2
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return bytes[index + 2] == 0xAF || bytes[index + 2] == 0x89 ? 3 : 0
    default: return 0
    }
  }

  /// How many bytes a hyphen has: the ordinary one, U+2010 or U+2011; 0 where none is.
  static func hyphen(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case UInt8(ascii: "-"): return 1
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91 ? 3 : 0
    default: return 0
    }
  }

  /// Whether a byte belongs to a letter, as `TextWords` parts words.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && byte != 0xC2 && byte != 0xE2
  }

  /// Whether only a space or a hyphen stands between two words.
  static func isJoint(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard !range.isEmpty else { return false }
    return space(bytes, at: range.lowerBound) == range.count
      || hyphen(bytes, at: range.lowerBound) == range.count
  }

  /// Whether a text stands between two places, each space in it of whatever kind, and nothing else does.
  static func isText(_ range: Range<Int>, _ text: String, in bytes: Span<UInt8>) -> Bool {
    guard range.count >= text.utf8.count else { return false }
    var index = range.lowerBound
    for byte in text.utf8 {
      guard index < range.upperBound else { return false }
      let width = byte == 0x20 ? space(bytes, at: index) : bytes[index] == byte ? 1 : 0
      guard width > 0 else { return false }
      index += width
    }
    return index == range.upperBound
  }

  /// Whether a text ends at a place.
  static func isText(_ text: String, before end: Int, in bytes: Span<UInt8>) -> Bool {
    var index = end - 1
    for byte in text.utf8.reversed() {
      guard index >= 0 else { return false }
      // The last byte of a space other than the ordinary one.
      if byte == 0x20, bytes[index] == 0xA0 || bytes[index] == 0xAF || bytes[index] == 0x89 {
        index -= bytes[index] == 0xA0 ? 2 : 3
        continue
      }
      guard bytes[index] == byte else { return false }
      index -= 1
    }
    return true
  }
}
