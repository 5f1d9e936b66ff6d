/// The numbers and months written in words in a text.
struct NumberWords {
  /// The numbers in the order of the text.
  private(set) var numbers: [NumbersInText.Number] = []
  /// The months that stand beside a day or a year, in the order of the text.
  private(set) var months: [NumbersInText.Number] = []

  private let text: String
  private let lexicon: NumberLexicon
  private var open: Compound?

  /// A number of several words that may go on.
  private struct Compound {
    var total = 0
    var group: Int
    var last: NumberLexicon.Kind
    var lastValue: Int
    var isVague: Bool
    var isLinked = false
    let start: Int
    var end: Int
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - words: its words that mean numbers or months.
  ///   - lexicon: the words of its language.
  init(_ text: String, _ words: [TextWords.NumberWord], _ lexicon: NumberLexicon) {
    self.text = text
    self.lexicon = lexicon
    guard !words.isEmpty else { return }
    let bytes = text.utf8.span
    for word in words { add(word.entry, word.range, in: bytes) }
    finish(in: bytes)
  }

  static func lowercase(_ word: inout [UInt8]) {
    guard word[0] < 0x80 || word[0] == 0xD0 else { return }
    for index in word.indices {
      if word[index] &- 0x41 < 26 { word[index] |= 0x20 }
      guard word[index] == 0xD0, index + 1 < word.count else { continue }
      switch word[index + 1] {
      case 0x90...0x9F: word[index + 1] += 0x20
      case 0xA0...0xAF:
        word[index] = 0xD1
        word[index + 1] -= 0x20
      default: break
      }
    }
  }

  private mutating func add(_ entry: NumberLexicon.Entry, _ range: Range<Int>, in bytes: Span<UInt8>) {
    switch entry.kind {
    case .month: addMonth(entry.value, range, in: bytes)
    case .link:
      guard let open, isGap(open.end..<range.lowerBound, in: bytes) else { return finish(in: bytes) }
      self.open?.isLinked = true
      self.open?.end = range.upperBound
    default:
      if let open, isGap(open.end..<range.lowerBound, in: bytes),
        let longer = extended(open, by: entry, to: range.upperBound)
      {
        self.open = longer
      } else {
        finish(in: bytes)
        let isScale = entry.kind == .scale
        open = Compound(
          total: isScale ? entry.value : 0, group: isScale ? 0 : entry.value, last: entry.kind,
          lastValue: entry.value, isVague: entry.isVague, start: range.lowerBound, end: range.upperBound)
      }
    }
  }

  /// A number with one more word; nil when the word begins another number.
  private func extended(_ open: Compound, by entry: NumberLexicon.Entry, to end: Int) -> Compound? {
    var longer = open
    switch (open.last, entry.kind) {
    case (.tens, .unit): longer.group += entry.value
    case (.tens, .teen) where lexicon.countsByTwenty && [60, 80].contains(open.lastValue):
      longer.group += entry.value
    case (.teen, .unit)
    where lexicon.countsByTwenty && open.lastValue == 10 && entry.value >= 7 && !open.isLinked:
      longer.group += entry.value
    // quatre-vingts
    case (.unit, .tens)
    where lexicon.countsByTwenty && open.lastValue == 4 && entry.value == 20 && open.group % 100 == 4
      && !open.isLinked:
      longer.group += 76
    case (.unit, .hundred) where open.group < 10 && !open.isLinked: longer.group *= 100
    case (.hundred, .unit), (.hundred, .teen), (.hundred, .tens), (.hundreds, .unit), (.hundreds, .teen),
      (.hundreds, .tens), (.scale, .unit), (.scale, .teen), (.scale, .tens), (.scale, .hundreds):
      longer.group += entry.value
    case (.scale, .hundred): longer.group = 100
    case (_, .scale)
    where open.group > 0 && open.total < entry.value && !open.isLinked && entry.value <= 1_000_000:
      longer.total = open.total + open.group * entry.value
      longer.group = 0
    default: return nil
    }
    longer.last = entry.kind
    longer.lastValue = entry.kind == .tens && longer.group % 100 == 80 ? 80 : entry.value
    longer.isVague = false
    longer.isLinked = false
    longer.end = end
    return longer
  }

  /// Whether only a space or a hyphen stands between two words.
  private func isGap(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    switch range.count {
    case 1: bytes[range.lowerBound] == 0x20 || bytes[range.lowerBound] == UInt8(ascii: "-")
    case 2: bytes[range.lowerBound] == 0xC2 && bytes[range.lowerBound + 1] == 0xA0
    default: false
    }
  }

  private mutating func finish(in bytes: Span<UInt8>) {
    guard let open else { return }
    self.open = nil
    let range = open.start..<(open.isLinked ? wordEnd(from: open, in: bytes) : open.end)
    numbers.append(
      NumbersInText.Number(
        value: String(open.total + open.group), range: range,
        words: part(range), isVague: open.isVague))
  }

  /// The words of a part of the text.
  private func part(_ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count)), as: UTF8.self)
  }

  /// The end of a number after which an “and” belonged to something else.
  private func wordEnd(from open: Compound, in bytes: Span<UInt8>) -> Int {
    var end = open.end
    while end > open.start, bytes[end - 1] != 0x20, bytes[end - 1] != UInt8(ascii: "-") { end -= 1 }
    return end > open.start ? end - 1 : open.end
  }

  private mutating func addMonth(_ value: Int, _ range: Range<Int>, in bytes: Span<UInt8>) {
    finish(in: bytes)
    if lexicon.hasCapitalMonths, bytes[range.lowerBound] &- 0x41 >= 26 { return }
    guard isBesideNumber(range, in: bytes) else { return }
    months.append(
      NumbersInText.Number(
        value: String(value), range: range, words: part(range)))
  }

  /// Whether a day stands before a month (`4 September`, `1er avril`, `4th of May`), or a day or year after it.
  private func isBesideNumber(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var after = range.upperBound
    while after < bytes.count, after < range.upperBound + 3 {
      let byte = bytes[after]
      guard byte == 0x20 || byte == 0x2E || byte == 0xC2 || byte == 0xA0 else { break }
      after += 1
    }
    if after < bytes.count, bytes[after] &- 0x30 < 10 { return true }
    for index in (max(0, range.lowerBound - 7)..<range.lowerBound).reversed() {
      let byte = bytes[index]
      if byte &- 0x30 < 10 { return true }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") { return false }
    }
    return false
  }
}
