import DocketText

/// Text as HTML and XML have it.
enum Escaping {
  /// Appends a text: `&`, `<`, `>` and in attributes `"`, tabs and line breaks as references.
  ///
  /// What XML 1.0 (§2.2) or HTML (§13.2.3.5) forbids is left out: controls but for tab and line feed, and
  /// noncharacters.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool = false) {
    let span = text.utf8.span
    guard hasSign(in: span) else { return bytes.append(span) }
    let signs = span.indices.count { isSign(span[$0]) }
    bytes.append(addingCapacity: span.count + signs * longestReference) { output in
      var index = 0
      while index < span.count {
        let byte = span[index]
        switch byte {
        case UInt8(ascii: "&"): output.append("&amp;")
        case UInt8(ascii: "<"): output.append("&lt;")
        case UInt8(ascii: ">"): output.append("&gt;")
        case UInt8(ascii: "\"") where inAttribute: output.append("&quot;")
        case 0x09 where inAttribute: output.append("&#9;")
        case 0x0A where inAttribute: output.append("&#10;")
        case 0x09, 0x0A: output.append(byte)
        case 0x00...0x1F, 0x7F: break
        case 0xC2, 0xEF...:
          // A String has whole sequences only.
          let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          if !isForbidden(span, index, width) {
            for offset in index..<index + width { output.append(span[offset]) }
          }
          index += width
          continue
        default: output.append(byte)
        }
        index += 1
      }
    }
  }

  private static let longestReference = "&quot;".utf8.count

  /// Whether a byte does not stand for itself, or begins a character that may be forbidden; none does in nearly every text.
  static func hasSign(in span: Span<UInt8>) -> Bool {
    EightBytes.any(in: span) { bytes in
      // `"` and `&`, `<` and `>` differ in one bit.
      bytes.below(0x20) | bytes.equal(UInt8(ascii: "\""), or: 0x04) | bytes.equal(UInt8(ascii: "<"), or: 0x02)
        | bytes.equal(0x7F) | bytes.equal(0xC2) | bytes.above(0xEE)
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: ">") || byte == 0x7F || byte == 0xC2 || byte > 0xEE
  }

  /// Whether a character of two bytes or more is a control or a noncharacter.
  private static func isForbidden(_ span: Span<UInt8>, _ index: Int, _ width: Int) -> Bool {
    switch (span[index], span[index + 1]) {
    case (0xC2, 0x80...0x9F): true
    case (0xEF, 0xB7): (0x90...0xAF).contains(span[index + 2])
    case (0xEF, 0xBF): span[index + 2] >= 0xBE
    case (0xF0..., let second): second & 0x0F == 0x0F && span[index + 2] == 0xBF && span[index + 3] >= 0xBE
    default: false
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends the bytes of a literal.
  mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }
}
