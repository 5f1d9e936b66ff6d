/// Recognises a day and a time of day with a word between them, or with spaces in the time: `2023-09-04 à 9 h 30`.
enum ClockWords {
  /// The readings; nil when the text is something else.
  static func fault(in text: ArraySlice<UInt8>) -> DateFault? {
    var words = text.split(whereSeparator: \.isASCIISpace).map { Array($0) }
    guard (2...8).contains(words.count) else { return nil }
    words = words.map { $0.last == UInt8(ascii: ",") ? Array($0.dropLast()) : $0 }
    words.removeAll { Self.between.contains(String(decoding: $0, as: UTF8.self).lowercased()) }
    words = joiningClock(words)
    guard words.count > 1,
      case .points(let points) = PointReading(Array(words.joined(separator: [0x20]))[...]),
      points.allSatisfy({ $0.time != nil })
    else { return nil }
    return DateFault(.dotted(readings: points.map(\.description)), at: text.indices)
  }

  /// The words with those of a clock as one: `9 h 30` and `9h 30`.
  private static func joiningClock(_ words: [[UInt8]]) -> [[UInt8]] {
    // Pairs, not places in the array: whether a place is checked once more is chance to Swift 6.3.1's optimizer, and two
    // builds of a release have to be the same.
    let hour = words.enumerated().dropFirst().last { $0.element.last.map { $0 | 0x20 } == UInt8(ascii: "h") }
    guard let hour else { return words }
    let start = hour.element.count == 1 ? hour.offset - 1 : hour.offset
    return words.prefix(start) + [Array(words.dropFirst(start).joined())]
  }

  /// Words that people put between a day and an hour, in English, French, Russian, Belarusian and Spanish.
  private static let between: Set<String> = [
    "at", "à", "a", "в", "at:", "um", "las", "local", "time", "час.",
  ]
}

extension ClockTime {
  /// The time of day that a text is, in whatever notation: `T9h30`, `10:30`, `9.30`; nil for everything else.
  public static func written(_ text: String) -> ClockTime? {
    guard text.utf8.count <= 12 else { return nil }
    let bytes = Array(text.utf8)[...].trimmingSpaces
    let isMarked = bytes.first.map { $0 | 0x20 } == UInt8(ascii: "t")
    guard bytes.contains(where: { !$0.isASCIIDigit && $0 | 0x20 != UInt8(ascii: "t") }) else { return nil }
    let clock = WrittenClock(endOf: Array((isMarked ? "" : "T").utf8) + bytes)
    return clock.flatMap { $0.dateText.isEmpty ? $0.time : nil }
  }
}
