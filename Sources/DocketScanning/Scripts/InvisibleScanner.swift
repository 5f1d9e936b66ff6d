package import DocketDiagnostics

/// Finds characters that nobody sees: zero-width ones, soft hyphens, selectors, tags, fillers, directional marks; and
/// dots that hide a word from search.
///
/// Of use, and so not found, are those of emoji, of ideographs, joiners beside letters that join (Arabic, the scripts
/// of India and others), and directional marks between letters of both directions. For embeddings and isolates, see
/// `BidiControls`.
package enum InvisibleScanner {
  /// A character found.
  package struct Found: Equatable {
    /// Its code point.
    package let scalar: UInt32
    /// Its bytes, or those of its escape, such as `\u200B`.
    package let range: ByteRange
    /// Whether it stands inside a word of Latin or Cyrillic letters, an id, or a web address.
    package let isInsideWord: Bool
  }

  /// The characters of a file that are of no use where they are, first to last.
  package static func found(in file: SourceFile) -> [Found] {
    let span = file.bytes.span
    var found: [Found] = []
    var index = starts.next(in: span, from: 0)
    while index < span.count {
      let byte = span[index]
      guard let (scalar, width) = character(in: span, at: index) else {
        index = starts.next(in: span, from: index + (byte == UInt8(ascii: "\\") ? 2 : 1))
        continue
      }
      // As itself it is the mark of the file's start, or keeps the file from being read.
      let isMark = scalar == 0xFEFF && width == 3
      let around = Neighbours(in: span, before: index, after: index + width)
      if !isMark, !isOfUse(scalar, around, in: span, at: index) {
        found.append(
          Found(scalar: scalar, range: ByteRange(index, index + width), isInsideWord: around.isWord))
      }
      index = starts.next(in: span, from: index + width)
    }
    return found
  }

  /// What such a character, or the escape for one, begins with.
  private static let starts = ByteSet(
    [0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3, UInt8(ascii: "\\")])

  private static func character(in span: Span<UInt8>, at index: Int) -> (scalar: UInt32, width: Int)? {
    switch span[index] {
    case 0xC2 where index + 1 < span.count && span[index + 1] != 0xAD: return nil
    case 0xD8 where index + 1 < span.count && span[index + 1] != 0x9C: return nil
    // Pictures have others.
    case 0xF0 where index + 1 < span.count && span[index + 1] == 0x9F: return nil
    // Dashes and quotation marks.
    case 0xE2
    where index + 2 < span.count && span[index + 1] == 0x80 && span[index + 2] > 0x8F
      && span[index + 2] != 0xA7:
      return nil
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3:
      guard let (scalar, width) = UTF8Scalar.decode(span, at: index), mayHide(scalar) else { return nil }
      return (scalar, width)
    case UInt8(ascii: "\\"):
      guard let (scalar, width) = UTF8Scalar.escape(in: span, at: index), mayHide(scalar) else {
        return nil
      }
      return (scalar, width)
    default: return nil
    }
  }

  /// Whether nothing, or hardly anything, is to be seen of a character.
  static func mayHide(_ scalar: UInt32) -> Bool { isInvisible(scalar) || isDot(scalar) }

  /// Dots that some programs draw like a full stop or a space, and others hardly: between letters they hide a word.
  package static func isDot(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2027, 0x2043, 0x22C5, 0x30FB, 0xFF65: true
    default: false
    }
  }

  /// Whether nothing is to be seen of a character, the blanks of Ogham and Braille among them, but for embeddings and
  /// isolates.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1680, 0x2800: true
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: CharacterFold.isUnseen(scalar)
    }
  }

  private static func isOfUse(
    _ scalar: UInt32, _ around: Neighbours, in span: Span<UInt8>, at index: Int
  ) -> Bool {
    switch scalar {
    case 0x200C, 0x200D:
      return around.before.map(joins) == true || around.after.map(joins) == true
        || (around.before.map(isPictorial) == true && around.after.map(isPictorial) == true)
    case 0x200E, 0x200F, 0x061C:
      return DirectionMarks.isOfUse(around.before, around.after, in: span, at: index)
    case 0x1680: return around.stands { (0x1681...0x169C).contains($0) }
    case 0x2800: return around.stands { (0x2801...0x28FF).contains($0) }
    case 0x2027, 0x2043, 0x22C5, 0x30FB, 0xFF65: return !around.isSplit(by: scalar, in: span, at: index)
    case 0x200B: return around.before.map(hasNoSpaces) == true || around.after.map(hasNoSpaces) == true
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      // Only the first of several selectors has something to select.
      guard let before = UTF8Scalar.before(span, index) else { return false }
      return isPictorial(before) || isIdeograph(before) || around.after == 0x20E3
        || (0x1000...0x109F).contains(before) || (0x1820...0x18AA).contains(before)
    case 0x180B...0x180F: return around.before.map { (0x1800...0x18AA).contains($0) } == true
    case 0xE0020...0xE007F: return around.before == 0x1F3F4
    default: return false
    }
  }

  /// Letters that join, or that change when they are kept from it: Arabic to the scripts of India, Tibet and Burma.
  private static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0590...0x109F, 0x1700...0x18AF, 0x1A00...0x1AFF, 0xA800...0xA8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      true
    default: false
    }
  }

  /// Letters of languages written without spaces, where lines may break.
  private static func hasNoSpaces(_ scalar: UInt32) -> Bool {
    (0x0E00...0x0FFF).contains(scalar) || (0x1000...0x109F).contains(scalar)
      || (0x1780...0x17FF).contains(scalar)
  }

  private static func isPictorial(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA9, 0xAE, 0x203C, 0x2049, 0x2100...0x2BFF, 0x3030, 0x303D, 0x3297, 0x3299, 0x1F000...0x1FBFF: true
    default: false
    }
  }

  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    (0x2E80...0x2FFF).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar) || (0x20000...0x3FFFF).contains(scalar)
  }
}

