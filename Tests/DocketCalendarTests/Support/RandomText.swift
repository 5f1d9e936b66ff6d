import TestSupport

/// Texts made of what has broken calendars before, mixed with everything else Unicode has.
enum RandomText {
  /// Pieces that carry meaning in the grammar or join what stands before them.
  private static let pieces: [String] = [
    "\r\n", "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}", "\t", " ", "\0", "\u{1B}", "\u{7F}", "\u{9C}",
    "\u{B}",
    "\\", "\\n", "\\\\", ";", ",", ":", "\"", "\"\u{301}", "^", "^n", "a\u{301}", "\u{FE0F}", "\u{200D}",
    "\u{202E}",
    "слушание", "é", "👩‍👩‍👧", "👍🏽", "🇷🇺", "e\u{301}\u{323}", "\u{FEFF}", "\u{AD}", "BEGIN:VEVENT", "END:VCALENDAR",
    "DTSTART:20300101", "हिन्दी", "ไทย", "法庭", "\u{10FFFF}", "\u{E0061}", "=", "   ",
  ]

  /// A text of so many pieces, about half of them single scalars from anywhere.
  static func make(pieces count: Int, using generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<count {
      if Bool.random(using: &generator) {
        text += pieces.randomElement(using: &generator) ?? ""
      } else {
        text.unicodeScalars.append(scalar(using: &generator))
      }
    }
    return text
  }

  private static func scalar(using generator: inout SplitMix64) -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [0...0x7F, 0x80...0x7FF, 0x800...0xFFFF, 0x10000...0x10FFFF]
    let range = ranges.randomElement(using: &generator) ?? 0...0x7F
    return Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "x"
  }

  /// What must come back from a file: line breaks of any kind as one line feed, no control but the tab.
  static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F: break
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
