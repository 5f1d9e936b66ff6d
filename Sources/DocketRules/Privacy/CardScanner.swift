import DocketDiagnostics

/// Finds card numbers in bytes.
enum CardScanner {
  /// A number found.
  struct Candidate {
    let range: ByteRange
    let digitCount: Int
  }

  /// The card numbers in a file, first to last, not overlapping.
  ///
  /// Digits may stand in groups with one space, hyphen, dot or no-break space between them. What is part of a
  /// longer word, of a hexadecimal digest or of the plain digits of a web address is no candidate.
  static func candidates(in bytes: [UInt8]) -> [Candidate] {
    var found: [Candidate] = []
    let span = bytes.span
    var index = 0
    while index < span.count {
      guard isDigit(span[index]) else {
        index += 1
        continue
      }
      let run = Run(in: span, from: index)
      index = run.end
      if let candidate = run.card(in: span) { found.append(candidate) }
    }
    return found
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Digits with single separators between them.
  private struct Run {
    /// The digits' values and offsets.
    private var digits: [(value: UInt8, offset: Int)] = []
    let start: Int
    private(set) var end: Int
    private var isPlain = true

    init(in span: borrowing Span<UInt8>, from start: Int) {
      self.start = start
      end = start
      var index = start
      while index < span.count {
        if isDigit(span[index]) {
          if digits.count < 40 { digits.append((span[index] - 0x30, index)) }
          index += 1
          end = index
          continue
        }
        let width = CardScanner.separatorWidth(in: span, at: index)
        guard width > 0, index + width < span.count, isDigit(span[index + width]) else { break }
        isPlain = false
        index += width
      }
    }

    /// The card number that the run is, or that whole groups of it are.
    func card(in span: borrowing Span<UInt8>) -> Candidate? {
      guard (13...40).contains(digits.count), !CardScanner.isInsideWord(span, start, end) else { return nil }
      if isPlain {
        guard digits.count <= 19, !CardScanner.isInsideAddress(span, start) else { return nil }
        return candidate(digits[...])
      }
      // A date, a house number or a year may stand before or after: try whole groups, longest first.
      let starts = digits.indices.filter { $0 == 0 || digits[$0].offset > digits[$0 - 1].offset + 1 }
      let ends = digits.indices.filter { $0 == digits.count - 1 || digits[$0 + 1].offset > digits[$0].offset + 1 }
      for first in starts {
        for last in ends.reversed() where (12...18).contains(last - first) {
          if let candidate = candidate(digits[first...last]) { return candidate }
        }
      }
      return nil
    }

    private func candidate(_ digits: ArraySlice<(value: UInt8, offset: Int)>) -> Candidate? {
      guard let first = digits.first, let last = digits.last, CardNumber.isCard(digits.map(\.value)) else {
        return nil
      }
      return Candidate(range: ByteRange(first.offset, last.offset + 1), digitCount: digits.count)
    }
  }

  /// The bytes of a separator: space, hyphen, dot, U+00A0, U+202F, U+2011; 0 when there is none.
  private static func separatorWidth(in span: borrowing Span<UInt8>, at index: Int) -> Int {
    switch span[index] {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."): return 1
    case 0xC2: return index + 1 < span.count && span[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < span.count, span[index + 1] == 0x80 else { return 0 }
      return span[index + 2] == 0xAF || span[index + 2] == 0x91 ? 3 : 0
    default: return 0
    }
  }

  /// Whether an ASCII letter touches the run, as in a digest or an identifier.
  private static func isInsideWord(_ span: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let before = start > 0 && isLetter(span[start - 1])
    let after = end < span.count && isLetter(span[end])
    return before || after
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") }

  /// Whether plain digits stand in the path or query of a web address, where they are ids and timestamps; but not
  /// after a name such as `card=`.
  private static func isInsideAddress(_ span: borrowing Span<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index > 0, span[index - 1] > 0x20, span[index - 1] != UInt8(ascii: "\""), start - index < 2048 {
      index -= 1
    }
    guard contains("://", span, index, start) else { return false }
    return !contains("card", span, index, start) && !contains("pay", span, index, start)
      && !contains("number", span, index, start)
  }

  private static func contains(_ word: StaticString, _ span: borrowing Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    let letters = Array(word.description.utf8)
    guard to - from >= letters.count else { return false }
    for index in from...(to - letters.count) {
      var matches = true
      for (offset, letter) in letters.enumerated() where span[index + offset] | 0x20 != letter | 0x20 {
        matches = false
        break
      }
      if matches { return true }
    }
    return false
  }
}
