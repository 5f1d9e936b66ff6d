import DocketDiagnostics

/// Finds numbers of identity documents, of taxpayers and of the insured in bytes.
package enum IdentityScanner {
  /// The numbers, first to last, not overlapping.
  package static func numbers(in bytes: [UInt8], _ scan: NumberScan) -> [PrivateNumber] {
    let span = bytes.span
    var found: [PrivateNumber] = []
    var run = DigitRun()
    for place in scan.runs {
      _ = run.read(span, from: place.range.lower)
      var first = 0
      while first < run.groups.count {
        if isAfterPlus(run, first, in: span) {
          // A telephone number, to its end.
          repeat { first += 1 } while first < run.groups.count && PhoneScanner.isGap(run.groups[first].gap)
        } else if let hit = number(run, from: first, in: span) {
          found.append(hit.number)
          first = hit.last + 1
        } else {
          first += 1
        }
      }
    }
    let codes = scan.codes.compactMap { CodeScanner.number($0, in: span) }
    guard !codes.isEmpty else { return found }
    let others = codes.filter { code in !found.contains { $0.range.overlaps(code.range) } }
    return (found + others).sorted { $0.range.lower < $1.range.lower }
  }

  private static func isAfterPlus(_ run: DigitRun, _ index: Int, in span: Span<UInt8>) -> Bool {
    let start = run.groups[index].bytes.lower
    return start > 0 && span[start - 1] == UInt8(ascii: "+")
  }

  /// The number that begins with a group.
  private static func number(
    _ run: DigitRun, from first: Int, in span: Span<UInt8>
  ) -> (number: PrivateNumber, last: Int)? {
    if let lettered = LetteredIdentity.number(run, from: first, in: span) { return lettered }
    if let passport = PassportInWords.number(run, from: first, in: span) { return passport }
    let start = run.groups[first].bytes.lower
    if start > 0, ASCII.isLetterOrDigit(span[start - 1]) || span[start - 1] == UInt8(ascii: "_") {
      return nil
    }
    // As in a date.
    guard run.digits.count - run.groups[first].digits.lowerBound >= 9 else { return nil }
    var sizes: [Int] = []
    var gaps: [DigitRun.Gap] = []
    var best: (number: PrivateNumber, last: Int)?
    for last in first..<min(first + 7, run.groups.count) {
      let group = run.groups[last]
      if last > first {
        guard isGap(group.gap) || isSame(group.gap, gaps) else { break }
        gaps.append(group.gap)
      }
      sizes.append(group.digits.count)
      let digits = run.digits(of: first...last)
      if digits.count > 18 { break }
      guard digits.count >= 9, isEnd(run, last, after: gaps, in: span) else { continue }
      let range = run.bytes(of: first...last)
      if let kind = IdentityShape(digits: digits, sizes: sizes, gaps: gaps).kind(at: range, in: span) {
        best = (PrivateNumber(range: range, count: digits.count, kind: kind.name), last)
      }
    }
    return best
  }

  private static func isGap(_ gap: DigitRun.Gap) -> Bool {
    gap.isSubset(of: [.space, .hyphen]) || gap == .other
      || gap.isSubset(of: [.space, .list]) && gap.contains(.space)
  }

  /// Whether a gap that is seldom in such a number is the one between all groups before.
  private static func isSame(_ gap: DigitRun.Gap, _ gaps: [DigitRun.Gap]) -> Bool {
    (gap.isDisjoint(with: [.line, .plus]) || gap.contains(.item)) && gaps.allSatisfy { $0 == gap }
  }

  private static func isEnd(_ run: DigitRun, _ index: Int, after gaps: [DigitRun.Gap], in span: Span<UInt8>)
    -> Bool
  {
    let end = run.groups[index].bytes.upper
    if end < span.count, ASCII.isLetter(span[end]) || span[end] == UInt8(ascii: "_") { return false }
    guard index + 1 < run.groups.count else { return true }
    let next = run.groups[index + 1].gap
    return !next.isSubset(of: [.hyphen, .other]) && (isGap(next) || gaps.first != next)
  }
}
