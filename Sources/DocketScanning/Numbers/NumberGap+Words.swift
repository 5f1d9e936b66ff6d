extension NumberGap {
  /// Whether what stands between a number or its unit and a half joins them: “four and a half”, «четыре с половиной».
  static func isHalfLink(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    halfLinks.contains { isText(range, $0, in: bytes) }
  }

  private static let halfLinks = [" and a ", " et ", " с ", " and one-", " and one "]

  /// Whether what stands between “half” and a unit or a million joins them.
  static func isArticle(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isJoint(range, in: bytes) || articles.contains { isText(range, $0, in: bytes) }
  }

  private static let articles = [" a ", " an ", " of a ", " of an "]

  /// Whether two lengths are one after the other: “4 years and 6 months”, «4 года, 6 месяцев».
  static func isSum(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    space(bytes, at: range.lowerBound) == range.count && !range.isEmpty
      || sums.contains { isText(range, $0, in: bytes) }
  }

  private static let sums = [
    " and ", " et ", " и ", ", ", ", and ", " plus ", " et de ", " and a ", " et un ",
  ]

  /// Whether two numbers may count the same: “6 to 8 years”, “6, 8 и 9 лет”.
  static func isList(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    range.count < 9 && lists.contains { isText(range, $0, in: bytes) }
  }

  private static let lists = [
    " to ", " or ", " and ", ", ", "-", "–", " – ", "—", " — ", "/", " à ", " ou ", " et ", " до ", " или ",
    " и ",
    " by ", " au ", " a ", ", and ", ", or ",
  ]

  /// Whether a digit stands before a word, with a space between.
  static func isDigit(before start: Int, in bytes: Span<UInt8>) -> Bool {
    var index = start - 1
    guard index > 0 else { return false }
    switch bytes[index] {
    case 0x20: index -= 1
    case 0xA0 where bytes[index - 1] == 0xC2: index -= 2
    case 0xAF where index > 2 && bytes[index - 1] == 0x80: index -= 3
    default: break
    }
    return index >= 0 && bytes[index] &- 0x30 < 10
  }

  /// Whether a day stands before a month (`4 September`, `1er avril`, `4th of May`), or a day or year after it.
  static func isBesideDigit(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var after = range.upperBound
    while after < bytes.count, after < range.upperBound + 3 {
      let byte = bytes[after]
      guard byte == 0x20 || byte == 0x2E || byte == 0xC2 || byte == 0xA0 else { break }
      after += 1
    }
    after += space(bytes, at: after)
    if after < bytes.count, bytes[after] &- 0x30 < 10 { return true }
    for index in (max(0, range.lowerBound - 7)..<range.lowerBound).reversed() {
      let byte = bytes[index]
      if byte &- 0x30 < 10 { return true }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") { return false }
    }
    return false
  }

  /// Whether a unit begins right behind a number in digits: behind a space or hyphen, or behind an ending such as `th`,
  /// `-го` or `e` and these; `5-летний` and `6мес` as well.
  static func isUnit(at start: Int, after end: Int, in bytes: Span<UInt8>) -> Bool {
    var index = end + space(bytes, at: end)
    if index > end || start <= index { return index == start }
    index += hyphen(bytes, at: index)
    if index == start { return true }
    let letters = index
    while index < start, index - letters < 7, isLetter(bytes[index]) { index += 1 }
    return index > letters && isJoint(index..<start, in: bytes)
  }
}
