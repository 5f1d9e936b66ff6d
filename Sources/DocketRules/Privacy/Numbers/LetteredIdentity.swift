import DocketDiagnostics

/// Personal numbers of digits and letters.
enum LetteredIdentity {
  /// The number whose first digits are a group.
  static func number(
    _ run: DigitRun, from first: Int, in span: Span<UInt8>
  ) -> (number: PrivateNumber, last: Int)? {
    let group = run.groups[first]
    if group.digits.count == 7, let range = belarusian(group.bytes, in: span) {
      return (PrivateNumber(range: range, count: 14, kind: IdentityKind.belarusian.name), first)
    }
    let last = first + 2 < run.groups.count && group.digits.count == 2 ? first + 2 : first
    guard run.digits(of: first...last).count == 6, let range = british(run, first...last, in: span),
      IdentityKind.british.words.stand(near: range, in: span)
    else { return nil }
    return (PrivateNumber(range: range, count: 9, kind: IdentityKind.british.name), last)
  }

  private static func belarusian(_ group: ByteRange, in span: Span<UInt8>) -> ByteRange? {
    let range = ByteRange(group.lower, group.lower + 14)
    guard group.count == 7, isWhole(range, in: span) else { return nil }
    var text: [UInt8] = []
    for index in range.lower..<range.upper {
      text.append(ASCII.isLetter(span[index]) ? span[index] & 0xDF : span[index])
    }
    return IdentityChecks.isBelarusian(text) ? range : nil
  }

  /// Two letters, six digits in one group or in pairs, a letter.
  private static func british(_ run: DigitRun, _ window: ClosedRange<Int>, in span: Span<UInt8>) -> ByteRange?
  {
    guard window.count == 1 || window.allSatisfy({ run.groups[$0].digits.count == 2 }) else { return nil }
    let digits = run.bytes(of: window)
    var lower = digits.lower
    if lower > 0, span[lower - 1] == 0x20 { lower -= 1 }
    var upper = digits.upper
    if upper < span.count, span[upper] == 0x20 { upper += 1 }
    let range = ByteRange(lower - 2, upper + 1)
    guard lower >= 2, isWhole(range, in: span), ASCII.isCapital(span[lower - 1]),
      ASCII.isCapital(span[lower - 2]),
      IdentityChecks.isBritish(span[lower - 2], span[lower - 1], span[upper])
    else { return nil }
    return range
  }

  /// Whether a range lies in the bytes and no letter or digit touches it.
  private static func isWhole(_ range: ByteRange, in span: Span<UInt8>) -> Bool {
    guard range.upper <= span.count else { return false }
    if range.lower > 0, ASCII.isLetterOrDigit(span[range.lower - 1]) { return false }
    return range.upper == span.count || !ASCII.isLetterOrDigit(span[range.upper])
  }
}
