/// What belongs to a key behind its first run of letters and digits.
enum SecretTail {
  /// Where a key ends whose first run ends at an offset: parts behind dots, slashes, plus signs and colons belong to
  /// it when they look as random as it does, and the equals signs of base64.
  static func end(in span: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end + 1 < span.count, isJoint(span[end]) {
      var upper = end + 1
      while upper < span.count, SecretScanner.isKeyByte(span[upper]) { upper += 1 }
      let count = upper - end - 1
      let isShort = span[end] == UInt8(ascii: "+") || span[end] == UInt8(ascii: "/")
      guard
        count >= 16 || count >= 6 && isRandom(span, end + 1, upper)
          || count > 0 && isShort && isPadded(span, upper)
          || count == 2 && span[end] == UInt8(ascii: ".") && hasDigit(span, end + 1, upper)
      else { break }
      end = upper
    }
    while end < span.count, span[end] == UInt8(ascii: "="), end - start < 400 { end += 1 }
    return end
  }

  /// Whether there are digits, and letters or hyphens.
  static func isRandom(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Bool {
    var hasLetter = false
    for index in lower..<upper where ASCII.isLetter(span[index]) { hasLetter = true }
    return hasLetter && hasDigit(span, lower, upper)
  }

  private static func hasDigit(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Bool {
    for index in lower..<upper where ASCII.isDigit(span[index]) { return true }
    return false
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "@")
  }

  private static func isPadded(_ span: Span<UInt8>, _ upper: Int) -> Bool {
    upper < span.count && span[upper] == UInt8(ascii: "=")
  }
}
