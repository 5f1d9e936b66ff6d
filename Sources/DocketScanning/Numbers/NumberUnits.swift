/// Joins the numbers of a text with the units behind them.
struct NumberUnits {
  private let lexicon: NumberLexicon
  private let halves: [Range<Int>]
  private var text: NumbersInText
  private var elements: [NumberElement] = []
  private var nextDigits = 0
  private var nextWord = 0
  private var nextHint = 0
  private var nextHalf = 0

  /// Joins them.
  static func attach(_ words: CountedWords, to text: inout NumbersInText) {
    guard !words.measures.isEmpty || text.words.contains(where: { $0.unit != nil }) else { return }
    let bytes = words.text.utf8.span
    var units = NumberUnits(words, text)
    for measure in words.measures { units.add(measure.entry, measure.range, in: bytes) }
    units.addAdjectives()
    text = units.text
    let lengths = NumberLengths(units.elements, countsByTwenty: words.lexicon.countsByTwenty)
    lengths.join(into: &text, in: bytes)
  }

  private init(_ words: CountedWords, _ text: NumbersInText) {
    halves = words.halves
    self.text = text
    lexicon = words.lexicon
  }

  // MARK: - Units

  private mutating func add(_ entry: NumberLexicon.Entry, _ range: Range<Int>, in bytes: Span<UInt8>) {
    guard let unit = entry.unit else { return }
    while nextHalf < halves.count, halves[nextHalf].upperBound <= range.lowerBound { nextHalf += 1 }
    let before = nextHalf > 0 ? halves[nextHalf - 1] : nil
    var end = range.upperBound
    var hasHalf = false
    if nextHalf < halves.count, NumberGap.isHalfLink(end..<halves[nextHalf].lowerBound, in: bytes) {
      hasHalf = true
      end = halves[nextHalf].upperBound
    }
    if entry.value == 1, let place = place(before: range.lowerBound),
      let link = link(place, unit, to: range.lowerBound, before, in: bytes)
    {
      let number = self[place]
      // “2023 год” is a year, and counts none.
      if unit == .year, number.value.utf8.count > 3 { return }
      let list = list(endingWith: place, in: bytes)
      addItem(place, unit, end: end, hasHalf: hasHalf || link == .withHalf, in: bytes)
      for part in list.dropLast().reversed() {
        addItem(part, unit, end: self[part].end, hasHalf: false, in: bytes)
      }
      // “Un siècle”
      if unit == .century, number.isVague { addBare(unit, 1, hasHalf: false, range) }
    } else if unit != .century || !addLetterBeforeCentury(range, in: bytes) {
      var hasHalf = hasHalf || entry.hasHalf
      var count = entry.value
      if let before, NumberGap.isArticle(before.upperBound..<range.lowerBound, in: bytes) {
        hasHalf = true
        count = 0
      }
      addBare(unit, count, hasHalf: hasHalf, range.lowerBound..<end)
    }
  }

  /// Adds a unit that stands for itself.
  ///
  /// A century is then a hundred years; behind a number it is mostly one of many.
  private mutating func addBare(_ unit: NumberUnit, _ count: Int, hasHalf: Bool, _ range: Range<Int>) {
    let length = unit == .century ? TimeLength(months: 1200) : unit.length
    elements.append(
      NumberElement(item: nil, length: length?.times(count, andHalf: hasHalf), unit: unit, range: range))
  }

  /// Where a number is kept.
  private enum Place {
    case digits(Int)
    case word(Int)
    case hint(Int)
  }

  private subscript(place: Place) -> NumbersInText.Number {
    switch place {
    case .digits(let index): text.numbers[index]
    case .word(let index): text.words[index]
    case .hint(let index): text.hints[index]
    }
  }

  /// The last number before a place.
  private mutating func place(before start: Int) -> Place? {
    while nextDigits < text.numbers.count, text.numbers[nextDigits].range.lowerBound < start {
      nextDigits += 1
    }
    while nextWord < text.words.count, text.words[nextWord].range.lowerBound < start { nextWord += 1 }
    while nextHint < text.hints.count, text.hints[nextHint].range.lowerBound < start { nextHint += 1 }
    return latest(nextDigits, nextWord, nextHint)
  }

