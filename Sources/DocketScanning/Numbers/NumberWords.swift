/// The numbers, months and units written in words in a text.
struct NumberWords {
  /// The numbers in the order of the text.
  private(set) var numbers: [NumbersInText.Number] = []
  /// The months that stand beside a day or a year, in the order of the text.
  private(set) var months: [NumbersInText.Number] = []
  /// What may be said with a number: a dozen, XIV, half a million.
  private(set) var hints: [NumbersInText.Number] = []
  /// The words for what is counted.
  private(set) var measures: [Measure] = []
  /// The words for a half that belong to no number in words.
  private(set) var halves: [Range<Int>] = []

  /// A word for what is counted, with its UTF-8 range.
  typealias Measure = (entry: NumberLexicon.Entry, range: Range<Int>)

  private let lexicon: NumberLexicon
  private var open: Compound?
  /// A month with no number before it, which may have its day behind it.
  private var pendingMonth: NumbersInText.Number?

  /// A number of several words that may go on.
  private struct Compound {
    var total = 0
    var group: Int
    var last: NumberLexicon.Kind
    var lastValue: Int
    var isVague: Bool
    var hasHalf: Bool
    /// The last thousand or million, which only a lower one may follow.
    var lowestScale = Int.max
    var unit: NumberUnit?
    let start: Int
    /// Where its last number ends.
    var end: Int
    /// Where the next word has to join: behind an “and”.
    var reach: Int

    var isLinked: Bool { reach > end }

    /// Adds a half of what was counted last: of the whole, or of a million.
    mutating func addHalf(until end: Int) {
      if last == .scale { total += lastValue / 2 } else { hasHalf = true }
      isVague = false
      self.end = end
      reach = end
    }
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - words: its words that mean numbers, units or months.
  ///   - lexicon: the words of its language.
  init(_ text: String, _ words: [TextWords.NumberWord], _ lexicon: NumberLexicon) {
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
      guard let open, NumberGap.isJoint(open.reach..<range.lowerBound, in: bytes) else {
        return finish(in: bytes)
      }
      self.open?.reach = range.upperBound
    case .half:
      if let open, NumberGap.isHalfLink(open.end..<range.lowerBound, in: bytes) {
        self.open?.addHalf(until: range.upperBound)
      } else {
        finish(in: bytes)
        halves.append(range)
      }
    case .measure:
      finish(in: bytes)
      measures.append((entry, range))
    case .hint:
      finish(in: bytes)
      hints.append(
        NumbersInText.Number(
          value: String(entry.value), range: range, end: range.upperBound, isSpelled: true))
    default: addNumber(entry, range, in: bytes)
    }
  }

  private mutating func addNumber(_ entry: NumberLexicon.Entry, _ range: Range<Int>, in bytes: Span<UInt8>) {
    if let open, open.unit == nil, NumberGap.isJoint(open.reach..<range.lowerBound, in: bytes),
      let longer = extended(open, by: entry, to: range.upperBound)
    {
      self.open = longer
      return
    }
    finish(in: bytes)
    let isScale = entry.kind == .scale
    if isScale {
      // The scanner of digits has read “500 thousand”.
      if NumberGap.isDigit(before: range.lowerBound, in: bytes) { return }
      if let half = halves.last,
        NumberGap.isArticle(half.upperBound..<range.lowerBound, in: bytes)
      {
        hints.append(
          NumbersInText.Number(
            value: String(entry.value / 2), range: half.lowerBound..<range.upperBound, end: range.upperBound,
            isSpelled: true))
        return
      }
    }
    if entry.kind == .hundred, NumberGap.isText("our ", before: range.lowerBound, in: bytes) { return }
    open = Compound(
      total: isScale ? entry.value : 0, group: isScale ? 0 : entry.value, last: entry.kind,
      lastValue: entry.value, isVague: entry.isVague, hasHalf: entry.hasHalf,
      lowestScale: isScale ? entry.value : Int.max, unit: entry.unit,
      start: range.lowerBound, end: range.upperBound, reach: range.upperBound)
  }

  /// A number with one more word; nil when the word begins another number.
  private func extended(_ open: Compound, by entry: NumberLexicon.Entry, to end: Int) -> Compound? {
    var longer = open
    switch (open.last, entry.kind) {
    case (_, .scale)
    where (open.group > 0 || open.hasHalf) && entry.value < open.lowestScale && !open.isLinked:
      longer.total = open.total + open.group * entry.value + (open.hasHalf ? entry.value / 2 : 0)
      longer.lowestScale = entry.value
      longer.group = 0
      longer.hasHalf = false
    case _ where open.hasHalf: return nil
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
    default: return nil
    }
    longer.last = entry.kind
    longer.lastValue = entry.kind == .tens && longer.group % 100 == 80 ? 80 : entry.value
    longer.isVague = false
    longer.hasHalf = longer.hasHalf || entry.hasHalf
    longer.unit = entry.unit
    longer.end = end
    longer.reach = end
    return longer
  }

  private mutating func finish(in bytes: Span<UInt8>) {
    guard let open else { return }
    self.open = nil
    let value = open.total + open.group
    var number = NumbersInText.Number(
      value: String(value), range: open.start..<open.end, end: open.end, isSpelled: true,
      isVague: open.isVague)
    number.hasHalf = open.hasHalf
    number.unit = open.unit
    if let month = pendingMonth, (1...31).contains(value),
      NumberGap.isJoint(month.end..<open.start, in: bytes)
        || NumberGap.isText(month.end..<open.start, " the ", in: bytes)
    {
      months.append(month)
      number.isVague = false
      pendingMonth = nil
    }
    numbers.append(number)
  }

  private mutating func addMonth(_ value: Int, _ range: Range<Int>, in bytes: Span<UInt8>) {
    finish(in: bytes)
    if lexicon.hasCapitalMonths, bytes[range.lowerBound] &- 0x41 >= 26 { return }
    let month = NumbersInText.Number(
      value: String(value), range: range, end: range.upperBound, isSpelled: true)
    pendingMonth = nil
    if isBehindDay(range, in: bytes) {
      // Beside a month “first” and “second” are days.
      numbers[numbers.count - 1].isVague = false
      months.append(month)
    } else if NumberGap.isBesideDigit(range, in: bytes) {
      months.append(month)
    } else if lexicon.hasCapitalMonths {
      pendingMonth = month
    }
  }

  /// Whether a day in words stands before a month: “третьего мая”, “the third of May”.
  private func isBehindDay(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let day = numbers.last, day.end < range.lowerBound, day.unit == nil,
      Int(day.value).map({ (1...31).contains($0) }) == true
    else { return false }
    let gap = day.end..<range.lowerBound
    return NumberGap.isJoint(gap, in: bytes) || NumberGap.isText(gap, " of ", in: bytes)
  }
}