/// What stands beside a character, other invisible ones left out.
private struct Neighbours {
  let before: UInt32?
  let after: UInt32?

  init(in span: Span<UInt8>, before lower: Int, after upper: Int) {
    // Hostile files have rows of thousands; nobody's words do.
    var index = lower
    var found: UInt32?
    for _ in 0..<16 {
      guard let scalar = UTF8Scalar.before(span, index) else { break }
      if !InvisibleScanner.isInvisible(scalar) {
        found = scalar
        break
      }
      index -= UTF8Scalar.width(scalar)
    }
    before = found
    index = upper
    found = nil
    for _ in 0..<16 {
      guard let (scalar, width) = UTF8Scalar.decode(span, at: index) else { break }
      if !InvisibleScanner.isInvisible(scalar) {
        found = scalar
        break
      }
      index += width
    }
    after = found
  }

  /// Whether there is a letter or digit of Latin or Cyrillic, or a sign of web addresses, on both sides.
  var isWord: Bool { before.map(Self.isOfWord) == true && after.map(Self.isOfWord) == true }

  /// Whether the character before or the one after is such.
  func stands(_ isSuch: (UInt32) -> Bool) -> Bool { before.map(isSuch) == true || after.map(isSuch) == true }

  /// Whether a dot stands within a word of Cyrillic letters, or of Latin ones where no ending of six letters or fewer
  /// follows, as French puts one behind a dot.
  func isSplit(by scalar: UInt32, in span: Span<UInt8>, at index: Int) -> Bool {
    guard let before, let after, Self.isLetter(before), Self.isLetter(after) else { return false }
    if before >= 0x0400 || after >= 0x0400 || scalar > 0x3000 { return true }
    var count = 0
    var next = index + UTF8Scalar.width(scalar)
    while count < 7, let (letter, width) = UTF8Scalar.decode(span, at: next), Self.isLetter(letter) {
      count += 1
      next += width
    }
    return count > 6
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    isOfWord(scalar) && (scalar > 0x40 && scalar != 0x5F)
  }

  private static func isOfWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0x024F, 0x0400...0x052F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
