import DocketDiagnostics

/// What people put in the place of digits: `*`, `•`, `█`, `x` and its Cyrillic twin.
enum NumberMask {
  /// The bytes of a mask at an offset; 0 when there is none.
  static func width(in span: Span<UInt8>, at index: Int) -> Int {
    guard index < span.count else { return 0 }
    switch span[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "x"), UInt8(ascii: "X"): return 1
    case 0xE2 where index + 2 < span.count:
      switch (span[index + 1], span[index + 2]) {
      case (0x80, 0xA2), (0x96, 0x88): return 3
      default: return 0
      }
    case 0xD1: return index + 1 < span.count && span[index + 1] == 0x85 ? 2 : 0
    case 0xD0: return index + 1 < span.count && span[index + 1] == 0xA5 ? 2 : 0
    default: return 0
    }
  }

  /// The bytes of a mask that ends at an offset; 0 when there is none.
  static func width(in span: Span<UInt8>, endingAt end: Int) -> Int {
    for width in 1...3 where end >= width && Self.width(in: span, at: end - width) == width { return width }
    return 0
  }

  /// Whether a mask stands before or after digits, with at most two separators between.
  static func isBeside(_ group: ByteRange, in span: Span<UInt8>) -> Bool {
    var index = group.upper
    if width(in: span, at: index) > 0 { return true }
    while index < span.count, index - group.upper < 2, isSeparator(span[index]) { index += 1 }
    if index > group.upper, width(in: span, at: index) > 0 { return true }
    index = group.lower
    if width(in: span, endingAt: index) > 0 { return true }
    while index > 0, group.lower - index < 2, isSeparator(span[index - 1]) { index -= 1 }
    return index < group.lower && width(in: span, endingAt: index) > 0
  }

  /// Whether a byte may stand between digits and masks.
  static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: false
    }
  }
}
