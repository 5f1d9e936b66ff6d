/// Single code points in bytes that may not be UTF-8.
package enum UTF8Scalar {
  /// The code point that begins at an offset, with its bytes; nil where none does.
  package static func decode(_ span: Span<UInt8>, at index: Int) -> (scalar: UInt32, width: Int)? {
    guard index >= 0, index < span.count else { return nil }
    let first = span[index]
    let width: Int
    var scalar: UInt32
    switch first {
    case 0x00...0x7F: return (UInt32(first), 1)
    case 0xC2...0xDF: (width, scalar) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (width, scalar) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (width, scalar) = (4, UInt32(first & 0x07))
    default: return nil
    }
    guard index + width <= span.count else { return nil }
    for offset in 1..<width {
      let byte = span[index + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, width)
  }

  /// The code point that ends before an offset; nil where none does.
  package static func before(_ span: Span<UInt8>, _ index: Int) -> UInt32? {
    var start = index - 1
    while start >= 0, index - start < 4, span[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0, let (scalar, width) = decode(span, at: start), start + width == index else {
      return nil
    }
    return scalar
  }

  /// How many bytes a code point has in UTF-8.
  package static func width(_ scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  /// A code point written `\xAD`, `\u200B` or `\U000E0041`, as YAML allows between double quotes.
  package static func escape(in span: Span<UInt8>, at start: Int) -> (scalar: UInt32, width: Int)? {
    guard start + 1 < span.count else { return nil }
    let count: Int
    switch span[start + 1] {
    case UInt8(ascii: "x"): count = 2
    case UInt8(ascii: "u"): count = 4
    case UInt8(ascii: "U"): count = 8
    default: return nil
    }
    guard start + 2 + count <= span.count else { return nil }
    var scalar: UInt32 = 0
    for index in start + 2..<start + 2 + count {
      guard let digit = ASCII.hexadecimalValue(span[index]) else { return nil }
      scalar = scalar << 4 | UInt32(digit)
    }
    return (scalar, count + 2)
  }
}
