/// The numbers of a text that are not yet found in the other one.
struct NumberPool {
  /// Those with digits.
  private(set) var digits: [NumbersInText.Number]
  /// Those in words.
  private(set) var words: [NumbersInText.Number]
  private let text: NumbersInText
  /// Whether each length is found.
  private var isSpanFound: [Bool]

  /// All of a text.
  init(_ text: NumbersInText) {
    self.text = text
    digits = text.numbers
    words = text.words
    isSpanFound = Array(repeating: false, count: text.spans.count)
  }

  // MARK: - Lengths

  /// Takes out lengths of time that are the same, however they are divided.
  mutating func cancelLengths(with other: inout NumberPool) {
    guard !text.spans.isEmpty || !other.text.spans.isEmpty else { return }
    cancelSpans(with: &other) { span in
      span.total.map { [$0] } ?? []
    } theirs: {
      $0.total.map { [$0] } ?? []
    }
    cancelSpans(with: &other) {
      $0.others
    } theirs: {
      $0.total.map { [$0] } ?? []
    }
    cancelSpans(with: &other) {
      $0.total.map { [$0] } ?? []
    } theirs: {
      $0.others
    }
    cancelBare(Set(other.text.bareLengths))
    other.cancelBare(Set(text.bareLengths))
    removeFound()
    other.removeFound()
  }

  private mutating func cancelSpans(
    with other: inout NumberPool, _ ownLengths: (NumberSpan) -> [TimeLength],
    theirs: (NumberSpan) -> [TimeLength]
  ) {
    var places: [TimeLength: [Int]] = [:]
    for index in other.text.spans.indices.reversed() where !other.isSpanFound[index] {
      for length in theirs(other.text.spans[index]) { places[length, default: []].append(index) }
    }
    guard !places.isEmpty else { return }
    for index in text.spans.indices where !isSpanFound[index] {
      for length in ownLengths(text.spans[index]) {
        guard let place = places[length]?.popLast(), !other.isSpanFound[place] else { continue }
        isSpanFound[index] = true
        other.isSpanFound[place] = true
        break
      }
    }
  }

  private mutating func cancelBare(_ lengths: Set<TimeLength>) {
    guard !lengths.isEmpty else { return }
    for index in text.spans.indices where !isSpanFound[index] {
      let span = text.spans[index]
      let own = span.others + (span.total.map { [$0] } ?? [])
      if own.contains(where: lengths.contains) { isSpanFound[index] = true }
    }
  }

  private mutating func removeFound() {
    var starts = Set<Int>()
    for (span, isFound) in zip(text.spans, isSpanFound) where isFound {
      for item in text.items[span.items] { starts.formUnion(item.starts) }
    }
    guard !starts.isEmpty else { return }
    digits.removeAll { starts.contains($0.range.lowerBound) }
    words.removeAll { starts.contains($0.range.lowerBound) }
  }

  // MARK: - Units

  /// A number with another unit than the other text gives it, or a length that is another one there.
  func unitDifference(from other: NumberPool) -> NumbersInText.Difference? {
    guard !text.items.isEmpty, !other.text.items.isEmpty else { return nil }
    var own = unknownItems(in: other)
    var theirs = other.unknownItems(in: self)
    if own.isEmpty && theirs.isEmpty { return nil }
    // “One year” may be an article with a noun, but not beside another number of years.
    if own.isEmpty {
      own = unknownItems(in: other, withArticle: Set(theirs.map(\.unit)))
    } else if theirs.isEmpty {
      theirs = other.unknownItems(in: self, withArticle: Set(own.map(\.unit)))
    }
    if !own.isEmpty && !theirs.isEmpty {
      own = absorbed(own, by: other)
      theirs = other.absorbed(theirs, by: self)
    }
    if let first = own.first, let second = theirs.first {
      for item in own.prefix(20) {
        if let same = theirs.prefix(20).first(where: { $0.value == item.value }) {
          return difference(item, same, other)
        }
      }
      for item in own.prefix(20) {
        if let kin = theirs.prefix(20).first(where: { $0.unit.isKin(of: item.unit) }) {
          return difference(item, kin, other)
        }
      }
      return difference(first, second, other)
    }
    if let (whole, part) = partialSpan(own, in: other) {
      return NumbersInText.Difference(extra: number(whole), missing: other.number(part), isOfUnits: true)
    }
    if let (whole, part) = other.partialSpan(theirs, in: self) {
      return NumbersInText.Difference(extra: number(part), missing: other.number(whole), isOfUnits: true)
    }
    return nil
  }

  private func difference(_ own: NumberItem, _ theirs: NumberItem, _ other: NumberPool)
    -> NumbersInText.Difference
  {
    let (whole, otherWhole) = (span(of: own), other.span(of: theirs))
    return NumbersInText.Difference(
      extra: number(whole), missing: other.number(otherWhole),
      isOfUnits: own.value == theirs.value || own.value.contains(".") || theirs.value.contains(".")
        || whole.items.count > 1 || otherWhole.items.count > 1)
  }

  /// The length that an item belongs to, or the item for itself.
  private func span(of item: NumberItem) -> NumberSpan {
    let index = text.items.firstIndex { $0.range == item.range } ?? 0
    return text.spans.first { $0.items.contains(index) } ?? NumberSpan(items: index..<(index + 1))
  }

  /// A length as one number, for a message.
  private func number(_ span: NumberSpan) -> NumbersInText.Number? {
    guard let first = text.items[span.items].first, let last = text.items[span.items].last else { return nil }
    var number = first.number
    if first.wholeStart != nil {
      let range = first.range.lowerBound..<first.number.range.upperBound
      number = NumbersInText.Number(value: first.value, range: range, end: range.upperBound)
    }
    number.unit = first.unit
    number.end = last.range.upperBound
    return number
  }

