import DocketDiagnostics

/// Finds card numbers in bytes.
enum CardScanner {
  /// A number found.
  struct Candidate: Equatable {
    let range: ByteRange
    let digitCount: Int
  }

  /// The card numbers in bytes, first to last, not overlapping.
  ///
  /// What is part of a digest, an identifier or a UUID, of an account number or of the plain digits of a web
  /// address is no candidate; `DigitRun` says which separators may stand between the digits.
  static func candidates(in bytes: [UInt8]) -> [Candidate] {
    var found: [Candidate] = []
    let span = bytes.span
    var run = DigitRun()
    var index = 0
    while true {
      while index < span.count, !DigitRun.mayBeDigit(span[index]) { index += 1 }
      guard index < span.count else { return found }
      guard DigitRun.digit(in: span, at: index) != nil else {
        index += 1
        continue
      }
      index = run.read(span, from: index)
      if run.digits.count >= 13, !run.isPhoneNumber(in: span), !run.isAccountNumber(in: span) {
        append(cards(of: run, in: span), to: &found)
      }
    }
  }

  /// The windows of whole groups that are card numbers, by their beginnings, longer ones first.
  private static func cards(of run: DigitRun, in span: Span<UInt8>) -> [Candidate] {
    var found: [Candidate] = []
    for first in run.groups.indices {
      var last = first
      var count = run.groups[first].digits.count
      while last + 1 < run.groups.count, count + run.groups[last + 1].digits.count <= 19 {
        last += 1
        count += run.groups[last].digits.count
      }
      while last >= first, count >= 13 {
        if count <= 19, isCard(run, first...last, in: span) {
          let range = ByteRange(run.groups[first].bytes.lower, run.groups[last].bytes.upper)
          found.append(Candidate(range: range, digitCount: count))
        }
        count -= run.groups[last].digits.count
        last -= 1
      }
    }
    return found
  }

  private static func isCard(_ run: DigitRun, _ window: ClosedRange<Int>, in span: Span<UInt8>) -> Bool {
    let first = run.groups[window.lowerBound]
    let last = run.groups[window.upperBound]
    guard run.hasShape(window),
      CardNumber.isCard(run.digits[first.digits.lowerBound..<last.digits.upperBound])
    else {
      return false
    }
    let place = ByteRange(first.bytes.lower, last.bytes.upper)
    if DigitNeighbours.isPartOfIdentifier(place, in: span) { return false }
    return window.count > 1 || !DigitNeighbours.isInWebAddress(place.lower, in: span)
  }

  /// Adds findings; those that overlap become one, so that all of their digits are masked.
  private static func append(_ candidates: [Candidate], to found: inout [Candidate]) {
    for candidate in candidates {
      if let last = found.last, last.range.overlaps(candidate.range) {
        found[found.count - 1] = Candidate(
          range: last.range.union(candidate.range), digitCount: last.digitCount)
      } else {
        found.append(candidate)
      }
    }
  }
}
