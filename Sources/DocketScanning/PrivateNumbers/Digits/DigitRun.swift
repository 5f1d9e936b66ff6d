import DocketDiagnostics

/// Digits with nothing but separators between them, as groups.
///
/// Between two digits may stand up to eight separators (`DigitSeparator`), and among them the end of a line with the
/// indentation of the next, the `#` of a comment or the `-` of an item. Digits are those of any script.
package struct DigitRun {
  /// What stands between two groups.
  struct Gap: OptionSet, Hashable {
    let rawValue: UInt16

    static let space = Gap(rawValue: 1)
    static let hyphen = Gap(rawValue: 2)
    static let dot = Gap(rawValue: 4)
    /// Underscores, bullets, tabs, soft hyphens, characters without width.
    static let other = Gap(rawValue: 8)
    static let line = Gap(rawValue: 16)
    static let bracket = Gap(rawValue: 32)
    static let slash = Gap(rawValue: 64)
    /// Commas, semicolons, bars, number signs.
    static let list = Gap(rawValue: 128)
    static let colon = Gap(rawValue: 256)
    static let plus = Gap(rawValue: 512)
    /// Every other sign: quotes, arrows, stars, other brackets.
    static let mark = Gap(rawValue: 1024)
    /// The beginning of an item of a list, on the next line.
    static let item = Gap(rawValue: 2048)

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

  /// Whether it has the form of a day, 2031-04-02, and nothing else.
  var isDay: Bool {
    groups.count == 3 && digits.count == 8 && groups[0].digits.count == 4 && groups[1].digits.count == 2
      && groups[1].gap == .hyphen && groups[2].gap == .hyphen && (digits[0] == 1 || digits[0] == 2)
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

  /// At most so many groups from one on.
  func groups(from first: Int, atMost most: Int) -> DigitRun {
    part(first..<min(first + most, groups.endIndex))
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
  /// The most separators between two digits.
  static let mostSeparators = 8

  /// The offset of the next digit when only separators stand before it.
  private static func next(in span: Span<UInt8>, after end: Int) -> (index: Int, gap: Gap)? {
    var index = end
    var gap: Gap = []
    var separators = 0
    while index < span.count, separators < mostSeparators {
      guard let separator = DigitSeparator.read(span, at: index) else {
        guard !gap.contains(.line), let line = lineStart(in: span, at: index) else { break }
        gap.insert(.line)
        index = afterIndentation(in: span, at: line)
        if index < span.count, span[index] == UInt8(ascii: "#") {
          index = afterIndentation(in: span, at: index + 1)
        }
        if index + 1 < span.count, span[index] == UInt8(ascii: "-"), span[index + 1] == 0x20 {
          gap.insert(.item)
          index = afterIndentation(in: span, at: index + 1)
        }
        continue
      }
      index += separator.width
      gap.insert(separator.gap)
      separators += 1
    }
    return index > end && DecimalDigit.read(span, at: index) != nil ? (index, gap) : nil
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
}
