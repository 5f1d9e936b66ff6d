import DocketDiagnostics

extension DigitRun {
  /// Whether groups are of the sizes in which people write card numbers: one group; four or more digits first and
  /// no piece of a date in the middle; or a whole run of pairs, triples or single digits.
  func hasShape(_ window: ClosedRange<Int>) -> Bool {
    guard window.count > 1 else { return true }
    // Most windows end here; hostile files have a great many of them.
    guard groups[window.lowerBound].digits.count >= 4 || window.count == groups.count else { return false }
    let sizes = groups[window].map(\.digits.count)
    let middle = sizes.dropFirst().dropLast()
    if sizes[0] >= 4 { return middle.allSatisfy { $0 >= 3 } }
    return window.count == groups.count && middle.allSatisfy { $0 == sizes[0] }
      && sizes[sizes.count - 1] <= sizes[0]
  }

  /// Whether groups are of four digits each, the last of at most four, with the same unusual separator between all.
  func hasShapeOfFours(_ window: ClosedRange<Int>) -> Bool {
    guard window.count >= 4 else { return false }
    let gap = groups[window.lowerBound + 1].gap
    guard !gap.isSubset(of: .plain) else { return false }
    return window.allSatisfy { index in
      let size = groups[index].digits.count
      return (size == 4 || index == window.upperBound && size < 4)
        && (index == window.lowerBound || groups[index].gap == gap)
    }
  }

  /// Whether it is a number after a plus sign of at most fifteen digits (E.164).
  func isPhoneNumber(in span: Span<UInt8>) -> Bool {
    guard digits.count <= 15, let start = groups.first?.bytes.lower, start > 0 else { return false }
    return span[start - 1] == UInt8(ascii: "+")
  }

  /// Whether it is a Russian account number of twenty digits, or an IBAN in groups.
  func isAccountNumber(in span: Span<UInt8>) -> Bool {
    guard let first = groups.first else { return false }
    if digits.count == 20 {
      let prefix = digits.prefix(3).reduce(0) { $0 * 10 + Int($1) }
      return [301, 302].contains(prefix) || (401...408).contains(prefix) || (420...426).contains(prefix)
    }
    let start = first.bytes.lower
    guard first.digits.count == 2, start >= 2, Self.isCapital(span[start - 1]),
      Self.isCapital(span[start - 2])
    else {
      return false
    }
    return start == 2 || !(Self.isCapital(span[start - 3] & 0xDF) || span[start - 3] &- 0x30 < 10)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
