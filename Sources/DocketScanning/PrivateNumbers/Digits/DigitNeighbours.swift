import DocketDiagnostics

/// What stands around digits and says that they are something else than a number of their own.
enum DigitNeighbours {
  /// Whether digits are part of a longer identifier.
  ///
  /// That is a word with further digits or with four or more hexadecimal letters only, such as a digest, or a UUID. A
  /// word such as `Visa` right before the digits makes none, nor does a stray letter.
  static func isPartOfIdentifier(_ place: ByteRange, in span: Span<UInt8>) -> Bool {
    var lower = place.lower
    while lower > 0, ASCII.isLetterOrDigit(span[lower - 1]) { lower -= 1 }
    var upper = place.upper
    while upper < span.count, ASCII.isLetterOrDigit(span[upper]) { upper += 1 }
    if lower < place.lower || upper > place.upper {
      let letters = letters(in: span, lower, place.lower) + letters(in: span, place.upper, upper)
      guard letters == (place.lower - lower) + (upper - place.upper), letters <= 16 else { return true }
      if letters >= 4, isHexadecimal(span, lower, place.lower), isHexadecimal(span, place.upper, upper) {
        return true
      }
    }
    return isInUUID(place.lower, in: span)
  }

  /// Whether the digits at an offset stand in a web address, where they are ids and timestamps; but not after a
  /// name such as `card=`.
  static func isInWebAddress(_ start: Int, in span: Span<UInt8>) -> Bool {
    var index = start
    while index > 0, span[index - 1] > 0x20, span[index - 1] != UInt8(ascii: "\""), start - index < 2048 {
      index -= 1
    }
    guard contains("://", span, index, start), !contains("://", span, max(index, start - 3), start) else {
      return false
    }
    return !contains("card", span, index, start) && !contains("pay", span, index, start)
      && !contains("number", span, index, start)
  }

  /// Whether an offset is in 36 bytes of the form 8-4-4-4-12 (RFC 9562).
  private static func isInUUID(_ offset: Int, in span: Span<UInt8>) -> Bool {
    var lower = offset
    while lower > 0, offset - lower <= 36, isHexadecimal(span[lower - 1]) || span[lower - 1] == 0x2D {
      lower -= 1
    }
    var upper = offset
    while upper < span.count, upper - lower <= 36, isHexadecimal(span[upper]) || span[upper] == 0x2D {
      upper += 1
    }
    guard upper - lower == 36 else { return false }
    for index in 0..<36 {
      let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
      if (span[lower + index] == 0x2D) != isHyphen { return false }
    }
    return true
  }

  private static func letters(in span: Span<UInt8>, _ from: Int, _ to: Int) -> Int {
    var count = 0
    for index in from..<to where ASCII.isLetter(span[index]) { count += 1 }
    return count
  }

  private static func isHexadecimal(_ span: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    for index in from..<to where !isHexadecimal(span[index]) { return false }
    return true
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { ASCII.hexadecimalValue(byte) != nil }

  private static func contains(_ word: String, _ span: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    let letters = Array(word.utf8)
    guard to - from >= letters.count else { return false }
    for index in from...(to - letters.count) {
      var matching = 0
      while matching < letters.count, span[index + matching] | 0x20 == letters[matching] | 0x20 {
        matching += 1
      }
      if matching == letters.count { return true }
    }
    return false
  }
}
