/// Decimal digits of every script (Unicode, general category Nd) in UTF-8.
enum DecimalDigit {
  /// Whether a byte may begin a digit: a quick first look.
  @inline(__always)
  static func mayBegin(_ byte: UInt8) -> Bool {
    if byte &- 0x30 < 10 { return true }
    guard byte >= 0xD9 else { return false }
    switch byte {
    case 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0: return true
    default: return false
    }
  }

  /// The digit at an offset with the number of its bytes.
  @inline(__always)
  static func read(_ span: Span<UInt8>, at index: Int) -> (value: UInt8, width: Int)? {
    guard index < span.count else { return nil }
    let byte = span[index]
    if byte < 0x80 { return byte &- 0x30 < 10 ? (byte - 0x30, 1) : nil }
    return mayBegin(byte) ? readForeign(span, at: index) : nil
  }

  private static func readForeign(_ span: Span<UInt8>, at index: Int) -> (value: UInt8, width: Int)? {
    let byte = span[index]
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + width <= span.count else { return nil }
    var value = UInt32(byte) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width {
      guard span[index + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(span[index + offset] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), scalar.properties.numericType == .decimal,
      let number = scalar.properties.numericValue
    else { return nil }
    return (UInt8(number), width)
  }
}
