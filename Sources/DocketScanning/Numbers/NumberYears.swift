/// Years and decades that are written short: `2011–14`, `1990s`, `90-е`.
enum NumberYears {
  /// The year that the second half of a span of years means: 2014 for `14` in `2011–14`; nil where there is no span.
  static func second(
    _ number: NumbersInText.Number, after first: NumbersInText.Number, in bytes: Span<UInt8>
  ) -> String? {
    guard number.value.utf8.count == 2, first.value.utf8.count == 4, first.parts.isEmpty,
      isDash(first.range.upperBound..<number.range.lowerBound, in: bytes),
      first.value.dropFirst(2) < number.value
    else { return nil }
    return first.value.prefix(2) + number.value
  }

  private static func isDash(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    switch range.count {
    case 1: bytes[range.lowerBound] == UInt8(ascii: "-") || bytes[range.lowerBound] == UInt8(ascii: "/")
    case 3:
      bytes[range.lowerBound] == 0xE2 && bytes[range.lowerBound + 1] == 0x80
        && (0x90...0x94).contains(bytes[range.lowerBound + 2])
    default: false
    }
  }

  /// The short name of a decade: 90 for `1990s`, `1990-е` and `années 1990`; nil for another number.
  static func decade(_ number: NumbersInText.Number, in bytes: Span<UInt8>) -> String? {
    guard number.value.utf8.count == 4, number.value.hasSuffix("0"), !number.value.hasSuffix("00"),
      number.parts.isEmpty
    else { return nil }
    guard
      isPlural(number.range.upperBound, in: bytes)
        || NumberGap.isText("nnées ", before: number.range.lowerBound, in: bytes)
    else { return nil }
    return String(number.value.suffix(2))
  }

  /// Whether `s`, `’s`, `-е` or the like stands behind digits.
  private static func isPlural(_ end: Int, in bytes: Span<UInt8>) -> Bool {
    guard end < bytes.count else { return false }
    var index = end
    switch bytes[index] {
    case UInt8(ascii: "'"): index += 1
    case 0xE2 where NumberGap.hyphen(bytes, at: index) == 0: index += 3
    case UInt8(ascii: "-"), 0xE2:
      index += NumberGap.hyphen(bytes, at: index)
      guard index + 1 < bytes.count else { return false }
      // е, х, ы
      return bytes[index] == 0xD0 && bytes[index + 1] == 0xB5
        || bytes[index] == 0xD1 && (bytes[index + 1] == 0x85 || bytes[index + 1] == 0x8B)
    default: break
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "s") else { return false }
    return index + 1 == bytes.count || !NumberGap.isLetter(bytes[index + 1])
  }
}
