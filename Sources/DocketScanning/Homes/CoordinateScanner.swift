package import DocketDiagnostics

/// Finds coordinates that point nearer than to a town: latitude and longitude with three decimals or more.
package enum CoordinateScanner {
  /// A number of a pair.
  package struct Degrees: Equatable {
    package let range: ByteRange
    /// Its whole degrees.
    package let whole: Int
    /// How many decimals it has.
    package let decimals: Int
    /// The number with two decimals.
    package let rounded: String
  }

  /// A place found.
  package struct Place: Equatable {
    package let first: Degrees
    package let second: Degrees
    package var range: ByteRange { first.range.union(second.range) }
  }

  /// The places, first to last.
  package static func places(in span: Span<UInt8>) -> [Place] {
    places(in: span, at: CandidatePlaces(in: span).points)
  }

  /// The places, first to last.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - points: the points with a digit before and three behind.
  /// - Returns: the places.
  package static func places(in span: Span<UInt8>, at points: [Int]) -> [Place] {
    var found: [Place] = []
    var index = 0
    for point in points where point >= index {
      index = point
      guard let first = degrees(in: span, around: index) else {
        index += 1
        continue
      }
      index = first.range.upper
      let next = afterSeparator(in: span, at: index)
      guard next > index else { continue }
      var other = next
      while other < span.count, other - next < 5, span[other] != UInt8(ascii: ".") { other += 1 }
      guard let second = degrees(in: span, around: other), second.range.lower == next,
        isPlace(first, second),
        hasContext(in: span, before: first.range.lower) || min(first.decimals, second.decimals) > 3
      else { continue }
      found.append(Place(first: first, second: second))
      index = second.range.upper
    }
    return found
  }

  /// Whether a point stands at an offset, a digit before it and three behind.
  static func isPoint(in span: Span<UInt8>, at index: Int) -> Bool {
    index > 0 && index + 3 < span.count && span[index] == UInt8(ascii: ".")
      && ASCII.isDigit(span[index - 1]) && ASCII.isDigit(span[index + 1])
      && ASCII.isDigit(span[index + 2]) && ASCII.isDigit(span[index + 3])
  }

  private static func isPlace(_ first: Degrees, _ second: Degrees) -> Bool {
    (first.whole < 90 && second.whole < 180) || (first.whole < 180 && second.whole < 90)
  }

  /// The number around a decimal point; nil without three decimals, or as a part of something longer.
  private static func degrees(in span: Span<UInt8>, around point: Int) -> Degrees? {
    var start = point
    while start > 0, point - start < 4, ASCII.isDigit(span[start - 1]) { start -= 1 }
    var end = point + 1
    while end < span.count, end - point < 20, ASCII.isDigit(span[end]) { end += 1 }
    guard (1...3).contains(point - start), end - point > 3 else { return nil }
    if end < span.count, span[end] == UInt8(ascii: "."), end + 1 < span.count,
      ASCII.isDigit(span[end + 1])
    {
      return nil
    }
    let digits = start
    if start > 0, span[start - 1] == UInt8(ascii: "-") { start -= 1 }
    if start > 0 {
      let before = span[start - 1]
      // `!3d55.75` is how maps write it, and `%2C` is a comma.
      let isLetter = ASCII.isLetterOrDigit(before) && before != UInt8(ascii: "d")
      let isOther =
        before == UInt8(ascii: ".") || (isLetter && !ByteWords.ends("%2c", in: span, before: start))
      if isOther { return nil }
    }
    var whole = 0
    for index in digits..<point { whole = whole * 10 + Int(span[index] - 0x30) }
    let third = span[point + 3] - 0x30
    let hundredths =
      whole * 100 + Int(span[point + 1] - 0x30) * 10 + Int(span[point + 2] - 0x30) + (third >= 5 ? 1 : 0)
    let fraction = String(hundredths % 100)
    return Degrees(
      range: ByteRange(start, end), whole: whole, decimals: end - point - 1,
      rounded: (start < digits ? "-" : "") + String(hundredths / 100) + "."
        + (fraction.utf8.count < 2 ? "0" : "") + fraction)
  }

  private static func afterSeparator(in span: Span<UInt8>, at start: Int) -> Int {
    var index = start
    if ByteWords.stands("°", in: span, at: index) { index += 2 }
    index = ByteWords.afterSpaces(span, at: index, atMost: 1)
    if index < span.count, [0x4E, 0x53, 0x45, 0x57].contains(span[index]) { index += 1 }
    for sign in ["%2C", "%2c", "&lon=", "&lng=", "&longitude=", "!4d", ",", ";", "/"]
    where ByteWords.stands(sign, in: span, at: index) {
      return ByteWords.afterSpaces(span, at: index + sign.utf8.count)
    }
    return ByteWords.afterSpaces(span, at: index)
  }

  /// Whether `geo:`, the `@` of maps, or a word for coordinates stands right before.
  private static func hasContext(in span: Span<UInt8>, before start: Int) -> Bool {
    guard start > 0 else { return false }
    if span[start - 1] == UInt8(ascii: "@") { return true }
    let lower = max(0, start - 40)
    for index in lower..<start {
      for word in ["geo:", "lat", "ll=", "coord", "координат"]
      where ByteWords.stands(word, in: span, at: index) {
        return true
      }
    }
    return false
  }
}
