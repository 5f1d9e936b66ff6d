/// A stretch of a text that was saved as UTF-8 and read in an older encoding, with what it said.
package struct Misreading: Equatable {
  /// Its UTF-8 range in the text.
  package let range: Range<Int>
  /// What it said before.
  package let original: String

  /// The stretches of a text, from the first to the last pair that belong together.
  package static func all(in text: String) -> [Misreading] {
    let scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    for page in [OldEncoding.windows1252, .windows1251] {
      var found: [Misreading] = []
      var index = 0
      while index < scalars.count {
        guard let run = Run(scalars[index...], in: page) else {
          index += 1
          continue
        }
        if run.isCertain {
          found.append(
            Misreading(range: offsets[index]..<offsets[index + run.length], original: run.original))
        }
        index += run.length
      }
      if !found.isEmpty { return found }
    }
    return []
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
      case .windows1251: pairs >= 3
      case .windows1252: strong > 0 || pairs > 1
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
      let last = rest[rest.startIndex + 1]
      // A letter before a quotation mark or a no-break space is nothing odd, and Cyrillic needs neighbours.
      let isStrong = length == 3 || (scalar.value < 0x180 && !endsWords.contains(last))
      return (scalar, length, isStrong)
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

/// An encoding in which UTF-8 was read by mistake.
enum OldEncoding {
  case windows1251, windows1252

  /// The byte that a character is in this encoding; nil for ASCII and what it does not have.
  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch self {
    case .windows1252:
      if (0x80...0xFF).contains(scalar.value) { return UInt8(truncatingIfNeeded: scalar.value) }
      return Self.upper1252[scalar]
    case .windows1251:
      switch scalar.value {
      case 0x410...0x44F: return UInt8(truncatingIfNeeded: scalar.value - 0x410 + 0xC0)
      case 0x80...0xBF where !Self.replaced1251.contains(UInt8(truncatingIfNeeded: scalar.value)):
        return UInt8(truncatingIfNeeded: scalar.value)
      default: return Self.upper1251[scalar]
      }
    }
  }

  // Dots stand for bytes that are no character, or the same one as in Unicode.
  private static let upper1252 = table("€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ")
  private static let upper1251 = table("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—.™љ›њќћџ.ЎўЈ.Ґ..Ё.Є....Ї..Ііґ...ё№є.јЅѕї")
  private static let replaced1251 = Set(upper1251.values)

  private static func table(_ row: String) -> [Unicode.Scalar: UInt8] {
    var table: [Unicode.Scalar: UInt8] = [:]
    for (index, scalar) in row.unicodeScalars.enumerated() where scalar != "." {
      table[scalar] = UInt8(truncatingIfNeeded: 0x80 + index)
    }
    return table
  }
}
