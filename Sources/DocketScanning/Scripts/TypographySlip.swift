/// A slip in the spaces or words of a text.
package struct TypographySlip: Equatable {
  /// The kinds of slips.
  package enum Kind: Equatable {
    /// Two spaces or more in a row.
    case spaces
    /// A word that stands there twice.
    case word(String)
    /// French: an ordinary space where the line must not break.
    case breakingSpace
    /// French: no space where one belongs.
    case noSpace
  }

  /// The kind.
  package let kind: Kind
  /// The UTF-8 range to replace.
  package let range: Range<Int>
  /// What belongs there.
  package let replacement: String

  /// Runs of spaces within a line.
  package static func spaces(in bytes: [UInt8], limit: Int) -> [TypographySlip] {
    var found: [TypographySlip] = []
    var index = 0
    while found.count < limit, index + 1 < bytes.count {
      guard bytes[index] == 0x20, bytes[index + 1] == 0x20 else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
      // At the edges of a line they are layout: an indented line, or the end of one in Markdown.
      guard start > 0, bytes[start - 1] != 0x0A, index < bytes.count, bytes[index] != 0x0A else { continue }
      found.append(TypographySlip(kind: .spaces, range: start..<index, replacement: " "))
    }
    return found
  }

  /// Words that stand twice in a row, with one space between, but for those that a language doubles.
  ///
  /// - Parameters:
  ///   - words: the UTF-8 ranges of words that are the same as the word before.
  ///   - text: the text.
  ///   - language: its language.
  ///   - limit: how many to find.
  /// - Returns: the slips, first to last.
  package static func doubledWords(
    _ words: [Range<Int>], in text: String, language: String, limit: Int
  ) -> [TypographySlip] {
    guard !words.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    var found: [TypographySlip] = []
    for word in words where found.count < limit {
      let both = word.lowerBound - 1 - word.count..<word.upperBound
      guard bytes[word.lowerBound - 1] == 0x20, isFree(both, in: bytes) else { continue }
      let text = String(decoding: bytes[word], as: UTF8.self)
      guard text.unicodeScalars.count > 1, text.unicodeScalars.first?.properties.isLowercase == true,
        doubles[language]?.contains(text) != true
      else { continue }
      found.append(TypographySlip(kind: .word(text), range: both, replacement: text))
    }
    return found
  }

  /// French: spaces before `;`, `:`, `!`, `?` and within guillemets, in the order of the text.
  package static func frenchSpaces(in bytes: [UInt8], limit: Int) -> [TypographySlip] {
    var found: [TypographySlip] = []
    for index in bytes.indices where found.count < limit {
      let next = index + 1
      switch bytes[index] {
      case 0x20:
        let isBeforeMark = next < bytes.count && tall.contains(bytes[next]) && endsWord(bytes, at: next)
        let isBeforeEnd = next + 1 < bytes.count && bytes[next] == 0xC2 && bytes[next + 1] == 0xBB
        let isAfterStart = index > 1 && bytes[index - 2] == 0xC2 && bytes[index - 1] == 0xAB
        guard isBeforeMark || isBeforeEnd || isAfterStart else { continue }
        found.append(TypographySlip(kind: .breakingSpace, range: index..<next, replacement: "\u{A0}"))
      // Not before a colon, which stands in hours and addresses.
      case 0x21, 0x3B, 0x3F:
        guard index > 0, (bytes[index - 1] | 0x20) &- 0x61 < 26, endsWord(bytes, at: index),
          !isInAddress(bytes, index)
        else { continue }
        let mark = String(Unicode.Scalar(bytes[index]))
        found.append(TypographySlip(kind: .noSpace, range: index..<next, replacement: "\u{A0}" + mark))
      default: break
      }
    }
    return found
  }

  /// French: whether a no-break space stands before a mark or within guillemets.
  package static func hasNoBreakSpace(in bytes: [UInt8]) -> Bool {
    for index in bytes.indices.dropFirst(2) {
      let isSpace =
        (bytes[index - 2] == 0xC2 && bytes[index - 1] == 0xA0)
        || (index > 2 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80 && bytes[index - 1] == 0xAF)
      guard isSpace else { continue }
      if tall.contains(bytes[index]) { return true }
      if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xBB { return true }
    }
    return false
  }

  private static let tall: Set<UInt8> = [0x21, 0x3A, 0x3B, 0x3F]

  /// Whether a space, a further mark, a sign or nothing follows a mark.
  private static func endsWord(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return true }
    let next = bytes[index + 1]
    return next == 0x20 || next == 0x0A || next == 0x21 || next == 0x3F || next == 0x2E || next == 0xC2
      || next == 0xE2
  }

  private static func isInAddress(_ bytes: [UInt8], _ index: Int) -> Bool {
    let word = bytes[max(0, index - 200)..<index].reversed().prefix { $0 > 0x20 && $0 < 0x80 }
    return word.contains(UInt8(ascii: "/")) || word.contains(UInt8(ascii: "&"))
  }

  /// Whether no hyphen, apostrophe or digit glues a range to further words.
  private static func isFree(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let first = bytes[..<range.lowerBound].last ?? 0x20
    let rest = bytes[range.upperBound...].prefix(3)
    let glue: [UInt8] = Array("-'0123456789".utf8)
    // The last byte of a typographic apostrophe.
    return !glue.contains(first) && first != 0x99 && !(rest.first.map(glue.contains) ?? false)
      && !rest.elementsEqual([0xE2, 0x80, 0x99])
  }

  /// Words that may stand twice.
  private static let doubles: [String: Set<String>] = [
    "en": ["that", "had", "is", "do", "very"], "fr": ["nous", "vous", "en", "que", "faire", "très"],
    "ru": ["да", "нет", "что", "это", "как", "так", "чуть", "еле", "очень", "вот", "за", "он", "их", "его"],
    "de": ["die", "der", "das", "sie", "dass"],
  ]
}
