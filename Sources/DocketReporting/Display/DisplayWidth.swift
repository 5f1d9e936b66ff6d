/// How many columns of a terminal characters take.
enum DisplayWidth {
  /// The columns of a text: the sum of those of its characters.
  static func of(_ text: String) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The columns of a character: 2 for emoji and East Asian wide ones, 0 for a mark without a base, else 1.
  ///
  /// A character is as wide as its first code point (Unicode Standard Annex 11); an emoji selector widens it.
  static func of(_ character: Character) -> Int {
    guard let base = character.unicodeScalars.first else { return 0 }
    if base.value < 0x300 && base == character.unicodeScalars.last { return 1 }
    if base.properties.isEmojiPresentation { return 2 }
    if base.properties.isEmoji, character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    if isMark(base) { return 0 }
    return isWide(base.value) ? 2 : 1
  }

  /// Whether a code point is drawn onto the one before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: (0x1160...0x11FF).contains(scalar.value)
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wide.contains { $0.contains(value) }
  }

  /// The ranges of East_Asian_Width W and F in Unicode 16 that are not emoji, with unassigned gaps closed.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]
}