  private func latest(_ digits: Int, _ word: Int, _ hint: Int) -> Place? {
    var latest: (place: Place, start: Int)?
    if digits > 0 { latest = (.digits(digits - 1), text.numbers[digits - 1].range.lowerBound) }
    if word > 0, text.words[word - 1].range.lowerBound > latest?.start ?? -1 {
      latest = (.word(word - 1), text.words[word - 1].range.lowerBound)
    }
    if hint > 0, text.hints[hint - 1].range.lowerBound > latest?.start ?? -1 {
      latest = (.hint(hint - 1), text.hints[hint - 1].range.lowerBound)
    }
    return latest?.place
  }

  private enum Link {
    case plain, withHalf
  }

  /// How a number joins with a unit; nil where it does not.
  private func link(
    _ place: Place, _ unit: NumberUnit, to start: Int, _ half: Range<Int>?, in bytes: Span<UInt8>
  ) -> Link? {
    let number = self[place]
    guard number.unit == nil, number.end <= start else { return nil }
    if let half, half.lowerBound > number.end {
      let joins =
        NumberGap.isHalfLink(number.end..<half.lowerBound, in: bytes)
        && NumberGap.isJoint(half.upperBound..<start, in: bytes)
      return joins ? .withHalf : nil
    }
    if unit.isMoney, Self.ofLinks.contains(where: { NumberGap.isText(number.end..<start, $0, in: bytes) }) {
      return .plain
    }
    guard !number.isSpelled else {
      return NumberGap.isJoint(number.end..<start, in: bytes) ? .plain : nil
    }
    // ½
    let isHalf =
      number.end + 1 < bytes.count && bytes[number.end] == 0xC2 && bytes[number.end + 1] == 0xBD
    let end = number.end + (isHalf ? 2 : 0)
    return NumberGap.isUnit(at: start, after: end, in: bytes) ? (isHalf ? .withHalf : .plain) : nil
  }

  private static let ofLinks = [" de ", " d’", " d'"]

  private static let longestList = 9

  /// The numbers that count the same as the last of them: “6 to 8 years”.
  private func list(endingWith last: Place, in bytes: Span<UInt8>) -> [Place] {
    var list = [last]
    var start = self[last].range.lowerBound
    while list.count < Self.longestList {
      let digits = text.numbers[..<nextDigits].lastIndex { $0.range.lowerBound < start } ?? -1
      let word = text.words[..<nextWord].lastIndex { $0.range.lowerBound < start } ?? -1
      let hint = text.hints[..<nextHint].lastIndex { $0.range.lowerBound < start } ?? -1
      guard let place = latest(digits + 1, word + 1, hint + 1) else { break }
      let number = self[place]
      guard number.unit == nil, number.value.utf8.count < 4, number.end <= start,
        NumberGap.isList(number.end..<start, in: bytes)
      else { break }
      list.insert(place, at: 0)
      start = number.range.lowerBound
    }
    return list
  }

  private mutating func addItem(
    _ place: Place, _ unit: NumberUnit, end: Int, hasHalf: Bool, in bytes: Span<UInt8>
  ) {
    switch place {
    case .digits(let index):
      // “14.00 часов” is a time of the day.
      if unit == .hour, isClockMinute(index, in: bytes) { return }
      text.numbers[index].setUnit(unit, end: end)
      if let decimal = decimal(endingAt: index, unit, end: end, in: bytes) { return append(decimal) }
      append(item(text.numbers[index], hasHalf: hasHalf))
    case .word(let index):
      text.words[index].setUnit(unit, end: end)
      // “neuf ans” and “семью годами” are numbers.
      if let value = Int(text.words[index].value), value > 3 { text.words[index].isVague = false }
      append(item(text.words[index], hasHalf: hasHalf))
    case .hint(let index):
      guard unit == .century else { return }
      promote(text.hints[index], end: end)
    }
  }

  /// Whether digits are the minutes of a time.
  private func isClockMinute(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard index > 0, text.numbers[index].range.count == 2 else { return false }
    let gap = text.numbers[index - 1].range.upperBound..<text.numbers[index].range.lowerBound
    return gap.count == 1 && [0x2C, 0x2E, 0x3A].contains(bytes[gap.lowerBound])
  }

