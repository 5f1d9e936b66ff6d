/// What may stand between the digits of a number: the one table of all rules about numbers.
///
/// Every sign of ASCII, and of Unicode every space, dash, punctuation mark, symbol, mark without width and modifier
/// letter, by general category.
enum DigitSeparator {
  /// The separator at an offset with the number of its bytes; nil when there is none.
  @inline(__always)
  static func read(_ span: Span<UInt8>, at index: Int) -> (gap: DigitRun.Gap, width: Int)? {
    let byte = span[index]
    if byte < 0x80 { return ascii(byte).map { ($0, 1) } }
    // Letters of Latin, Greek and Cyrillic follow numbers most often.
    if byte >= 0xCE, byte <= 0xD4, isLetter(byte, before: index + 1 < span.count ? span[index + 1] : 0) {
      return nil
    }
    return foreign(span, at: index)
  }

  /// Whether a character of Greek or Cyrillic, of two bytes, is a letter: all but a few accents and old signs are.
  @inline(__always)
  private static func isLetter(_ lead: UInt8, before second: UInt8) -> Bool {
    switch (lead, second) {
    case (0xCE, 0x84), (0xCE, 0x85), (0xCE, 0x87), (0xCF, 0xB6), (0xD2, 0x82...0x89): false
    default: true
    }
  }

  /// The separator that ends before an offset.
  static func read(_ span: Span<UInt8>, before end: Int) -> (gap: DigitRun.Gap, width: Int)? {
    guard end > 0 else { return nil }
    if span[end - 1] < 0x80 { return ascii(span[end - 1]).map { ($0, 1) } }
    guard let scalar = UTF8Scalar.before(span, end), let gap = gap(of: scalar) else { return nil }
    return (gap, UTF8Scalar.width(scalar))
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> DigitRun.Gap? {
    switch byte {
    case 0x20: .space
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .dot
    case 0x09, UInt8(ascii: "_"): .other
    case UInt8(ascii: "("), UInt8(ascii: ")"): .bracket
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): .list
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "+"): .plus
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: .mark
    default: nil
    }
  }

  @inline(never)
  private static func foreign(_ span: Span<UInt8>, at index: Int) -> (gap: DigitRun.Gap, width: Int)? {
    guard let (scalar, width) = UTF8Scalar.decode(span, at: index), let gap = gap(of: scalar) else {
      return nil
    }
    return (gap, width)
  }

  private static func gap(of value: UInt32) -> DigitRun.Gap? {
    switch value {
    case 0xAD, 0xB7, 0x200B...0x200F, 0x2022, 0x2060: return .other
    case 0x2010...0x2015, 0x2212: return .hyphen
    case 0x2024, 0x3002, 0xFF0E, 0xFF61: return .dot
    case 0x2044, 0x2215, 0xFF0F: return .slash
    case 0x2116, 0x060C, 0x3001, 0xFF0C, 0xFF1B, 0xFF5C: return .list
    case 0x2236, 0xFF1A: return .colon
    case 0xFF0B, 0x207A, 0xFE62: return .plus
    // Letters that show nothing.
    case 0x115F, 0x1160, 0x3164, 0xFFA0: return .other
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .space
    case .dashPunctuation: return .hyphen
    case .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator, .control:
      return .other
    case .connectorPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .modifierLetter:
      return .mark
    default: return nil
    }
  }
}
