package import DocketDiagnostics
package import DocketLanguage

/// Where in some bytes numbers stand that a rule may want to look at.
package struct NumberScan: Sendable {
  /// Digits with separators between them, at least six.
  package struct Run: Sendable {
    /// The first digit to the last.
    package let range: ByteRange
    package let digitCount: Int
  }

  /// The runs of digits, first to last.
  package private(set) var runs: [Run] = []
  /// Words of ASCII letters and digits of the length of a wallet's address, first to last.
  package private(set) var words: [ByteRange] = []
  /// Words of ASCII letters and digits of the lengths that personal codes have, first to last.
  private(set) var codes: [ByteRange] = []
  /// Where the two letters of a country stand before digits, as an IBAN begins.
  private(set) var countriesBeforeDigits: [Int] = []
  /// Groups of digits beside what may be a mask, such as `*`.
  private(set) var groupsBesideMasks: [ByteRange] = []

  /// No numbers yet.
  package init() {}

  /// Looks through bytes; linear in their number.
  package init(_ bytes: [UInt8]) { self = CandidatePlaces(in: bytes.span).numbers }

  /// Adds digits with nothing but separators between them, which stand behind all others so far.
  package mutating func add(_ run: DigitRun, in span: Span<UInt8>) {
    // A day is the most frequent number of a record, and no rule finds anything in it.
    if run.digits.count >= 6, !run.isDay || PhoneScanner.plus(before: run.range.lower, in: span) != nil {
      runs.append(Run(range: run.range, digitCount: run.digits.count))
    }
    for group in run.groups { look(around: group.bytes, in: span) }
  }

  private mutating func look(around group: ByteRange, in span: Span<UInt8>) {
    let before = group.lower > 0 ? span[group.lower - 1] : 0
    let after = group.upper < span.count ? span[group.upper] : 0
    if ASCII.isLetter(before) || ASCII.isLetter(after) {
      if words.last.map({ $0.upper <= group.lower }) ?? true { addWord(around: group, in: span) }
    }
    if !ASCII.isDigit(before), let start = country(before: group.lower, in: span) {
      countriesBeforeDigits.append(start)
    }
    if NumberMask.isBeside(group, in: span) { groupsBesideMasks.append(group) }
  }

  /// Where two letters begin that are a country with IBANs.
  private func country(before end: Int, in span: Span<UInt8>) -> Int? {
    guard let second = LetteredCode.letter(in: span, before: end),
      let first = LetteredCode.letter(in: span, before: second.start),
      IBAN.isCountry(first.value, second.value)
    else { return nil }
    return first.start
  }

  /// The end of the word looked at last, so that a long one is walked once.
  private var walked = 0

  private mutating func addWord(around group: ByteRange, in span: Span<UInt8>) {
    guard group.lower >= walked else { return }
    var lower = group.lower
    while lower > walked, ASCII.isLetterOrDigit(span[lower - 1]) { lower -= 1 }
    var upper = group.upper
    while upper < span.count, ASCII.isLetterOrDigit(span[upper]) { upper += 1 }
    walked = upper
    if (26...128).contains(upper - lower) { words.append(ByteRange(lower, upper)) }
    if CodeScanner.lengths.contains(upper - lower) { codes.append(ByteRange(lower, upper)) }
  }
}

/// A private number that was found.
package struct PrivateNumber: Equatable {
  /// Its bytes.
  package let range: ByteRange
  /// How many characters it has without separators.
  package let count: Int
  /// What it is, where the rule finds several kinds.
  package let kind: Phrase?

  /// Notes a number.
  ///
  /// - Parameters:
  ///   - range: its bytes.
  ///   - count: how many characters it has without separators.
  ///   - kind: what it is; nil where only one kind is looked for.
  package init(range: ByteRange, count: Int, kind: Phrase? = nil) {
    self.range = range
    self.count = count
    self.kind = kind
  }
}
