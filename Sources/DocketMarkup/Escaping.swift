/// Text as HTML and XML have it.
enum Escaping {
  /// Appends a text: `&`, `<`, `>` and in attributes `"`, tabs and line breaks as references.
  ///
  /// What XML 1.0 (§2.2) or HTML (§13.2.3.5) forbids is left out: controls but for tab and line feed, and
  /// noncharacters.
  static func append(_ text: String, to bytes: inout [UInt8], inAttribute: Bool = false) {
    if isPlain(text.utf8.span) { return bytes.append(contentsOf: text.utf8) }
    let span = text.utf8.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      if isPlain(byte) {
        bytes.append(byte)
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""):
        if inAttribute { bytes.append(contentsOf: "&quot;".utf8) } else { bytes.append(byte) }
      case 0x09, 0x0A:
        if inAttribute {
          bytes.append(contentsOf: byte == 0x09 ? "&#9;".utf8 : "&#10;".utf8)
        } else {
          bytes.append(byte)
        }
      case 0x00...0x1F, 0x7F: break
      default:
        // A String has whole sequences only.
        let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if !isForbidden(span, index, width) {
          for offset in index..<index + width { bytes.append(span[offset]) }
        }
        index += width
        continue
      }
      index += 1
    }
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

  /// Whether all of a text stands for itself, as nearly all do.
  private static func isPlain(_ span: Span<UInt8>) -> Bool {
    for index in span.indices where !isPlain(span[index]) { return false }
    return true
  }

  /// Whether a byte stands for itself: printable ASCII without signs of markup, and those in the middle of Cyrillic,
  /// Greek, Arabic and Latin letters and most others.
  @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x3C, 0x3E: false
    case 0x20...0x7E: true
    case 0xC3...0xDF, 0x80...0xBF, 0xE0...0xEE: true
    default: false
    }
  }
}
