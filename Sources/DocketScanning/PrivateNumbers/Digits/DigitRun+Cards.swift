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
    if sizes[0] >= 4 { return middle.allSatisfy { $0 >= 3 } || sizes == [4, 2, 6, 4] }
    return window.count == groups.count && isEven(sizes)
  }

  /// Whether groups are of the sizes on cards, whatever stands between them: four digits each, the last of at most
  /// four; or, with the same separators between all, other sizes of cards, or a whole row of pairs or single digits.
  func hasShapeOfCard(_ window: ClosedRange<Int>) -> Bool {
    guard window.count > 1 else { return false }
    let size = groups[window.lowerBound].digits.count
    let gap = groups[window.lowerBound + 1].gap
    let isWhole =
      (window.lowerBound == 0 || groups[window.lowerBound].gap != gap)
      && (window.upperBound + 1 == groups.count || groups[window.upperBound + 1].gap != gap)
    // Most windows end here; hostile files have a great many of them.
    guard size == 4 || size == 8 || size <= 2 && isWhole else { return false }
    let inner = groups[(window.lowerBound + 1)...window.upperBound]
    guard !inner.allSatisfy({ $0.gap.isSubset(of: .plain) }) else { return false }
    let isSame = inner.allSatisfy { $0.gap == gap }
    let sizes = groups[window].map(\.digits.count)
    if sizes.count >= 4, sizes.dropLast().allSatisfy({ $0 == 4 }), sizes[sizes.count - 1] <= 4 {
      return isSame || !isFour(window.lowerBound - 1) && !isFour(window.upperBound + 1)
    }
    guard isSame else { return false }
    if [[4, 6, 5], [4, 6, 4], [4, 2, 6, 4], [8, 8]].contains(sizes) { return true }
    return size <= 2 && isEven(sizes)
  }

  private func isFour(_ index: Int) -> Bool {
    groups.indices.contains(index) && groups[index].digits.count == 4
  }

  /// All groups have as many digits as the first, the last at most as many.
  private func isEven(_ sizes: [Int]) -> Bool {
    sizes.dropFirst().dropLast().allSatisfy { $0 == sizes[0] } && sizes[sizes.count - 1] <= sizes[0]
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
