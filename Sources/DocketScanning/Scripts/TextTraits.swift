/// What kinds of characters a text has, from one look at its bytes.
///
/// Rules about languages ask here first: nearly every text has nothing for them, and need not be read again.
public struct TextTraits: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// Creates traits from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

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

  /// Looks at a text.
  public init(of text: String) {
    var bits: UInt16 = 0
    // The last four bytes, the newest lowest.
    var window: UInt32 = 0x20_2020
    var wasSpace = false
    let table = Self.table
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      bits |= table[Int(byte)]
      if byte == 0x20 {
        if wasSpace { bits |= Self.doubledSpace.rawValue }
        wasSpace = true
      } else {
        wasSpace = false
      }
      window = window << 8 | UInt32(byte)
      if byte >= 0xC2 ? Self.isMisread(window) : Self.isMisreadCyrillic(window) {
        bits |= Self.misread.rawValue
      }
    }
    self.rawValue = bits
  }

  /// Whether the last bytes look like a first and a following byte of UTF-8 that were read as two characters; the last
  /// begins a character.
  private static func isMisread(_ window: UInt32) -> Bool {
    let byte = UInt8(truncatingIfNeeded: window)
    switch window >> 8 & 0xFFFF {
    // Â, Ã, Ä, Å, Ð, Ñ before a character of the upper half of Windows-1252.
    case 0xC382...0xC385, 0xC390, 0xC391: return [0xC2, 0xC5, 0xC6, 0xCB, 0xE2].contains(byte)
    // â before a euro sign.
    case 0xC3A2: return byte == 0xE2
    // Р, С before a sign of Windows-1251.
    case 0xD0A0, 0xD0A1: return [0xC2, 0xD2, 0xE2].contains(byte)
    default: return false
    }
  }

  /// Whether the last bytes are Р or С before a letter of Windows-1251 that Russian does not have, or before ё.
  private static func isMisreadCyrillic(_ window: UInt32) -> Bool {
    guard window >> 17 == 0xD0A0 >> 1 else { return false }
    let next = window & 0xFFFF
    return (0xD080...0xD08F).contains(next) || (0xD190...0xD19F).contains(next)
  }

  private static let table: [UInt16] = (0...255).map { byte in
    let traits: TextTraits =
      switch byte {
      case 0x30...0x39: .digit
      case 0x41...0x5A, 0x61...0x7A: .latin
      case 0x26: .ampersand
      case 0x5C: .backslash
      case 0x40, 0x23, 0x2F: .linkMark
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
    return traits.rawValue
  }
}