  /// The items that are nowhere in another text; those with an article only of some units.
  private func unknownItems(in other: NumberPool, withArticle units: Set<NumberUnit> = []) -> [NumberItem] {
    let known = Set(other.text.items.map(\.key))
    var isFound = Set<Int>()
    for (span, isSpanFound) in zip(text.spans, isSpanFound) where isSpanFound {
      isFound.formUnion(span.items)
    }
    return text.items.indices.filter { !isFound.contains($0) }.map { text.items[$0] }
      .filter { (!$0.isVague || $0.value == "1" && units.contains($0.unit)) && !known.contains($0.key) }
  }

  /// Items less those that the other text may have with a unit that docket does not know.
  private func absorbed(_ items: [NumberItem], by other: NumberPool) -> [NumberItem] {
    var spare = other.unitless
    for (value, count) in unitless { spare[value]? -= count }
    return items.filter { item in
      for value in [item.value] + item.number.others + [item.number.value] where spare[value, default: 0] > 0
      {
        spare[value, default: 0] -= 1
        return false
      }
      return true
    }
  }

  private var unitless: [String: Int] {
    var counts: [String: Int] = [:]
    for number in text.numbers + text.words + text.hints where number.unit == nil {
      counts[number.value, default: 0] += 1
    }
    return counts
  }

  /// A length of several parts of which the other text has but one, with that one: “7 years and 6 months” and “7 ans”.
  private func partialSpan(_ unknown: [NumberItem], in other: NumberPool) -> (
    whole: NumberSpan, part: NumberSpan
  )? {
    guard !unknown.isEmpty else { return nil }
    let unitless = other.unitless
    let starts = Set(unknown.filter { unitless[$0.value] == nil }.map(\.range.lowerBound))
    var parts: [NumberItem.Key: NumberSpan] = [:]
    for (index, part) in other.text.spans.enumerated()
    where !other.isSpanFound[index] && part.items.count == 1 {
      parts[other.text.items[part.items.lowerBound].key] = part
    }
    for (index, span) in text.spans.enumerated() where !isSpanFound[index] && span.items.count > 1 {
      let items = text.items[span.items]
      guard items.contains(where: { starts.contains($0.range.lowerBound) }) else { continue }
      if let part = items.compactMap({ parts[$0.key] }).first { return (span, part) }
    }
    return nil
  }

  // MARK: - Values

  /// Takes out digits that are the same in both.
  mutating func cancelDigits(with other: inout NumberPool) {
    guard !digits.elementsEqual(other.digits, by: { $0.value == $1.value }) else {
      digits = []
      other.digits = []
      return
    }
    let own = digits
    digits = Self.subtract(other.digits, from: digits)
    other.digits = Self.subtract(own, from: other.digits)
    cancelGroups(with: &other)
    other.cancelGroups(with: &self)
    cancelOthers(with: &other)
    other.cancelOthers(with: &self)
  }

  /// Numbers less those with the values of others.
  ///
  /// - Parameters:
  ///   - taken: the others.
  ///   - numbers: the numbers.
  ///   - otherReadings: whether what one of the two may mean as well counts too.
  /// - Returns: those that are left, in their order.
  static func subtract(
    _ taken: [NumbersInText.Number], from numbers: [NumbersInText.Number], otherReadings: Bool = false
  ) -> [NumbersInText.Number] {
    if taken.isEmpty || numbers.isEmpty { return numbers }
    var counts = counts(taken.map(\.value))
    let read = otherReadings ? Set(taken.flatMap(\.others)) : []
    return numbers.filter { number in
      for value in [number.value] + (otherReadings ? number.others : []) where counts[value, default: 0] > 0 {
        counts[value, default: 0] -= 1
        return false
      }
      return !read.contains(number.value)
    }
  }

  private static func counts(_ values: [String]) -> [String: Int] {
    values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Takes out numbers whose groups are all numbers of the other text, with these.
  private mutating func cancelGroups(with other: inout NumberPool) {
    guard !other.digits.isEmpty, digits.contains(where: { !$0.parts.isEmpty }) else { return }
    var left = Self.counts(other.digits.map(\.value))
    var taken: [String: Int] = [:]
    digits.removeAll { number in
      let needed = Self.counts(number.parts)
      guard !needed.isEmpty, needed.allSatisfy({ left[$0.key, default: 0] >= $0.value }) else { return false }
      for (part, count) in needed {
        left[part, default: 0] -= count
        taken[part, default: 0] += count
      }
      return true
    }
    other.take(taken)
  }

  /// Takes out numbers that mean a number of the other text when read in another way, with these.
  private mutating func cancelOthers(with other: inout NumberPool) {
    guard !other.digits.isEmpty, digits.contains(where: { !$0.others.isEmpty }) else { return }
    var left = Self.counts(other.digits.map(\.value))
    var taken: [String: Int] = [:]
    digits.removeAll { number in
      guard let value = number.others.first(where: { left[$0, default: 0] > 0 }) else { return false }
      left[value, default: 0] -= 1
      taken[value, default: 0] += 1
      return true
    }
    other.take(taken)
  }

  private mutating func take(_ counts: [String: Int]) {
    var counts = counts
    digits.removeAll { number in
      guard let count = counts[number.value], count > 0 else { return false }
      counts[number.value] = count - 1
      return true
    }
  }
}
