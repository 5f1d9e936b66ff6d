import DocketDiagnostics

/// Folds bytes: each character as `CharacterFold` has it, percent escapes of addresses (RFC 3986 §2.1, also escaped
/// twice), character references of HTML (§13.5 of the standard) and numbers of characters as YAML and JSON write them
/// (`\x40`, `\u0040`) undone: a file that does not parse is never decoded, and is quoted all the same.
struct FoldedBytes {
  private let source: [UInt8]
  private(set) var result = AlteredBytes()
  /// What else was seen on the way.
  private(set) var marks = SourceMarks()
  private var query = QueryState()
  /// Up to where the source has been taken over.
  private var copied = 0

  /// Folds all bytes; linear in their number.
  ///
  /// Line breaks stay, none comes to be: each character keeps its line.
  init(_ source: [UInt8]) {
    self.source = source
    let span = source.span
    var index = Self.starts.next(in: span, from: 0)
    while index < span.count {
      let byte = span[index]
      var end: Int?
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") {
        marks.add(byte, at: index, in: span)
      } else {
        end = alter(at: index, in: span)
      }
      index = Self.starts.next(in: span, from: end ?? index + 1)
    }
    if result.isAltered { result.copy(source[copied...]) } else { result = AlteredBytes(unaltered: source) }
  }

  /// What may be altered begins with one of these: `%`, `&`, `+`, `\`, NUL, and the lead bytes of what the table holds;
  /// `#` and `:` are noted.
  static let starts = ByteSet(
    [
      0x00, 0x23, 0x3A, 0x25, 0x26, 0x2B, 0x5C, 0xC2, 0xCC, 0xCD, 0xD2, 0xD6, 0xD8, 0xD9, 0xDB, 0xDF, 0xE0,
      0xE1, 0xE2,
      0xE3,
      0xEA,
    ]
      + [0xEF, 0xF0, 0xF3])

  /// Alters what stands at an offset.
  ///
  /// - Returns: the offset after it; nil when it stays.
  private mutating func alter(at index: Int, in span: Span<UInt8>) -> Int? {
    switch span[index] {
    case UInt8(ascii: "%"): return undoPercent(at: index, in: span)
    case UInt8(ascii: "&"):
      guard let (scalar, end) = CharacterReference.read(span, at: index) else { return nil }
      fold(scalar, at: index..<end)
      return end
    case UInt8(ascii: "\\"):
      guard let (scalar, width) = UTF8Scalar.escape(in: span, at: index) else { return nil }
      marks.add(scalar)
      fold(scalar, at: index..<index + width)
      return index + width
    case UInt8(ascii: "+"):
      guard query.isSpace(at: index, in: span) else { return nil }
      replace(index..<index + 1, CollectionOfOne(0x20))
      return index + 1
    case 0xE2 where index + 2 < span.count && span[index + 1] == 0x80 && Self.isQuote(span[index + 2]):
      // The last of them is a dot that hides words from search.
      if span[index + 2] == 0xA7 { marks.add(0x2027) }
      return nil
    // Guillemets.
    case 0xC2 where index + 1 < span.count && (span[index + 1] == 0xAB || span[index + 1] == 0xBB): return nil
    default:
      guard let (scalar, width) = UTF8Scalar.decode(span, at: index) else { return nil }
      marks.add(scalar)
      let end = index + width
      switch self.folded(scalar, at: index) {
      case .itself: return nil
      case let other:
        replace(index..<end, with: other)
        return end
      }
    }
  }

  /// Dashes and dots fold; quotation marks, daggers and the ellipsis are frequent and do not.
  private static func isQuote(_ byte: UInt8) -> Bool {
    (0x96...0xA3).contains(byte) || (0xA5...0xA7).contains(byte)
  }

  /// A character's fold where it stands: a mark over a digit goes whatever it is.
  private func folded(_ scalar: UInt32, at index: Int) -> CharacterFold {
    let fold = CharacterFold(scalar)
    guard fold == .itself, let last = copied < index ? source[index - 1] : result.last, ASCII.isDigit(last),
      scalar >= 0x300
    else { return fold }
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .nonspacingMark?, .enclosingMark?: return .overlay
    default: return .itself
    }
  }

  private mutating func replace(_ place: Range<Int>, with fold: CharacterFold) {
    switch fold {
    case .itself: replace(place, source[place])
    case .dropped, .overlay: replace(place, EmptyCollection())
    case .ascii(let byte): replace(place, CollectionOfOne(byte))
    case .digits(let tens, let ones): replace(place, [tens, ones])
    }
  }

  /// Takes over what stands before a place, and writes other bytes for it.
  private mutating func replace(_ place: Range<Int>, _ bytes: some Collection<UInt8>) {
    if !result.isAltered { result.reserve(source.count) }
    result.copy(source[copied..<place.lowerBound])
    result.replace(place, with: bytes)
    copied = place.upperBound
  }

  /// Writes a character that was escaped; one that would end a line or a quotation becomes a space.
  private mutating func fold(_ scalar: UInt32, at place: Range<Int>) {
    switch folded(scalar, at: place.lowerBound) {
    case .itself:
      guard scalar >= 0x20, scalar != 0x22, let scalar = Unicode.Scalar(scalar) else {
        return replace(place, CollectionOfOne(0x20))
      }
      replace(place, Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter))
    case let other: replace(place, with: other)
    }
  }

  // MARK: Percent escapes

  private mutating func undoPercent(at start: Int, in span: Span<UInt8>) -> Int? {
    guard var unit = PercentEscape.read(span, at: start) else { return nil }
    var bytes: [UInt8] = []
    var ends: [Int] = []
    while true {
      bytes.append(unit.byte)
      ends.append(unit.end)
      guard bytes.count < 4, let next = PercentEscape.read(span, at: unit.end) else { break }
      unit = next
    }
    // A lone byte of another encoding stays as it is written.
    guard let (scalar, width) = UTF8Scalar.decode(bytes.span, at: 0) else { return nil }
    let end = ends[width - 1]
    fold(scalar, at: start..<end)
    return end
  }
}

/// Whether a plus sign stands for a space: in the query of a web address, but not before the digits of a number.
private struct QueryState {
  private var scanned = 0
  private var hasScheme = false
  private var hasQuery = false

  mutating func isSpace(at index: Int, in span: Span<UInt8>) -> Bool {
    while scanned < index {
      let byte = span[scanned]
      if byte <= 0x20 || byte == 0x22 || byte == 0x3C || byte == 0x3E {
        (hasScheme, hasQuery) = (false, false)
      } else if byte == 0x3A, scanned + 2 < span.count, span[scanned + 1] == 0x2F, span[scanned + 2] == 0x2F {
        hasScheme = true
      } else if byte == 0x3F, hasScheme {
        hasQuery = true
      }
      scanned += 1
    }
    guard hasQuery else { return false }
    let opens = index > 0 && (span[index - 1] == UInt8(ascii: "=") || span[index - 1] == UInt8(ascii: ":"))
    return !(opens && index + 1 < span.count && ASCII.isDigit(span[index + 1]))
  }
}
