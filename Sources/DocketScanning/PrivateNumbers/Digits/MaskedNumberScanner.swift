import DocketDiagnostics

/// Finds numbers of cards and telephones of which a part is masked, and too much is not.
package enum MaskedNumberScanner {
  /// The most digits that may stay legible.
  static let mostVisible = 4
  /// The most characters looked at to either side.
  private static let reach = 64
  /// The most bytes between two groups or masks.
  private static let longestSeparator = 6

  /// The numbers, first to last, not overlapping; `count` is that of the legible digits.
  package static func numbers(in bytes: [UInt8], _ scan: NumberScan) -> [PrivateNumber] {
    let span = bytes.span
    var found: [PrivateNumber] = []
    for group in scan.groupsBesideMasks {
      if let last = found.last, group.lower < last.range.upper { continue }
      if let number = number(around: group, in: span) { found.append(number) }
    }
    return found
  }

  private static func number(around group: ByteRange, in span: Span<UInt8>) -> PrivateNumber? {
    var lower = group.lower
    var index = lower
    while group.lower - index < reach, let before = piece(in: span, endingAt: index) {
      index -= before.width
      if before.kind != .separator { lower = index }
      if lower - index > longestSeparator { break }
    }
    var row = Row()
    var upper = lower
    index = lower
    while index - group.lower < reach, index < span.count, let next = piece(in: span, at: index) {
      index += next.width
      row.add(next.kind)
      if next.kind != .separator { upper = index }
      if index - upper > longestSeparator { break }
    }
    let isPhone = lower > 0 && span[lower - 1] == UInt8(ascii: "+")
    guard row.isHalfMasked(isPhone: isPhone || row.first == 8 || row.first == 0),
      lower == 0 || !ASCII.isLetterOrDigit(span[lower - 1]),
      upper == span.count || !ASCII.isLetterOrDigit(span[upper])
    else { return nil }
    return PrivateNumber(range: ByteRange(lower, upper), count: row.digits)
  }

  private enum Kind: Equatable {
    case digit(UInt8)
    case mask
    case separator
  }

  private static func piece(in span: Span<UInt8>, at index: Int) -> (kind: Kind, width: Int)? {
    let mask = NumberMask.width(in: span, at: index)
    if mask > 0 { return (.mask, mask) }
    if ASCII.isDigit(span[index]) { return (.digit(span[index] - 0x30), 1) }
    guard let separator = DigitSeparator.read(span, at: index) else { return nil }
    return separator.gap.isSubset(of: separators) ? (.separator, separator.width) : nil
  }

  /// Commas, colons and slashes part numbers of their own, as hours and days beside a line of asterisks.
  private static let separators: DigitRun.Gap = [.space, .hyphen, .dot, .other, .bracket, .mark]

  private static func piece(in span: Span<UInt8>, endingAt end: Int) -> (kind: Kind, width: Int)? {
    guard end > 0 else { return nil }
    let mask = NumberMask.width(in: span, endingAt: end)
    if mask > 0 { return (.mask, mask) }
    if let separator = DigitSeparator.read(span, before: end), separator.gap.isSubset(of: separators) {
      return (.separator, separator.width)
    }
    return ASCII.isDigit(span[end - 1]) ? piece(in: span, at: end - 1) : nil
  }

  /// Digits and masks in a row.
  private struct Row {
    private(set) var digits = 0
    private(set) var first: UInt8?
    private var masks = 0
    /// Masks since the last digit.
    private var open = 0
    /// The longest row of masks at either end.
    private var atEnd = 0
    /// The longest row of masks between digits.
    private var between = 0

    mutating func add(_ kind: Kind) {
      switch kind {
      case .separator: break
      case .mask:
        masks += 1
        open += 1
      case .digit(let value):
        if digits == 0 {
          first = masks == 0 ? value : nil
          atEnd = open
        } else {
          between = max(between, open)
        }
        open = 0
        digits += 1
      }
    }

    /// Whether it has the length of a card or a telephone number, and is masked in a part that leaves too much.
    func isHalfMasked(isPhone: Bool) -> Bool {
      guard digits > mostVisible, between >= 2 || max(atEnd, open) >= 4 else { return false }
      return (13...19).contains(digits + masks) || isPhone && (10...12).contains(digits + masks)
    }
  }
}
