/// `%40`, and `%2540`, which is `%40` escaped again (RFC 3986 §2.1).
enum PercentEscape {
  /// The byte that an escape at an offset stands for, with the offset after it; nil where there is none.
  static func read(_ span: Span<UInt8>, at index: Int) -> (byte: UInt8, end: Int)? {
    guard let once = readOnce(span, at: index) else { return nil }
    guard once.byte == UInt8(ascii: "%") else { return once }
    guard let high = digit(span, at: once.end), let low = digit(span, at: high.end) else { return once }
    return (high.value << 4 | low.value, low.end)
  }

  private static func readOnce(_ span: Span<UInt8>, at index: Int) -> (byte: UInt8, end: Int)? {
    guard index + 2 < span.count, span[index] == UInt8(ascii: "%"),
      let high = ASCII.hexadecimalValue(span[index + 1]),
      let low = ASCII.hexadecimalValue(span[index + 2])
    else { return nil }
    return (high << 4 | low, index + 3)
  }

  /// A hexadecimal digit, which may be escaped itself.
  private static func digit(_ span: Span<UInt8>, at index: Int) -> (value: UInt8, end: Int)? {
    guard index < span.count else { return nil }
    if let value = ASCII.hexadecimalValue(span[index]) { return (value, index + 1) }
    guard let escape = readOnce(span, at: index), let value = ASCII.hexadecimalValue(escape.byte) else {
      return nil
    }
    return (value, escape.end)
  }
}
