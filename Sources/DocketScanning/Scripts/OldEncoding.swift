/// An encoding of one byte a character, in which text of another encoding was read by mistake.
///
/// In the order in which they are tried: those of Windows are the usual ones.
enum OldEncoding: CaseIterable {
  case windows1252, windows1251, koi8r, dos866, macRoman, macCyrillic, iso88595

  /// The byte that a character is in this encoding; nil for ASCII and what it does not have.
  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch self {
    case .windows1252:
      if (0x80...0xFF).contains(scalar.value) { return UInt8(truncatingIfNeeded: scalar.value) }
    case .windows1251:
      switch scalar.value {
      case 0x410...0x44F: return UInt8(truncatingIfNeeded: scalar.value - 0x410 + 0xC0)
      case 0x80...0xBF where !Self.replaced1251.contains(UInt8(truncatingIfNeeded: scalar.value)):
        return UInt8(truncatingIfNeeded: scalar.value)
      default: break
      }
    case .koi8r, .dos866, .macRoman, .macCyrillic, .iso88595: break
    }
    return table.bytes[scalar]
  }

  /// The character that a byte from 0x80 on is in this encoding; nil where it is none.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0x80 else { return nil }
    let scalar = table.scalars[Int(byte) - 0x80]
    return scalar == "." ? nil : scalar
  }

  private var table: Table {
    switch self {
    case .windows1252: Self.upper1252
    case .windows1251: Self.upper1251
    case .koi8r: Self.upperKOI8
    case .dos866: Self.upper866
    case .macRoman: Self.upperRoman
    case .macCyrillic: Self.upperCyrillic
    case .iso88595: Self.upper88595
    }
  }

  /// The upper half of an encoding.
  private struct Table {
    let scalars: [Unicode.Scalar]
    let bytes: [Unicode.Scalar: UInt8]

    /// Takes 128 characters; dots stand for bytes that are none.
    init(_ row: String) {
      scalars = Array(row.unicodeScalars)
      var bytes: [Unicode.Scalar: UInt8] = [:]
      for (index, scalar) in scalars.enumerated() where scalar != "." {
        bytes[scalar] = UInt8(truncatingIfNeeded: 0x80 + index)
      }
      self.bytes = bytes
    }
  }

  private static let upper1252 = Table(
    "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
      + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")
  private static let upper1251 = Table(
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—.™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
      + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя")
  private static let upperKOI8 = Table(
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{A0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
      + "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ")
  private static let upper866 = Table(
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
      + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u{A0}")
  private static let upperRoman = Table(
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
  private static let upperCyrillic = Table(
    "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњ"
      + "јЅ¬√ƒ≈∆«»…\u{A0}ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю€")
  private static let upper88595 = Table(
    "................................\u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОП"
      + "РСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ")
  private static let replaced1251 = Set(
    upper1251.bytes.filter { $0.key.value != UInt32($0.value) }.values)
}

extension Unicode.Scalar {
  /// Whether it is one of the signs of which old programs drew lines and boxes.
  var isBoxDrawing: Bool { (0x2500...0x259F).contains(value) }

  /// Whether it is a straight line, single, thick or double, as tables have them, or a block, as bars do.
  var isStraightLine: Bool {
    (0x2500...0x250B).contains(value) || value == 0x2550 || value == 0x2551 || value >= 0x2580
  }
}
