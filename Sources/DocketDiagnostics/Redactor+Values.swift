extension Redactor {
  /// The fewest digits of a number that is also found with other separators.
  static let fewestDigits = 9
  /// Values shorter than this are found only as whole words.
  static let shortest = 4
  /// The fewest code points of a value at the end of a text that was cut short.
  static let fewestOfCut = 6
  /// What stands for the rest of a text that was cut short.
  static let ellipsis: UInt32 = 0x2026
  /// The most code points between two digits that still count as a separator.
  static let longestSeparator = 8
  /// Longer values are cut into pieces of at most this length, so that a part of a long one is found too.
  static let longestPiece = 64

  /// A value without the marks around it.
  static func trimmed(_ value: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var value = value
    while let first = value.first, isMargin(first) { value.removeFirst() }
    while let last = value.last, isMargin(last) { value.removeLast() }
    return value
  }

  /// Equal pieces of a value that is too long to be looked for whole.
  static func pieces(_ value: [UInt32]) -> [ArraySlice<UInt32>] {
    guard value.count > longestPiece else { return [value[...]] }
    let count = (value.count + longestPiece - 1) / longestPiece
    return (0..<count).map { value[value.count * $0 / count..<value.count * ($0 + 1) / count] }
  }

  /// A piece without a space at either end.
  static func withoutOuterSpaces(_ piece: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    var piece = piece
    if piece.first == 0x20 { piece.removeFirst() }
    if piece.last == 0x20 { piece.removeLast() }
    return piece
  }

  /// Whether no letter or digit touches the range.
  static func isWholeWord(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    if range.lowerBound > 0, FoldedText.isLetterOrDigit(scalars[range.lowerBound - 1]) { return false }
    return range.upperBound == scalars.count || !FoldedText.isLetterOrDigit(scalars[range.upperBound])
  }

  /// The ranges sorted, with overlapping and touching ones joined.
  static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// Whether a code point ends a line in some program.
  static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isMargin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || margins.contains(scalar)
  }

  private static let margins: Set<Unicode.Scalar> = [
    "\"", "'", "`", "<", ">", "(", ")", "[", "]", "{", "}", ",", ";", "“", "”", "«", "»",
  ]
}
