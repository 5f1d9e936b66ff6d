package import DocketDiagnostics

/// Finds the addresses of homes in bytes: a street with the number of a house, in any order, and a flat, or words
/// that say that somebody lives there.
package enum AddressScanner {
  /// The addresses, first to last, not overlapping.
  package static func ranges(in span: Span<UInt8>) -> [ByteRange] {
    ranges(in: span, CandidatePlaces(in: span))
  }

  /// The addresses, first to last, not overlapping.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - places: where numbers stand in them that may be those of houses.
  /// - Returns: the addresses.
  package static func ranges(in span: Span<UInt8>, _ places: CandidatePlaces) -> [ByteRange] {
    var found: [ByteRange] = []
    var end = 0
    for number in places.houseNumbers where number.upper > end {
      // Where an address ends among digits, what is left of them is a number.
      let start = max(number.lower, end)
      guard start == number.lower || mayBeHouse(in: span, start, number.upper),
        let house = StreetReader.house(in: span, number: start, number.upper), house.lower >= end,
        let home = home(in: span, at: house)
      else { continue }
      found.append(home)
      end = home.upper
    }
    return found
  }

  /// The offset after ASCII digits.
  static func endOfDigits(in span: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < span.count, ASCII.isDigit(span[index]) { index += 1 }
    return index
  }

  /// Whether digits may be the number of a house: at most four, and no part of a date or an id.
  static func mayBeHouse(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start <= 4 && mayStandBefore(span, start) && mayStandBehind(span, end)
  }

  /// Whether a number of a house may begin: no digit of a date or an id does.
  private static func mayStandBefore(_ span: Span<UInt8>, _ start: Int) -> Bool {
    guard start > 0 else { return true }
    switch span[start - 1] {
    case 0...0x20, 0x22, 0x27, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "("): return true
    case UInt8(ascii: ":"): return start > 1 && span[start - 2] | 0x20 == UInt8(ascii: "o")
    case let byte: return byte >= 0x80
    }
  }

  private static func mayStandBehind(_ span: Span<UInt8>, _ end: Int) -> Bool {
    guard end < span.count else { return true }
    switch span[end] {
    case UInt8(ascii: ":"), UInt8(ascii: "%"): return false
    // `14-А` is a house, `14-15` and `14-го` are none.
    case UInt8(ascii: "-"):
      guard end + 1 < span.count, !ASCII.isDigit(span[end + 1]) else { return false }
      return StreetReader.afterLetter(span, end + 1) > end + 1
    default: return true
    }
  }

  /// The house with its flat, or alone where somebody is said to live there.
  private static func home(in span: Span<UInt8>, at house: ByteRange) -> ByteRange? {
    let upper = textEnd(in: span, from: house.upper, atMost: 60)
    if let flat = flat(in: span, house.upper, upper) { return ByteRange(house.lower, flat.upperBound) }
    let lower = lineStart(in: span, before: house.lower, atMost: 30)
    if let flat = flat(in: span, lower, house.lower) { return ByteRange(flat.lowerBound, house.upper) }
    return isHomeBefore(in: span, house.lower) || isHomeBehind(in: span, house.upper) ? house : nil
  }

  /// Whether the sentence speaks of a home last, not of a court, before an offset.
  private static func isHomeBefore(in span: Span<UInt8>, _ end: Int) -> Bool {
    let lower = sentenceStart(in: span, before: end, atMost: 160)
    let part = span.extracting(lower..<end)
    var last: Int?
    var index = 0
    while let word = AddressWords.homes.next(in: part, from: index) {
      last = word.lowerBound
      index = word.upperBound
    }
    guard let last else { return false }
    return AddressWords.others.next(in: part, from: last) == nil
  }

  /// Whether it is said behind an offset who lives there.
  private static func isHomeBehind(in span: Span<UInt8>, _ start: Int) -> Bool {
    let upper = sentenceEnd(in: span, from: start, atMost: 80)
    let part = span.extracting(start..<upper)
    if let word = AddressWords.possessions.next(in: part, from: 0), word.lowerBound < 24 { return true }
    guard let verb = AddressWords.verbsBehind.next(in: part, from: 0) else { return false }
    if let relation = AddressWords.relations.next(in: part, from: 0), relation.lowerBound < 16,
      relation.upperBound <= verb.lowerBound, verb.lowerBound - relation.upperBound < 48
    {
      return AddressWords.others.next(in: part.extracting(0..<verb.lowerBound), from: 0) == nil
    }
    // Turkish and German have the verb last.
    for index in 0..<verb.lowerBound where part[index] == UInt8(ascii: ";") { return false }
    return verb.lowerBound <= 6
  }

  /// A word for a flat with its number.
  private static func flat(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Range<Int>? {
    let part = span.extracting(lower..<upper)
    guard let word = AddressWords.flats.next(in: part, from: 0) else { return nil }
    var index = word.upperBound
    if index < part.count, part[index] == UInt8(ascii: ".") { index += 1 }
    index = ByteWords.afterSpaces(part, at: index)
    for sign in ["№", "no ", "no:", "nº ", "#", ":"] where ByteWords.stands(sign, in: part, at: index) {
      index = ByteWords.afterSpaces(part, at: index + sign.utf8.count)
    }
    let digits = index
    while index < part.count, ASCII.isDigit(part[index]) { index += 1 }
    return index > digits ? lower + word.lowerBound..<lower + index : nil
  }

  package static func lineStart(in span: Span<UInt8>, before end: Int, atMost most: Int) -> Int {
    var index = end
    while index > 0, end - index < most, span[index - 1] != 0x0A { index -= 1 }
    // Not in the middle of a character, nor of a word.
    while index < end, span[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  static func lineEnd(in span: Span<UInt8>, from start: Int, atMost most: Int) -> Int {
    var index = start
    while index < span.count, index - start < most, span[index] != 0x0A, span[index] != 0x0D { index += 1 }
    return index
  }

  /// Where a quoted text ends, or the line.
  private static func textEnd(in span: Span<UInt8>, from start: Int, atMost most: Int) -> Int {
    let upper = lineEnd(in: span, from: start, atMost: most)
    var index = start
    while index < upper, span[index] != 0x22, span[index] != UInt8(ascii: ";") { index += 1 }
    return index
  }

  /// Where the sentence begins: behind a full stop after a word of four letters or more, as abbreviations have none.
  private static func sentenceStart(in span: Span<UInt8>, before end: Int, atMost most: Int) -> Int {
    let lower = lineStart(in: span, before: end, atMost: most)
    var index = end
    while index > lower + 1 {
      index -= 1
      guard span[index] == 0x20, isStop(in: span, at: index - 1, notBefore: lower) else { continue }
      return index
    }
    return lower
  }

  private static func sentenceEnd(in span: Span<UInt8>, from start: Int, atMost most: Int) -> Int {
    let upper = lineEnd(in: span, from: start, atMost: most)
    var index = start
    while index + 1 < upper {
      if span[index + 1] == 0x20, isStop(in: span, at: index, notBefore: max(0, start - 8)) { return index }
      index += 1
    }
    return upper
  }

  private static func isStop(in span: Span<UInt8>, at index: Int, notBefore lower: Int) -> Bool {
    switch span[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      var start = index
      var count = 0
      while start > lower, ASCII.isLetterOrDigit(span[start - 1]) || span[start - 1] >= 0x80 {
        start -= 1
        if span[start] & 0xC0 != 0x80 { count += 1 }
      }
      return count > 4 || count > 0 && ASCII.isDigit(span[index - 1])
    default: return false
    }
  }
}
