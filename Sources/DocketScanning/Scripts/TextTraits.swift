/// What kinds of characters a text has, from one look at its bytes.
///
/// Rules about languages ask here first: nearly every text has nothing for them, and need not be read again.
public struct TextTraits: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Creates traits from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Latin letters below U+0250.
  public static let latin = TextTraits(rawValue: 1 << 0)
  /// Cyrillic letters.
  public static let cyrillic = TextTraits(rawValue: 1 << 1)
  /// Greek letters.
  public static let greek = TextTraits(rawValue: 1 << 2)
  /// Characters that may be letters of any other script.
  public static let otherScript = TextTraits(rawValue: 1 << 3)
  /// Digits from 0 to 9.
  public static let digit = TextTraits(rawValue: 1 << 4)
  /// `&`.
  public static let ampersand = TextTraits(rawValue: 1 << 5)
  /// A backslash.
  public static let backslash = TextTraits(rawValue: 1 << 6)
  /// `@`, `#` or a slash, without which there is no link.
  public static let linkMark = TextTraits(rawValue: 1 << 7)
  /// Two spaces in a row.
  public static let doubledSpace = TextTraits(rawValue: 1 << 8)
  /// Characters from U+F000 on below U+10000, among them U+FFFD.
  public static let special = TextTraits(rawValue: 1 << 9)
  /// Neighbours as they come from reading UTF-8 in an older encoding.
  public static let misread = TextTraits(rawValue: 1 << 10)
  /// A line break.
  public static let lineBreak = TextTraits(rawValue: 1 << 11)
  /// Dashes, quotation marks and other signs from U+2000 to U+2FFF.
  public static let sign = TextTraits(rawValue: 1 << 12)
  /// `:`, `;`, `!` or `?`.
  public static let tallPunctuation = TextTraits(rawValue: 1 << 13)
  /// Characters from U+0080 to U+00FF, among them no-break spaces and guillemets.
  public static let latin1 = TextTraits(rawValue: 1 << 14)
  /// Cyrillic letters that Russian does not have.
  public static let otherCyrillic = TextTraits(rawValue: 1 << 15)
  /// `{`, `[`, `%` or `$`, with which programs mark what they fill in.
  public static let fillMark = TextTraits(rawValue: 1 << 16)
  /// Question marks in a row, or right before a letter.
  public static let oddQuestion = TextTraits(rawValue: 1 << 17)

  /// Looks at a text.
  public init(of text: String) {
    var bits: UInt32 = 0
    // The last eight bytes, the newest lowest.
    var window: UInt64 = 0
    let table = Self.table.span
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let traits = table[Int(byte)]
      bits |= traits
      window = window << 8 | UInt64(byte)
      index += 1
      // Most bytes are letters from a to z.
      guard traits & Self.looksBack != 0 else { continue }
      if byte & 0xFE == 0xD0, index < bytes.count, Self.isSmallRussian(byte, bytes[index]),
        window >> 24 & 0xFF != 0xE2
      {
        window = window << 8 | UInt64(bytes[index])
        index += 1
      } else if byte >= 0xC2 {
        if Self.isMisread(UInt32(truncatingIfNeeded: window)) { bits |= Self.misread.rawValue }
      } else if byte >= 0x80 {
        bits |= Self.endingCharacter(window)
      } else if window & 0xFFFF == 0x2020 {
        bits |= Self.doubledSpace.rawValue
      } else if byte == 0x3F, index < bytes.count, Self.isOddQuestion(before: bytes[index]) {
        bits |= Self.oddQuestion.rawValue
      }
    }
    bits &= ~Self.looksBack
    self.rawValue = bits
  }

  /// Whether two bytes are а to п, or р to я: nearly every letter of a Russian text, which mean nothing by themselves.
  @inline(__always)
  private static func isSmallRussian(_ lead: UInt8, _ byte: UInt8) -> Bool {
    lead == 0xD0 ? byte &- 0xB0 < 0x10 : byte &- 0x80 < 0x10
  }

  /// A mark in the table for bytes that mean something with their neighbours.
  private static let looksBack: UInt32 = 1 << 31

  /// Whether the last bytes look like a first and a following byte of UTF-8 that were read as two characters; the last
  /// begins a character.
  private static func isMisread(_ window: UInt32) -> Bool {
    let byte = UInt8(truncatingIfNeeded: window)
    if byte == 0xD0 || byte == 0xD1, window >> 24 != 0xE2 { return false }
    switch window >> 8 & 0xFFFF {
    // Â, Ã, Ä, Å, Ð, Ñ before a character of the upper half of Windows-1252.
    case 0xC382...0xC385, 0xC390, 0xC391:
      return byte == 0xC2 || byte == 0xC5 || byte == 0xC6 || byte == 0xCB || byte == 0xE2
    // â before a euro sign.
    case 0xC3A2: return byte == 0xE2
    // Р, С before a sign of Windows-1251, Г before © and the like.
    case 0xD0A0, 0xD0A1: return byte == 0xC2 || byte == 0xD2 || byte == 0xE2
    case 0xD093: return byte == 0xC2
    // –, —, ‚, ‡, √, ≈ right before a letter, as on a Mac.
    case 0x8093, 0x8094, 0x809A, 0x80A1, 0x889A, 0x8988: return window >> 24 == 0xE2 && byte != 0xE2
    // ¬ and ƒ before another sign.
    case 0xC2AC, 0xC692: return byte == 0xC2 || byte == 0xC3 || byte == 0xE2
    default: return false
    }
  }

  /// What the last bytes say that end a character of several.
  private static func endingCharacter(_ window: UInt64) -> UInt32 {
    let last = window & 0xFFFF
    switch last {
    case 0xD0B0...0xD0BF, 0xD180...0xD18F: return 0
    case 0x9480...0x969F:
      // Signs for drawing lines.
      return window >> 16 & 0xFF == 0xE2 ? misread.rawValue : 0
    case 0xC380...0xC3BF:
      // Three Latin letters with accents in a row.
      return window & 0xFF00_FF00_FF00 == 0xC300_C300_C300 ? misread.rawValue : 0
    case 0xD081, 0xD090...0xD0AF:
      // A capital after а, б of ISO 8859-5, or after a small letter and another capital.
      let before = window >> 16 & 0xFFFF
      if before == 0xD0B0 || before == 0xD0B1 { return misread.rawValue }
      let first = window >> 32 & 0xFFFF
      let isCapital = before == 0xD081 || (0xD090...0xD0AF).contains(before)
      let isSmall = (0xD0B0...0xD0BF).contains(first) || (0xD180...0xD18F).contains(first)
      return isCapital && isSmall ? misread.rawValue : 0
    case 0xD191: return isMisreadCyrillic(window) ? misread.rawValue : 0
    case 0xD080...0xD4AF:
      let isRare = isMisreadCyrillic(window) || isOfFewLanguages(last)
      return otherCyrillic.rawValue | (isRare ? misread.rawValue : 0)
    default: return 0
    }
  }

  /// Whether the last bytes are Р or С before a letter of Windows-1251 that Russian does not have, or before ё; or а, б
  /// before one of ISO 8859-5.
  private static func isMisreadCyrillic(_ window: UInt64) -> Bool {
    let before = window >> 16 & 0xFFFF
    let next = window & 0xFFFF
    if before >> 1 == 0xD0A0 >> 1 {
      return (0xD080...0xD08F).contains(next) || (0xD190...0xD19F).contains(next)
    }
    return (before == 0xD0B0 || before == 0xD0B1) && (0xD080...0xD08F).contains(next)
  }

  /// Whether a letter, of two bytes, is one of Serbian or Macedonian, which words of other languages do not have.
  private static func isOfFewLanguages(_ letter: UInt64) -> Bool {
    switch letter {
    case 0xD082, 0xD083, 0xD085, 0xD088...0xD08C, 0xD08F, 0xD192, 0xD193, 0xD195, 0xD198...0xD19C, 0xD19F:
      true
    default: false
    }
  }

  /// Whether a byte right after a question mark makes it odd: another one, or a small letter or one with an accent.
  private static func isOddQuestion(before byte: UInt8) -> Bool {
    byte == 0x3F || byte &- 0x61 < 26 || byte == 0xC3 || byte == 0xD0 || byte == 0xD1
  }

  private static let table: [UInt32] = (0...255).map { byte in
    let traits: TextTraits =
      switch byte {
      case 0x30...0x39: .digit
      case 0x41...0x5A, 0x61...0x7A: .latin
      case 0x26: .ampersand
      case 0x5C: .backslash
      case 0x40, 0x23, 0x2F: .linkMark
      case 0x24, 0x25, 0x5B, 0x7B: .fillMark
      case 0x0A: .lineBreak
      case 0x3A, 0x3B, 0x21, 0x3F: .tallPunctuation
      case 0xC2: .latin1
      case 0xC3: [.latin1, .latin]
      case 0xC4...0xC9: .latin
      case 0xCD...0xCF: .greek
      case 0xD0...0xD3: .cyrillic
      case 0xD4: [.cyrillic, .otherScript]
      case 0xD5...0xDF, 0xE0: .otherScript
      case 0xE1: [.latin, .greek, .otherScript]
      case 0xE2: .sign
      case 0xE3...0xEE: .otherScript
      case 0xEF: [.otherScript, .special]
      case 0xF0...0xF4: .otherScript
      default: []
      }
    return traits.rawValue | (byte >= 0x80 || byte == 0x20 || byte == 0x3F ? looksBack : 0)
  }
}
