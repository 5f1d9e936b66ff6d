/// What a character comes to for somebody who copies down a number, an address or a key.
///
/// One table for everything that looks for private values and for everything that takes them out of texts, so that
/// what is found is also masked. Letters of other scripts stay as they are, and so does punctuation that only parts.
public enum CharacterFold: Hashable, Sendable {
  /// It stands for itself.
  case itself
  /// Nothing is seen of it: marks without width, joiners, directional marks, selectors, tags.
  case dropped
  /// It is drawn over the character before it: strokes, underlines, keycaps.
  case overlay
  /// It is read as an ASCII character.
  case ascii(UInt8)
  /// It is read as two digits, as ⑫ is.
  case digits(UInt8, UInt8)

  /// Looks a character up.
  ///
  /// - Parameter scalar: a code point; what is none stands for itself.
  public init(_ scalar: UInt32) {
    if scalar < 0xA0 {
      self = scalar == 0x00 ? .dropped : scalar == 0x85 ? .ascii(0x20) : .itself
      return
    }
    self =
      Self.sign(scalar) ?? Self.letter(scalar) ?? Self.numbered(scalar) ?? Self.digit(scalar) ?? .itself
  }

  /// Whether nothing is seen of a character (Unicode, Default_Ignorable_Code_Point, and controls of direction).
  ///
  /// - Parameter scalar: a code point.
  /// - Returns: whether it is such a character.
  public static func isUnseen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Spaces, dashes, full stops, signs of addresses and what nobody sees.
  private static func sign(_ scalar: UInt32) -> CharacterFold? {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000: .ascii(0x20)
    case _ where isUnseen(scalar): .dropped
    case 0x0305, 0x0332...0x0338, 0x033F, 0x0347, 0x035F, 0x0489, 0x1AB7, 0x20D0...0x20F0: .overlay
    case 0x058A, 0x05BE, 0x1400, 0x1806, 0x2010...0x2015, 0x2043, 0x207B, 0x208B, 0x2212, 0x2E17, 0x2E1A,
      0x2E3A, 0x2E3B, 0x2E40, 0x2E5D, 0x301C, 0x3030, 0x30A0, 0xFE31, 0xFE32, 0xFE58, 0xFE63, 0x10D6E,
      0x10EAD:
      .ascii(0x2D)
    case 0x0589, 0x06D4, 0x1362, 0x166E, 0x1803, 0x2024, 0x2CF9, 0x3002, 0xA4FF, 0xFE12, 0xFE52, 0xFF61:
      .ascii(0x2E)
    case 0x2044, 0x2215, 0x29F8: .ascii(0x2F)
    case 0x207A, 0x208A, 0x2795, 0xFB29, 0xFE62: .ascii(0x2B)
    case 0x24B6, 0x24D0, 0xFE6B: .ascii(0x40)
    case 0x203F, 0x2040, 0x2054, 0xFE33, 0xFE34, 0xFE4D...0xFE4F: .ascii(0x5F)
    case 0xFF01...0xFF5E: .ascii(UInt8(scalar - 0xFF01 + 0x21))
    default: nil
    }
  }

  /// Latin letters in circles, squares, brackets and the styles of mathematics.
  private static func letter(_ scalar: UInt32) -> CharacterFold? {
    switch scalar {
    case 0x1D400...0x1D6A3:
      let place = UInt8((scalar - 0x1D400) % 52)
      return .ascii(place < 26 ? 0x41 + place : 0x61 + place - 26)
    case 0x24B6...0x24CF: return .ascii(UInt8(scalar - 0x24B6) + 0x41)
    case 0x24D0...0x24E9: return .ascii(UInt8(scalar - 0x24D0) + 0x61)
    case 0x249C...0x24B5: return .ascii(UInt8(scalar - 0x249C) + 0x61)
    case 0x1F110...0x1F129: return .ascii(UInt8(scalar - 0x1F110) + 0x41)
    case 0x1F130...0x1F149: return .ascii(UInt8(scalar - 0x1F130) + 0x41)
    case 0x1F150...0x1F169: return .ascii(UInt8(scalar - 0x1F150) + 0x41)
    case 0x1F170...0x1F189: return .ascii(UInt8(scalar - 0x1F170) + 0x41)
    case 0x2102...0x2149: return letterlike[scalar].map { .ascii(UInt8(ascii: $0)) }
    default: return nil
    }
  }

  /// The letters that mathematics had before its own block (Unicode, Letterlike Symbols).
  private static let letterlike: [UInt32: Unicode.Scalar] = [
    0x2102: "C", 0x210A: "g", 0x210B: "H", 0x210C: "H", 0x210D: "H", 0x210E: "h", 0x2110: "I", 0x2111: "I",
    0x2112: "L", 0x2113: "l", 0x2115: "N", 0x2119: "P", 0x211A: "Q", 0x211B: "R", 0x211C: "R", 0x211D: "R",
    0x2124: "Z", 0x2128: "Z", 0x212A: "K", 0x212C: "B", 0x212D: "C", 0x212F: "e", 0x2130: "E", 0x2131: "F",
    0x2133: "M", 0x2134: "o", 0x2139: "i", 0x2145: "D", 0x2146: "d", 0x2147: "e", 0x2148: "i", 0x2149: "j",
  ]

  /// Numbers in circles and brackets and with full stops; those of two digits are read as both.
  private static func numbered(_ scalar: UInt32) -> CharacterFold? {
    switch scalar {
    case 0x2460...0x2473: number(scalar - 0x2460 + 1)
    case 0x2474...0x2487: number(scalar - 0x2474 + 1)
    case 0x2488...0x249B: number(scalar - 0x2488 + 1)
    case 0x24EB...0x24F4: number(scalar - 0x24EB + 11)
    case 0x24F5...0x24FE: number(scalar - 0x24F5 + 1)
    case 0x2776...0x277F: number(scalar - 0x2776 + 1)
    case 0x2780...0x2789: number(scalar - 0x2780 + 1)
    case 0x278A...0x2793: number(scalar - 0x278A + 1)
    case 0x24EA, 0x24FF, 0x1F100, 0x1F10B, 0x1F10C: number(0)
    case 0x1F101...0x1F10A: number(scalar - 0x1F101)
    default: nil
    }
  }

  private static func number(_ value: UInt32) -> CharacterFold {
    value < 10 ? .ascii(UInt8(0x30 + value)) : .digits(UInt8(0x30 + value / 10), UInt8(0x30 + value % 10))
  }

  /// Digits of every script, raised and lowered ones too (Unicode, numeric types Decimal and Digit).
  private static func digit(_ scalar: UInt32) -> CharacterFold? {
    guard let properties = Unicode.Scalar(scalar)?.properties,
      properties.numericType == .decimal || properties.numericType == .digit,
      let value = properties.numericValue, (0...9).contains(value)
    else { return nil }
    return .ascii(UInt8(0x30 + Int(value)))
  }
}
