import DocketDiagnostics

/// Digits with nothing but separators between them, as groups.
///
/// Between two digits may stand up to three spaces of any width, hyphens, dots or underscores, or the end of a
/// line with the indentation, and the `#` of a comment, of the next. Digits are ASCII, Arabic-Indic, Persian or
/// of full width.
struct DigitRun {
  /// Digits that stand together.
  struct Group {
    /// Their indices in the run's digits.
    let digits: Range<Int>
    /// Their bytes.
    let bytes: ByteRange
  }

  /// The values of all digits.
  private(set) var digits: [UInt8] = []
  /// The groups, first to last.
  private(set) var groups: [Group] = []

  /// Reads the run that begins with the digit at an offset, in place of what was read before.
  ///
  /// - Returns: the offset after its last digit.
  mutating func read(_ span: Span<UInt8>, from start: Int) -> Int {
    digits.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    var next: Int? = start
    var end = start
    while let begin = next {
      let count = digits.count
      end = begin
      while let digit = Self.digit(in: span, at: end) {
        digits.append(digit.value)
        end += digit.width
      }
      groups.append(Group(digits: count..<digits.count, bytes: ByteRange(begin, end)))
      next = Self.nextDigit(in: span, after: end)
    }
    return end
  }

  /// Whether groups are of the sizes in which people write card numbers: one group; four or more digits first and
  /// no piece of a date in the middle; or a whole run of pairs, triples or single digits.
  func hasShape(_ window: ClosedRange<Int>) -> Bool {
    guard window.count > 1 else { return true }
    // Most windows end here; hostile files have a great many of them.
    guard groups[window.lowerBound].digits.count >= 4 || window.count == groups.count else { return false }
    let sizes = groups[window].map(\.digits.count)
    let middle = sizes.dropFirst().dropLast()
    if sizes[0] >= 4 { return middle.allSatisfy { $0 >= 3 } }
    return window.count == groups.count && middle.allSatisfy { $0 == sizes[0] }
      && sizes[sizes.count - 1] <= sizes[0]
  }

  /// Whether it is a number after a plus sign of at most fifteen digits (E.164).
  func isPhoneNumber(in span: Span<UInt8>) -> Bool {
    guard digits.count <= 15, let start = groups.first?.bytes.lower, start > 0 else { return false }
    return span[start - 1] == UInt8(ascii: "+")
  }

  /// Whether it is a Russian account number of twenty digits, or an IBAN in groups.
  func isAccountNumber(in span: Span<UInt8>) -> Bool {
    guard let first = groups.first else { return false }
    if digits.count == 20 {
      let prefix = digits.prefix(3).reduce(0) { $0 * 10 + Int($1) }
      return [301, 302].contains(prefix) || (401...408).contains(prefix) || (420...426).contains(prefix)
    }
    let start = first.bytes.lower
    guard first.digits.count == 2, start >= 2, Self.isCapital(span[start - 1]),
      Self.isCapital(span[start - 2])
    else {
      return false
    }
    return start == 2 || !(Self.isCapital(span[start - 3] & 0xDF) || Self.isDigit(span[start - 3]))
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

extension DigitRun {
  /// Whether a byte may begin a digit: a quick first look.
  static func mayBeDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte >= 0xD9 && (byte == 0xD9 || byte == 0xDB || byte == 0xEF))
  }

  /// The digit at an offset: ASCII, U+0660 to U+0669, U+06F0 to U+06F9, U+FF10 to U+FF19.
  static func digit(in span: Span<UInt8>, at index: Int) -> (value: UInt8, width: Int)? {
    guard index < span.count else { return nil }
    let byte = span[index]
    if byte < 0x80 { return byte &- 0x30 < 10 ? (byte - 0x30, 1) : nil }
    guard index + 1 < span.count else { return nil }
    let second = span[index + 1]
    switch byte {
    case 0xD9: return second &- 0xA0 < 10 ? (second - 0xA0, 2) : nil
    case 0xDB: return second &- 0xB0 < 10 ? (second - 0xB0, 2) : nil
    case 0xEF where second == 0xBC && index + 2 < span.count:
      let third = span[index + 2]
      return third &- 0x90 < 10 ? (third - 0x90, 3) : nil
    default: return nil
    }
  }

  /// The offset of the next digit when only separators stand before it.
  private static func nextDigit(in span: Span<UInt8>, after end: Int) -> Int? {
    var index = end
    var separators = 0
    while index < span.count, separators < 3 {
      let width = separatorWidth(in: span, at: index)
      guard width > 0 else { break }
      index += width
      separators += 1
    }
    if digit(in: span, at: index) != nil { return index > end ? index : nil }
    guard let line = lineStart(in: span, at: index) else { return nil }
    index = afterIndentation(in: span, at: line)
    if index < span.count, span[index] == UInt8(ascii: "#") {
      index = afterIndentation(in: span, at: index + 1)
    }
    return digit(in: span, at: index) == nil ? nil : index
  }

  private static func lineStart(in span: Span<UInt8>, at index: Int) -> Int? {
    guard index < span.count else { return nil }
    if span[index] == 0x0A { return index + 1 }
    return span[index] == 0x0D && index + 1 < span.count && span[index + 1] == 0x0A ? index + 2 : nil
  }

  private static func afterIndentation(in span: Span<UInt8>, at start: Int) -> Int {
    var index = start
    while index < span.count, span[index] == 0x20 || span[index] == 0x09 { index += 1 }
    return index
  }

  /// The bytes of a separator: an ASCII one; spaces, dashes, bullets and invisible characters of the blocks U+0080,
  /// U+2000, U+2200 (minus) and U+3000.
  private static func separatorWidth(in span: Span<UInt8>, at index: Int) -> Int {
    switch span[index] {
    case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): return 1
    case 0xC2:
      guard index + 1 < span.count else { return 0 }
      return [0xA0, 0xAD, 0xB7].contains(span[index + 1]) ? 2 : 0
    case 0xE2:
      guard index + 2 < span.count else { return 0 }
      switch (span[index + 1], span[index + 2]) {
      case (0x80, 0x80...0x8F), (0x80, 0x90...0x95), (0x80, 0xA2), (0x80, 0xAF), (0x81, 0xA0), (0x88, 0x92):
        return 3
      default: return 0
      }
    case 0xE3:
      guard index + 2 < span.count else { return 0 }
      return span[index + 1] == 0x80 && span[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
