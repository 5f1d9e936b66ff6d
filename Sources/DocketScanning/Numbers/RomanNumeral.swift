/// Roman numerals up to XXXIX, as centuries, parts and sovereigns have them.
enum RomanNumeral {
  /// The value of a word in capitals, also with a French ending: 18 for `XVIII` and `XVIIIe`.
  ///
  /// The Cyrillic letters `Х` and `І`, which look the same, count as well. `I` alone is too often a pronoun, or a one.
  static func value(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let first = letter(bytes, start, end) else { return nil }
    var index = start + first.width
    var total = 0
    var last = first.value
    var repeats = 1
    while index < end, let next = letter(bytes, index, end) {
      if next.value > last {
        // Only one I before V and X is taken off.
        guard repeats == 1, last == 1, total % 10 == 0 else { return nil }
        total += next.value - last
        last = 0
      } else {
        repeats = next.value == last ? repeats + 1 : 1
        guard last > 0, repeats < (next.value == 5 ? 2 : 4) else { return nil }
        total += last
        last = next.value
      }
      index += next.width
    }
    total += last
    return index == end && total > 1 || isEnding(bytes, index, end) ? total : nil
  }

  /// Whether a word may be one by its first letter.
  @inline(__always)
  static func mayBegin(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): true
    case 0xD0: index + 1 < bytes.count && (bytes[index + 1] == 0xA5 || bytes[index + 1] == 0x86)
    default: false
    }
  }

  /// `e`, `er`, `re`, `ème`, `ᵉ` and `th`.
  private static func isEnding(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start < 7 else { return false }
    return endings.contains { ending in
      guard ending.count == end - start else { return false }
      for offset in ending.indices where ending[offset] != bytes[start + offset] { return false }
      return true
    }
  }

  private static let endings = ["e", "er", "re", "es", "ème", "èmes", "ᵉ", "ᵉʳ", "th", "st", "nd", "rd"].map {
    Array($0.utf8)
  }

  private static func letter(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> (value: Int, width: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "I"): (1, 1)
    case UInt8(ascii: "V"): (5, 1)
    case UInt8(ascii: "X"): (10, 1)
    case 0xD0 where index + 1 < end && bytes[index + 1] == 0xA5: (10, 2)
    case 0xD0 where index + 1 < end && bytes[index + 1] == 0x86: (1, 2)
    default: nil
    }
  }
}
