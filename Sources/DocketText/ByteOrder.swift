extension String {
  /// Whether the text comes before another by the bytes of their UTF-8: the same order in every locale.
  public func precedesByBytes(_ other: String) -> Bool {
    let (left, right) = (utf8.span, other.utf8.span)
    let common = min(left.count, right.count)
    var index = 0
    // Paths have long beginnings in common.
    while index + 8 <= common {
      let (first, second) = (EightBytes(left, at: index).bits, EightBytes(right, at: index).bits)
      if first != second { return first.byteSwapped < second.byteSwapped }
      index += 8
    }
    while index < common {
      if left[index] != right[index] { return left[index] < right[index] }
      index += 1
    }
    return left.count < right.count
  }
}

extension Sequence<String> {
  /// The texts in the order of their UTF-8 bytes, the same in every locale.
  public func sortedByBytes() -> [String] { sorted { $0.precedesByBytes($1) } }
}
