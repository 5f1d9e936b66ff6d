import DocketDiagnostics

/// Pairs of hexadecimal digits in a row: the address of a device, or the bytes of a program.
enum HexadecimalRow {
  /// The bytes looked at to either side, so that a long row is not walked once for each of its pairs.
  private static let reach = 96

  /// Whether pairs of decimal digits go on, to either side and with the same sign between, to a pair with a letter.
  static func holds(_ run: DigitRun, _ window: ClosedRange<Int>, in span: Span<UInt8>) -> Bool {
    let groups = run.groups[window]
    guard groups.count > 1, groups.allSatisfy({ $0.bytes.count == 2 }) else { return false }
    let range = run.bytes(of: window)
    let sign = span[range.lower + 2]
    var index = range.upper
    while index < min(span.count, range.upper + reach), span[index] == sign,
      let hasLetter = pair(in: span, at: index + 1)
    {
      if hasLetter { return true }
      index += 3
    }
    index = range.lower
    while index > max(2, range.lower - reach), span[index - 1] == sign,
      let hasLetter = pair(in: span, at: index - 3)
    {
      if hasLetter { return true }
      index -= 3
    }
    return false
  }

  /// Whether the pair at an offset, a word of its own, has a letter; nil when there is none.
  private static func pair(in span: Span<UInt8>, at start: Int) -> Bool? {
    guard start + 1 < span.count, ASCII.hexadecimalValue(span[start]) != nil,
      ASCII.hexadecimalValue(span[start + 1]) != nil,
      start == 0 || !ASCII.isLetterOrDigit(span[start - 1]),
      start + 2 == span.count || !ASCII.isLetterOrDigit(span[start + 2])
    else { return nil }
    return ASCII.isLetter(span[start]) || ASCII.isLetter(span[start + 1])
  }
}