  /// Makes a Roman numeral before “century” a number.
  private mutating func promote(_ hint: NumbersInText.Number, end: Int) {
    let index = (text.words.lastIndex { $0.range.lowerBound < hint.range.lowerBound } ?? -1) + 1
    var number = hint
    number.unit = .century
    number.end = end
    text.words.insert(number, at: index)
    nextWord += 1
    append(item(number, hasHalf: false))
  }

  private func item(_ number: NumbersInText.Number, hasHalf: Bool) -> NumberItem {
    let unit = number.unit ?? .century
    let isHalf = hasHalf || number.hasHalf
    let isVague = number.isVague && !isHalf
    return NumberItem(
      number: number, value: number.value + (isHalf ? ".5" : ""),
      unit: unit,
      range: number.range.lowerBound..<number.end, isVague: isVague,
      length: Int(number.value).flatMap { unit.length?.times($0, andHalf: isHalf) })
  }

  /// `4,5` before a unit: two numbers for the scanner.
  private func decimal(endingAt index: Int, _ unit: NumberUnit, end: Int, in bytes: Span<UInt8>)
    -> NumberItem?
  {
    guard index > 0 else { return nil }
    let (whole, tenths) = (text.numbers[index - 1], text.numbers[index])
    let gap = whole.range.upperBound..<tenths.range.lowerBound
    guard
      gap.count == 1 && (bytes[gap.lowerBound] == 0x2C || bytes[gap.lowerBound] == 0x2E)
        || gap.count == 2 && bytes[gap.lowerBound] == 0xD9,
      whole.parts.isEmpty, tenths.parts.isEmpty, whole.value.utf8.count < 5,
      let digits = Int(whole.value), let part = Int(tenths.value)
    else { return nil }
    let places = String(tenths.value).utf8.count == tenths.range.count ? tenths.range.count : 3
    guard places < 3 else { return nil }
    let factor = places == 1 ? 10 : 100
    return NumberItem(
      number: tenths, wholeStart: whole.range.lowerBound, value: "\(whole.value).\(tenths.value)", unit: unit,
      range: whole.range.lowerBound..<end,
      length: unit.length?.decimal(digits * factor + part, tenths: places))
  }

  /// Adds a Roman numeral of one letter, which is no word of its own, as in “V века”; says whether there is one.
  private mutating func addLetterBeforeCentury(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let digits: [(letter: String, value: Int)] = [("I", 1), ("V", 5), ("X", 10), ("І", 1), ("Х", 10)]
    for digit in digits where NumberGap.isText(digit.letter + " ", before: range.lowerBound, in: bytes) {
      // The last byte of the space tells how many it has.
      let space = bytes[range.lowerBound - 1] == 0x20 ? 1 : bytes[range.lowerBound - 1] == 0xA0 ? 2 : 3
      let start = range.lowerBound - space - digit.letter.utf8.count
      guard start == 0 || !NumberGap.isLetter(bytes[start - 1]) || bytes[start - 1] & 0xC0 == 0x80 else {
        return false
      }
      promote(
        NumbersInText.Number(
          value: String(digit.value), range: start..<(start + digit.letter.utf8.count), end: range.upperBound,
          isSpelled: true), end: range.upperBound)
      return true
    }
    return false
  }

  /// Adds the words that are number and unit in one, as “шестилетний”.
  private mutating func addAdjectives() {
    let known = Set(elements.map(\.range.lowerBound))
    for word in text.words
    where word.unit != nil && !known.contains(word.range.lowerBound) {
      append(item(word, hasHalf: false))
    }
  }

  private mutating func append(_ item: NumberItem) {
    elements.append(NumberElement(item: item, length: item.length, unit: item.unit, range: item.range))
  }
}

extension NumbersInText.Number {
  /// Notes what it counts; an hour may be one of the afternoon.
  fileprivate mutating func setUnit(_ unit: NumberUnit, end: Int) {
    self.unit = unit
    self.end = end
    if unit == .hour, let hour = Int(value), hour < 12 { others.append(String(hour + 12)) }
  }
}
