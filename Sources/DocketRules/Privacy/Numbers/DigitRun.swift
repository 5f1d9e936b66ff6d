import DocketDiagnostics

/// Digits with nothing but separators between them, as groups.
///
/// Between two digits may stand up to three separators, or the end of a line with the indentation, and the `#` of a
/// comment, of the next. Digits are those of any script.
struct DigitRun {
  /// What stands between two groups.
  struct Gap: OptionSet, Hashable {
    let rawValue: UInt8

    static let space = Gap(rawValue: 1)
    static let hyphen = Gap(rawValue: 2)
    static let dot = Gap(rawValue: 4)
    /// Underscores, bullets, tabs, soft hyphens, characters without width.
    static let other = Gap(rawValue: 8)
    static let line = Gap(rawValue: 16)
    static let bracket = Gap(rawValue: 32)
    static let slash = Gap(rawValue: 64)
    /// Commas, bars, number signs.
    static let list = Gap(rawValue: 128)

    /// What may stand between any groups of a number.
    static let plain: Gap = [.space, .hyphen, .dot, .other, .line]
  }

  /// Digits that stand together.
  struct Group {
    /// Their indices in the run's digits.
    let digits: Range<Int>
    /// Their bytes.
    let bytes: ByteRange
    /// What stands between them and the group before; empty for the first.
    let gap: Gap
  }

  /// The values of all digits.
  private(set) var digits: [UInt8] = []
  /// The groups, first to last.
  private(set) var groups: [Group] = []

  /// The bytes from the first digit to the last.
  var range: ByteRange {
    guard let first = groups.first, let last = groups.last else { return ByteRange(0, 0) }
    return ByteRange(first.bytes.lower, last.bytes.upper)
  }

  /// Reads the run that begins with the digit at an offset, in place of what was read before.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - start: the offset of a digit.
  /// - Returns: the offset after its last digit.
  mutating func read(_ span: Span<UInt8>, from start: Int) -> Int {
    digits.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    var begin = start
    var gap: Gap = []
    while true {
      let count = digits.count
      var end = begin
      while let digit = DecimalDigit.read(span, at: end) {
        digits.append(digit.value)
        end += digit.width
      }
      groups.append(Group(digits: count..<digits.count, bytes: ByteRange(begin, end), gap: gap))
      guard let next = Self.next(in: span, after: end) else { return end }
      begin = next.index
      gap = next.gap
    }
  }

  /// The digits of some groups.
  func digits(of window: ClosedRange<Int>) -> ArraySlice<UInt8> {
    digits[groups[window.lowerBound].digits.lowerBound..<groups[window.upperBound].digits.upperBound]
  }

  /// The bytes of some groups.
  func bytes(of window: ClosedRange<Int>) -> ByteRange {
    ByteRange(groups[window.lowerBound].bytes.lower, groups[window.upperBound].bytes.upper)
  }

  /// The run cut where a gap is not a plain one.
  var plainParts: [DigitRun] {
    var parts: [DigitRun] = []
    var first = groups.startIndex
    for index in groups.indices.dropFirst() where !groups[index].gap.isSubset(of: .plain) {
      parts.append(part(first..<index))
      first = index
    }
    if first == groups.startIndex { return [self] }
    parts.append(part(first..<groups.endIndex))
    return parts
  }

  private func part(_ range: Range<Int>) -> DigitRun {
    var part = DigitRun()
    let shift = groups[range.lowerBound].digits.lowerBound
    for (index, group) in groups[range].enumerated() {
      part.digits += digits[group.digits]
      part.groups.append(
        Group(
          digits: group.digits.lowerBound - shift..<group.digits.upperBound - shift, bytes: group.bytes,
          gap: index == 0 ? [] : group.gap))
    }
    return part
  }
}

extension DigitRun {
  /// The offset of the next digit when only separators stand before it.
  private static func next(in span: Span<UInt8>, after end: Int) -> (index: Int, gap: Gap)? {
    var index = end
    var gap: Gap = []
    var separators = 0
    while index < span.count, separators < 3, let separator = separator(in: span, at: index) {
      index += separator.width
      gap.insert(separator.gap)
      separators += 1
    }
    if DecimalDigit.read(span, at: index) != nil { return index > end ? (index, gap) : nil }
    guard let line = lineStart(in: span, at: index) else { return nil }
    index = afterIndentation(in: span, at: line)
    if index < span.count, span[index] == UInt8(ascii: "#") {
      index = afterIndentation(in: span, at: index + 1)
    }
    return DecimalDigit.read(span, at: index) == nil ? nil : (index, gap.union(.line))
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

  /// A separator: an ASCII one; spaces, dashes, bullets and invisible characters of the blocks U+0080, U+2000,
  /// U+2200 (minus) and U+3000; the number sign U+2116.
  private static func separator(in span: Span<UInt8>, at index: Int) -> (gap: Gap, width: Int)? {
    switch span[index] {
    case 0x20: return (.space, 1)
    case UInt8(ascii: "-"): return (.hyphen, 1)
    case UInt8(ascii: "."): return (.dot, 1)
    case 0x09, UInt8(ascii: "_"): return (.other, 1)
    case UInt8(ascii: "("), UInt8(ascii: ")"): return (.bracket, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: ","), UInt8(ascii: "|"): return (.list, 1)
    case 0xC2 where index + 1 < span.count:
      switch span[index + 1] {
      case 0xA0: return (.space, 2)
      case 0xAD, 0xB7: return (.other, 2)
      default: return nil
      }
    case 0xE2 where index + 2 < span.count:
      switch (span[index + 1], span[index + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xAF): return (.space, 3)
      case (0x80, 0x90...0x95), (0x88, 0x92): return (.hyphen, 3)
      case (0x80, 0x8B...0x8F), (0x80, 0xA2), (0x81, 0xA0): return (.other, 3)
      case (0x84, 0x96): return (.list, 3)
      default: return nil
      }
    case 0xE3 where index + 2 < span.count:
      return span[index + 1] == 0x80 && span[index + 2] == 0x80 ? (.space, 3) : nil
    default: return nil
    }
  }
}
