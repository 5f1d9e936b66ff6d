package import DocketDiagnostics

/// Finds card numbers in bytes.
package enum CardScanner {
  /// A number found.
  package struct Candidate: Equatable {
    package let range: ByteRange
    package let digitCount: Int
  }

  /// The card numbers in bytes, first to last, not overlapping.
  ///
  /// What is part of a digest, an identifier or a UUID, of an account number or of the plain digits of a web
  /// address is no candidate; `DigitRun` says which separators may stand between the digits.
  package static func candidates(in bytes: [UInt8], _ scan: NumberScan? = nil) -> [Candidate] {
    var found: [Candidate] = []
    let span = bytes.span
    var run = DigitRun()
    for place in (scan ?? NumberScan(bytes)).runs where place.digitCount >= 13 {
      _ = run.read(span, from: place.range.lower)
      var cards: [Candidate] = []
      for part in run.plainParts where part.digits.count >= 13 && !part.isPhoneNumber(in: span) {
        if !part.isAccountNumber(in: span) { cards += Self.cards(of: part, in: span) { $0.hasShape($1) } }
        cards += cardsInLongGroups(of: part, in: span)
      }
      if run.groups.contains(where: { !$0.gap.isSubset(of: .plain) }) {
        cards += Self.cards(of: run, in: span) { $0.hasShapeOfCard($1) }
      }
      append(cards.sorted { $0.range.lower < $1.range.lower }, to: &found)
    }
    return found
  }

  /// The windows of whole groups that are card numbers, by their beginnings, longer ones first.
  private static func cards(
    of run: DigitRun, in span: Span<UInt8>, hasShape: (DigitRun, ClosedRange<Int>) -> Bool
  ) -> [Candidate] {
    var found: [Candidate] = []
    for first in run.groups.indices {
      var last = first
      var count = run.groups[first].digits.count
      while last + 1 < run.groups.count, count + run.groups[last + 1].digits.count <= 19 {
        last += 1
        count += run.groups[last].digits.count
      }
      while last >= first, count >= 13 {
        if count <= 19, hasShape(run, first...last), isCard(run, first...last, in: span) {
          found.append(Candidate(range: run.bytes(of: first...last), digitCount: count))
        }
        count -= run.groups[last].digits.count
        last -= 1
      }
    }
    return found
  }

  private static func isCard(_ run: DigitRun, _ window: ClosedRange<Int>, in span: Span<UInt8>) -> Bool {
    guard CardNumber.isCard(run.digits(of: window)) else { return false }
    let place = run.bytes(of: window)
    if DigitNeighbours.isPartOfIdentifier(place, in: span) { return false }
    return window.count > 1 || !DigitNeighbours.isInWebAddress(place.lower, in: span)
  }

  /// Long rows of digits that hold a card number of sixteen, beside a word that says so.
  private static func cardsInLongGroups(of run: DigitRun, in span: Span<UInt8>) -> [Candidate] {
    var found: [Candidate] = []
    for group in run.groups where (20...40).contains(group.digits.count) {
      let holdsCard = group.digits.dropLast(15).contains { CardNumber.isCard(run.digits[$0..<$0 + 16]) }
      guard holdsCard, words.stand(near: group.bytes, in: span),
        !DigitNeighbours.isPartOfIdentifier(group.bytes, in: span)
      else { continue }
      found.append(Candidate(range: group.bytes, digitCount: group.digits.count))
    }
    return found
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

  private static let words = NearbyWords("card* carte* карт* visa mastercard маэстро maestro картк* карце*")
}
