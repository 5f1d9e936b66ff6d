import DocketDiagnostics

/// Finds numbers of identity documents, of taxpayers and of the insured in bytes.
enum IdentityScanner {
  /// The numbers, first to last, not overlapping.
  static func numbers(in bytes: [UInt8], _ scan: NumberScan) -> [PrivateNumber] {
    let span = bytes.span
    var found: [PrivateNumber] = []
    var run = DigitRun()
    for place in scan.runs {
      let start = place.range.lower
      if start > 0, span[start - 1] == UInt8(ascii: "+") { continue }
      _ = run.read(span, from: start)
      var first = 0
      while first < run.groups.count {
        if let hit = number(run, from: first, in: span) {
          found.append(hit.number)
          first = hit.last + 1
        } else {
          first += 1
        }
      }
    }
    return found
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
    var best: (number: PrivateNumber, last: Int)?
    for last in first..<min(first + 7, run.groups.count) {
      let group = run.groups[last]
      if last > first, !isGap(group.gap) { break }
      sizes.append(group.digits.count)
      let digits = run.digits(of: first...last)
      if digits.count > 15 { break }
      guard digits.count >= 9, isEnd(run, last, in: span) else { continue }
      let range = run.bytes(of: first...last)
      let gap = last > first ? run.groups[first + 1].gap : []
      if let kind = kind(of: digits, sizes, gap, at: range, in: span) {
        best = (PrivateNumber(range: range, count: digits.count, kind: kind.name), last)
      }
    }
    return best
  }

  /// What digits are; the words beside them are looked up only where everything else is right.
  private static func kind(
    of digits: ArraySlice<UInt8>, _ sizes: [Int], _ gap: DigitRun.Gap, at range: ByteRange,
    in span: Span<UInt8>
  ) -> IdentityKind? {
    let candidates: [IdentityKind]
    switch digits.count {
    case 9:
      let isAmerican = IdentityChecks.isAmerican(digits)
      if sizes == [3, 2, 4], gap == .hyphen, isAmerican,
        !DigitNeighbours.isInWebAddress(range.lower, in: span)
      {
        return .american
      }
      let isPassport = sizes == [9] || sizes == [2, 7]
      candidates =
        (isPassport ? [.passport] : [])
        + (isAmerican && (sizes == [9] || sizes == [3, 2, 4]) ? [.american] : [])
    case 10:
      let isPassport = sizes == [10] || sizes == [4, 6] || sizes == [2, 2, 6]
      candidates =
        (isPassport ? [.passport] : [])
        + (sizes == [10] && IdentityChecks.isUkrainian(digits) ? [.ukrainian] : [])
    case 11:
      let isSNILS = IdentityChecks.isSNILS(digits)
      if isSNILS, sizes == [3, 3, 3, 2], !DigitNeighbours.isInWebAddress(range.lower, in: span) {
        return .snils
      }
      let isGerman = (sizes == [11] || sizes == [2, 3, 3, 3]) && IdentityChecks.isGerman(digits)
      candidates = (isSNILS && sizes.count <= 2 ? [.snils] : []) + (isGerman ? [.german] : [])
    case 12 where sizes.count <= 4:
      candidates =
        (IdentityChecks.isINN(digits) ? [.inn] : []) + (IdentityChecks.isKazakh(digits) ? [.kazakh] : [])
    case 15 where IdentityChecks.isFrench(digits):
      if sizes == [1, 2, 2, 2, 3, 3, 2] { return .french }
      candidates = sizes.count <= 2 ? [.french] : []
    default: return nil
    }
    return candidates.first { $0.words.stand(near: range, in: span, before: 64, after: 24) }
  }

  private static func isGap(_ gap: DigitRun.Gap) -> Bool {
    gap.isSubset(of: [.space, .hyphen]) || gap == .other
      || gap.isSubset(of: [.space, .list]) && gap.contains(.space)
  }

  private static func isEnd(_ run: DigitRun, _ index: Int, in span: Span<UInt8>) -> Bool {
    let end = run.groups[index].bytes.upper
    if end < span.count, ASCII.isLetter(span[end]) || span[end] == UInt8(ascii: "_") { return false }
    return index + 1 == run.groups.count || !run.groups[index + 1].gap.isSubset(of: [.hyphen, .other])
  }
}
