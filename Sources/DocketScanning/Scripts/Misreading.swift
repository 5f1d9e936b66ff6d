/// A stretch of a text that was saved in one encoding and read in another, with what it said.
package struct Misreading: Equatable {
  /// Its UTF-8 range in the text.
  package let range: Range<Int>
  /// What it said before.
  package let original: String

  /// The stretches of a text, first to last: of UTF-8 that was read in an older encoding, from the first to the last
  /// pair that belong together; where there are none, of Cyrillic letters of one old encoding read in another.
  package static func all(in text: String) -> [Misreading] {
    let scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    // Of several encodings it is the one that explains most of the text.
    var best: (found: [Misreading], length: Int) = ([], 0)
    for page in OldEncoding.allCases {
      var found: [Misreading] = []
      var length = 0
      var index = 0
      // Where the last stretch ended.
      var before = 0
      while index < scalars.count {
        guard let run = Run(scalars[index...], in: page) else {
          index += 1
          continue
        }
        if run.isCertain {
          let start = offsets[index]
          let end = offsets[index + run.length]
          let gap = scalars[min(before, index)..<index]
          if let last = found.last, Self.isGap(gap) {
            // Of words that stand together all are one stretch.
            found[found.count - 1] = Misreading(
              range: last.range.lowerBound..<end,
              original: last.original + String(String.UnicodeScalarView(gap)) + run.original)
          } else {
            found.append(Misreading(range: start..<end, original: run.original))
          }
          before = index + run.length
          length += run.length
        }
        index += run.length
      }
      if length > best.length { best = (found, length) }
    }
    return best.found.isEmpty ? ByteSwap.all(in: scalars, offsets) : best.found
  }

  /// Whether nothing but a space and signs of ASCII stands between two stretches.
  static func isGap(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    gap.count < 8
      && gap.allSatisfy { $0.value < 0x80 && !ASCII.isLetter(UInt8(truncatingIfNeeded: $0.value)) }
  }

  /// Neighbouring characters that are one character of UTF-8 each time.
  private struct Run {
    var original = ""
    var length = 0
    private var pairs = 0
    private var strong = 0
    private let page: OldEncoding

    init?(_ scalars: ArraySlice<Unicode.Scalar>, in page: OldEncoding) {
      self.page = page
      var rest = scalars
      while let piece = Self.piece(rest, page) {
        original.unicodeScalars.append(piece.scalar)
        pairs += 1
        if piece.isStrong { strong += 1 }
        length += piece.length
        rest = rest.dropFirst(piece.length)
      }
      if pairs == 0 { return nil }
    }

    /// Whether no word of any language looks like this.
    var isCertain: Bool {
      switch page {
      // Capital Р and С before a sign happen; three times in a row they do not.
      case .windows1251: strong > 0 || pairs >= 3
      case .windows1252, .koi8r, .dos866: strong > 0 || pairs > 1
      // Dashes and a small а before a capital happen; three times in a row they do not.
      case .macRoman: strong > 0 || pairs >= 3
      case .macCyrillic, .iso88595: pairs >= 3
      }
    }

    private static func piece(_ rest: ArraySlice<Unicode.Scalar>, _ page: OldEncoding) -> (
      scalar: Unicode.Scalar, length: Int, isStrong: Bool
    )? {
      guard let first = rest.first, let lead = page.byte(first) else { return nil }
      let length = lead >= 0xE2 && lead < 0xE3 ? 3 : (0xC2...0xD2).contains(lead) ? 2 : 0
      guard length > 0, rest.count >= length else { return nil }
      var bytes = [lead]
      for scalar in rest.dropFirst().prefix(length - 1) {
        guard let byte = page.byte(scalar), byte & 0xC0 == 0x80 else { return nil }
        bytes.append(byte)
      }
      guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first, isPlausible(scalar)
      else {
        return nil
      }
      return (scalar, length, isStrong(scalar, first, rest[rest.startIndex + 1], length, page))
    }

    /// Whether a piece proves by itself that it was misread.
    private static func isStrong(
      _ scalar: Unicode.Scalar, _ first: Unicode.Scalar, _ second: Unicode.Scalar, _ length: Int,
      _ page: OldEncoding
    ) -> Bool {
      switch page {
      // A letter before a quotation mark or a no-break space is nothing odd, and Cyrillic needs neighbours.
      case .windows1252: length == 3 || (scalar.value < 0x180 && !endsWords.contains(second))
      // вЂ™ was an apostrophe, Г© an é.
      case .windows1251:
        length == 3 ? second == "Ђ" : first == "Г" && "©§®±¶¤·".unicodeScalars.contains(second)
      case .macCyrillic, .iso88595: false
      // One half is a sign for drawing lines; a line before a heading is none.
      case .koi8r: second.isBoxDrawing && Script(first) != nil
      case .dos866: length == 3 ? second == "А" && first == "т" : first.isBoxDrawing && first != "─"
      // A root, a logical sign or a low quotation mark right before a letter with an accent or another odd sign.
      case .macRoman: length == 3 ? second == "Ä" : "√¬ƒ≈".unicodeScalars.contains(first) && !isMath(second)
      }
    }

    private static func isMath(_ scalar: Unicode.Scalar) -> Bool {
      "π∞∑∏∫ªºΩ±≤≥≠∂µ÷¬√≈∆\u{A0}".unicodeScalars.contains(scalar)
    }

    private static let endsWords = Set("\u{A0}«»“”‘’„…–—›‹•".unicodeScalars)

    /// Whether texts have such a character: an accented letter, a sign, a Russian or Ukrainian letter.
    private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0xA0...0x17F, 0x400...0x45F, 0x490, 0x491, 0x2010...0x203A, 0x20AC, 0x2116, 0x2122: true
      default: false
      }
    }
  }
}
