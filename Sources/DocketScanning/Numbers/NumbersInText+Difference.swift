extension NumbersInText {
  /// How one text's numbers differ from another's.
  package struct Difference {
    /// The first number only this text has.
    package let extra: Number?
    /// The first number only the other text has.
    package let missing: Number?
    /// Whether the difference lies in what the numbers count, so that it takes the units to tell them apart.
    package var isOfUnits = false
    /// Whether a length of time or a date is another one.
    package var isTermOrDate = false
  }

  /// What this text has more and less than another; nil when they agree.
  ///
  /// Numbers of one to twelve that only one of the two has may be spelled out in the other, and numbers in words may be
  /// said in another way; they count only where each text has one that the other lacks.
  package func difference(from other: NumbersInText) -> Difference? {
    isPlainlySame(as: other) ? nil : withUnits.differenceOfJoined(from: other.withUnits)
  }

  /// Whether two texts that have not been joined with their units say the same in the same order.
  ///
  /// Translations mostly do.
  func isPlainlySame(as other: borrowing NumbersInText) -> Bool {
    Self.areSame(numbers, other.numbers) && areCertainWordsSame(as: other)
      && Self.areSame(months, other.months) && areCountedWordsSame(as: other)
  }

  private func areCountedWordsSame(as other: borrowing NumbersInText) -> Bool {
    guard readsWords, other.readsWords else { return true }
    guard let own = unjoined, let theirs = other.unjoined else { return false }
    return own.areSame(as: theirs, self, other)
  }

  private func differenceOfJoined(from other: NumbersInText) -> Difference? {
    if Self.areSame(numbers, other.numbers), Self.areSame(words, other.words),
      Self.areSame(months, other.months), areUnitsSame(as: other)
    {
      return nil
    }
    var own = NumberPool(self)
    var theirs = NumberPool(other)
    var difference: Difference?
    if readsWords, other.readsWords {
      own.cancelLengths(with: &theirs)
      difference = own.unitDifference(from: theirs)
    }
    guard var found = difference ?? valueDifference(from: other, &own, &theirs) else { return nil }
    found.isTermOrDate = isTermOrDate(found, other)
    return found
  }

  private func areUnitsSame(as other: NumbersInText) -> Bool {
    items.elementsEqual(other.items) { $0.key == $1.key } || !readsWords || !other.readsWords
  }

  private static func areSame(_ one: [Number], _ other: [Number]) -> Bool {
    // By index: a number is not copied.
    one.count == other.count
      && one.indices.allSatisfy { one[$0].value == other[$0].value && one[$0].hasHalf == other[$0].hasHalf }
  }

  /// Whether the numbers in words are the same, but for those that may be articles: «un» and “one” count only with a unit.
  private func areCertainWordsSame(as other: borrowing NumbersInText) -> Bool {
    var (index, otherIndex) = (0, 0)
    while true {
      while index < words.count, words[index].isArticle { index += 1 }
      while otherIndex < other.words.count, other.words[otherIndex].isArticle { otherIndex += 1 }
      guard index < words.count, otherIndex < other.words.count else {
        return index == words.count && otherIndex == other.words.count
      }
      guard words[index].value == other.words[otherIndex].value,
        words[index].hasHalf == other.words[otherIndex].hasHalf
      else { return false }
      index += 1
      otherIndex += 1
    }
  }

  /// The difference of the values, whatever they count.
  private func valueDifference(
    from other: NumbersInText, _ own: inout NumberPool, _ theirs: inout NumberPool
  ) -> Difference? {
    own.cancelDigits(with: &theirs)
    var (extra, missing) = (own.digits, theirs.digits)
    let (words, otherWords) = cancelWords(with: other, own, theirs, &extra, &missing)
    if let difference = Self.difference(extra, missing) { return difference }
    guard readsWords, other.readsWords else { return nil }
    if let difference = Self.pair(extra + words, missing + otherWords) { return difference }
    let newMonths = months.filter { month in !other.months.contains { $0.value == month.value } }
    let lostMonths = other.months.filter { month in !months.contains { $0.value == month.value } }
    guard let first = newMonths.first, let second = lostMonths.first else { return nil }
    return Difference(extra: first, missing: second)
  }

  /// The difference of numbers in digits.
  private static func difference(_ extra: [Number], _ missing: [Number]) -> Difference? {
    let (large, largeMissing) = (extra.filter { !$0.isSmall }, missing.filter { !$0.isSmall })
    if large.isEmpty, largeMissing.isEmpty { return pair(extra, missing) }
    // A small number is named beside a large one only where both texts have one that the other lacks.
    if extra.isEmpty || missing.isEmpty {
      return Difference(extra: large.first, missing: largeMissing.first)
    }
    return pair(large.isEmpty ? extra : large, largeMissing.isEmpty ? missing : largeMissing)
  }

  /// The first number of each, or the first two that are of one kind; nil where one has none.
  private static func pair(_ extra: [Number], _ missing: [Number]) -> Difference? {
    guard let first = extra.first, let firstMissing = missing.first else { return nil }
    for number in extra.prefix(20) {
      if let other = missing.prefix(20).first(where: { number.isKin(of: $0) }) {
        return Difference(extra: number, missing: other)
      }
    }
    return Difference(extra: first, missing: firstMissing)
  }

  /// Takes out digits that the other text says in words, or as a month; returns the words that neither text shares.
  private func cancelWords(
    with other: NumbersInText, _ own: NumberPool, _ theirs: NumberPool, _ extra: inout [Number],
    _ missing: inout [Number]
  ) -> (own: [Number], other: [Number]) {
    if words.isEmpty, other.words.isEmpty, months.isEmpty, other.months.isEmpty, hints.isEmpty,
      other.hints.isEmpty
    {
      return ([], [])
    }
    extra = NumberPool.subtract(theirs.words + other.hints, from: extra, otherReadings: true)
    missing = NumberPool.subtract(own.words + hints, from: missing, otherReadings: true)
    // `04.09.2023` names the month that the other text has by name.
    if other.months.count > months.count { extra = NumberPool.subtract(other.months, from: extra) }
    if months.count > other.months.count { missing = NumberPool.subtract(months, from: missing) }
    return (Self.unshared(own.words, with: other), Self.unshared(theirs.words, with: self))
  }

  private static func unshared(_ words: [Number], with other: NumbersInText) -> [Number] {
    guard !words.isEmpty else { return [] }
    let all = other.numbers + other.words + other.months + other.hints
    let known = Set(all.map(\.value)).union(all.flatMap(\.others)).union(all.flatMap(\.parts))
    return words.filter { word in
      !word.isVague && !known.contains(word.value) && !word.others.contains { known.contains($0) }
    }
  }

  // MARK: - Weight

  /// Whether a difference is one of a length of time or of a date.
  private func isTermOrDate(_ difference: Difference, _ other: NumbersInText) -> Bool {
    guard let extra = difference.extra, let missing = difference.missing else { return false }
    let (isOwn, isTheirs) = (isTermOrDate(extra), other.isTermOrDate(missing))
    return (isOwn || isTheirs) && (isOwn || extra.unit == nil) && (isTheirs || missing.unit == nil)
  }

  private func isTermOrDate(_ number: Number) -> Bool {
    if let unit = number.unit { return unit.isTime && unit != .minute && unit != .hour }
    return number.isYear
      || months.contains { month in
        month.range == number.range
          || month.range.lowerBound >= number.end && month.range.lowerBound - number.end < 8
          || number.range.lowerBound >= month.end && number.range.lowerBound - month.end < 6
      }
  }
}

extension NumbersInText.Number {
  /// Whether two may be told for each other: two years, two lengths, two sums.
  fileprivate func isKin(of other: Self) -> Bool {
    if let unit, let otherUnit = other.unit { return unit.isKin(of: otherUnit) }
    return unit == nil && other.unit == nil && isYear == other.isYear
  }
}
