/// What programs leave in texts: places that a template did not fill in, and words for nothing.
package enum Leftovers {
  /// Where they stand.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - hasMarks: whether it has one of `{`, `[`, `%` and `$`.
  ///   - limit: how many to find.
  /// - Returns: UTF-8 ranges, first to last.
  static func ranges(in text: String, hasMarks: Bool, limit: Int) -> [Range<Int>] {
    if !hasMarks, !mayBeNothing(text) { return [] }
    let bytes = Array(text.utf8)
    var found: [Range<Int>] = []
    if let nothing = nothing(in: bytes) { found.append(nothing) }
    guard hasMarks else { return found }
    var index = 0
    while index < bytes.count, found.count < limit {
      if let end = end(in: bytes, at: index) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first place that a template did not fill in; nil where there is none.
  package static func firstPlace(in text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      if let end = end(in: bytes, at: index) { return index..<end }
    }
    return nil
  }

  /// Whether a text begins or ends like a word for nothing.
  static func mayBeNothing(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 2 else { return false }
    let (first, last) = (bytes[0], bytes[bytes.count - 1])
    return first == 0x75 && bytes[1] == 0x6E || first == 0x6E && bytes[1] == 0x75 || first == 0x4E
      || last == 0x64 || last == 0x6C || last == 0x4E || last == 0x4C
  }

  /// After what a template would have filled in that begins at an offset; nil where there is none.
  private static func end(in bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "{"):
      for (open, close) in [("{{", "}}"), ("{%", "%}"), ("{#", "#}")] where begins(open, bytes, index) {
        if let end = closing(close, bytes, index + 2) { return end }
      }
      return nil
    case UInt8(ascii: "$"), UInt8(ascii: "%"):
      if begins("${", bytes, index) || begins("%{", bytes, index) { return closing("}", bytes, index + 2) }
      if begins("%(", bytes, index), let end = closing(")s", bytes, index + 2) { return end }
      return printed(bytes, index)
    case UInt8(ascii: "<"): return begins("<%", bytes, index) ? closing("%>", bytes, index + 2) : nil
    case UInt8(ascii: "#"): return begins("#{", bytes, index) ? closing("}", bytes, index + 2) : nil
    case UInt8(ascii: "["):
      return begins("[object Object]", bytes, index) ? index + 15 : nil
    default: return nil
    }
  }

  private static func begins(_ sign: String, _ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index...].starts(with: sign.utf8)
  }

  /// After the sign that closes what was opened, on the same line and not far away; nil where there is nothing between.
  private static func closing(_ sign: String, _ bytes: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < bytes.count, index - start < 80, bytes[index] != 0x0A {
      if begins(sign, bytes, index) { return index > start ? index + sign.utf8.count : nil }
      index += 1
    }
    return nil
  }

  /// After `%s`, `%d` or `%1$s` that stands as a word, and is no percentage (`50 %d'eux`).
  private static func printed(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "%"),
      index == 0 || bytes[index - 1] <= 0x20 || bytes[index - 1] == 0x28,
      index < 2 || !ASCII.isDigit(bytes[index - 2])
    else { return nil }
    var end = index + 1
    if end + 1 < bytes.count, ASCII.isDigit(bytes[end]), bytes[end + 1] == UInt8(ascii: "$") { end += 2 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "s") || bytes[end] == UInt8(ascii: "d") else {
      return nil
    }
    end += 1
    return end == bytes.count || !(ASCII.isLetterOrDigit(bytes[end]) || bytes[end] >= 0x80) ? end : nil
  }

  /// A word for nothing that is the whole text, or its first or last part before or after ` - `, ` | ` and the like.
  private static func nothing(in bytes: [UInt8]) -> Range<Int>? {
    for word in ["undefined", "null", "NaN", "NULL"] {
      let count = word.utf8.count
      guard bytes.count >= count else { continue }
      let start = bytes.count - count
      if bytes.starts(with: word.utf8),
        start == 0 || partings.contains(where: { bytes[count...].starts(with: $0) })
      {
        return 0..<count
      }
      if bytes[start...].elementsEqual(word.utf8),
        partings.contains(where: { bytes[..<start].suffix($0.count).elementsEqual($0) })
      {
        return start..<bytes.count
      }
    }
    return nil
  }

  /// What stands between the parts of a title.
  private static let partings: [[UInt8]] = [
    " - ", " | ", " – ", " — ", " · ", " :: ", " / ", ": ",
  ].map { Array($0.utf8) }
}
