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
  public func sortedByBytes() -> [String] {
    let texts = Array(self)
    return ByteOrder.of(texts).map { texts[$0] }
  }
}

/// The order of many texts by the bytes of their UTF-8.
///
/// Numbers made of eight bytes each are sorted, and those that are equal by their next eight bytes: texts are neither
/// compared in pairs nor moved about.
public enum ByteOrder {
  /// The places of texts in their order; of equal texts the first comes first.
  public static func of(_ texts: [String]) -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(texts.count)
    append(texts.indices.map(\.self), of: texts, from: 0, to: &order)
    return order
  }

  private struct Entry {
    /// The place of the text.
    let place: Int
    /// Eight bytes of it, the first one highest, with zeros behind its end.
    let bytes: UInt64
    /// How many of them are its own.
    let count: Int

    func precedes(_ other: Entry) -> Bool {
      if bytes != other.bytes { return bytes < other.bytes }
      return count == other.count ? place < other.place : count < other.count
    }
  }

  /// So few texts are compared in pairs.
  private static let few = 8

  /// Appends the order of some texts.
  ///
  /// - Parameters:
  ///   - places: the texts, by their places.
  ///   - texts: all texts.
  ///   - depth: how many first bytes are the same in each of them.
  ///   - order: what to append to.
  private static func append(_ places: [Int], of texts: [String], from depth: Int, to order: inout [Int]) {
    if places.count <= few {
      order += places.sorted { texts[$0].precedesByBytes(texts[$1]) }
      return
    }
    let entries = places.map { place in
      let bytes = texts[place].utf8.span
      return Entry(
        place: place, bytes: EightBytes.ordered(bytes, from: depth), count: min(8, bytes.count - depth))
    }.sorted { $0.precedes($1) }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].bytes == entries[start].bytes { end += 1 }
      // Those that end here come first; only those that go on are told apart by what follows.
      while start < end, entries[start].count < 8 {
        order.append(entries[start].place)
        start += 1
      }
      if end - start == 1 {
        order.append(entries[start].place)
      } else if end > start {
        append(entries[start..<end].map(\.place), of: texts, from: depth + 8, to: &order)
      }
      start = end
    }
  }
}
