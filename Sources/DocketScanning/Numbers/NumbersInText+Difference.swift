extension NumbersInText {
  /// How one text's numbers differ from another's.
  package struct Difference {
    /// The first number only this text has.
    package let extra: Number?
    /// The first number only the other text has.
    package let missing: Number?
  }

  /// What this text has more and less than another; nil when they agree.
  ///
  /// Numbers of one to twelve that only one of the two has may be spelled out in the other, and numbers in words may be
  /// said in another way; they count only where each text has one that the other lacks.
  package func difference(from other: NumbersInText) -> Difference? {
    var extra: [Number] = []
    var missing: [Number] = []
    // Translations mostly name the same numbers in the same order, and the same words for them.
    if Self.areSame(numbers, other.numbers), Self.areSame(words, other.words),
      Self.areSame(months, other.months)
    {
      return nil
    }
    if !numbers.elementsEqual(other.numbers, by: { $0.value == $1.value }) {
      extra = Self.subtract(other.numbers, from: numbers)
      missing = Self.subtract(numbers, from: other.numbers)
      Self.cancelGroups(of: &extra, with: &missing)
      Self.cancelGroups(of: &missing, with: &extra)
      Self.cancelScaled(of: &extra, with: &missing)
      Self.cancelScaled(of: &missing, with: &extra)
    }
    let (words, otherWords) = cancelWords(with: other, &extra, &missing)
    if let difference = Self.difference(extra, missing) { return difference }
    guard readsWords, other.readsWords else { return nil }
    if let first = (extra + words).first, let second = (missing + otherWords).first {
      return Difference(extra: first, missing: second)
    }
    let newMonths = months.filter { month in !other.months.contains { $0.value == month.value } }
    let lostMonths = other.months.filter { month in !months.contains { $0.value == month.value } }
    guard let first = newMonths.first, let second = lostMonths.first else { return nil }
    return Difference(extra: first, missing: second)
  }

  private static func areSame(_ one: [Number], _ other: [Number]) -> Bool {
    one.elementsEqual(other) { $0.value == $1.value }
  }

  /// The difference of numbers in digits.
  private static func difference(_ extra: [Number], _ missing: [Number]) -> Difference? {
    let (large, largeMissing) = (extra.filter { !$0.isSmall }, missing.filter { !$0.isSmall })
    if large.isEmpty, largeMissing.isEmpty {
      guard let first = extra.first, let firstMissing = missing.first else { return nil }
      return Difference(extra: first, missing: firstMissing)
    }
    // A small number is named beside a large one only where both texts have one that the other lacks.
    let namesBoth = !extra.isEmpty && !missing.isEmpty
    return Difference(
      extra: large.first ?? (namesBoth ? extra.first : nil),
      missing: largeMissing.first ?? (namesBoth ? missing.first : nil))
  }

  /// Takes out digits that the other text says in words, or as a month; returns the words that neither text shares.
  private func cancelWords(with other: NumbersInText, _ extra: inout [Number], _ missing: inout [Number]) -> (
    own: [Number], other: [Number]
  ) {
    guard !words.isEmpty || !other.words.isEmpty || !months.isEmpty || !other.months.isEmpty else {
      return ([], [])
    }
    extra = Self.subtract(other.words, from: extra)
    missing = Self.subtract(words, from: missing)
    // `04.09.2023` names the month that the other text has by name.
    if other.months.count > months.count { extra = Self.subtract(other.months, from: extra) }
    if months.count > other.months.count { missing = Self.subtract(months, from: missing) }
    return (Self.unshared(words, with: other), Self.unshared(other.words, with: self))
  }

  private static func unshared(_ words: [Number], with other: NumbersInText) -> [Number] {
    guard !words.isEmpty else { return [] }
    let known = Set((other.numbers + other.words + other.months).map(\.value))
    return words.filter { !$0.isVague && !known.contains($0.value) }
  }

  private static func subtract(_ taken: [Number], from numbers: [Number]) -> [Number] {
    if taken.isEmpty || numbers.isEmpty { return numbers }
    return subtract(counts(taken.map(\.value)), from: numbers)
  }

  private static func subtract(_ counts: [String: Int], from numbers: [Number]) -> [Number] {
    var counts = counts
    return numbers.filter { number in
      guard let count = counts[number.value], count > 0 else { return true }
      counts[number.value] = count - 1
      return false
    }
  }

  private static func counts(_ values: [String]) -> [String: Int] {
    values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Takes out numbers that the other text writes with zeros in place of a word, with these.
  private static func cancelScaled(of numbers: inout [Number], with others: inout [Number]) {
    guard !others.isEmpty, numbers.contains(where: { $0.scaled != nil }) else { return }
    var left = counts(others.map(\.value))
    var taken: [String: Int] = [:]
    numbers.removeAll { number in
      guard let scaled = number.scaled, left[scaled, default: 0] > 0 else { return false }
      left[scaled, default: 0] -= 1
      taken[scaled, default: 0] += 1
      return true
    }
    others = subtract(taken, from: others)
  }

  /// Takes out numbers whose groups are all numbers of the other text, with these.
  private static func cancelGroups(of numbers: inout [Number], with others: inout [Number]) {
    guard !others.isEmpty, numbers.contains(where: { !$0.parts.isEmpty }) else { return }
    var left = counts(others.map(\.value))
    var taken: [String: Int] = [:]
    numbers.removeAll { number in
      let needed = counts(number.parts)
      guard !needed.isEmpty, needed.allSatisfy({ left[$0.key, default: 0] >= $0.value }) else { return false }
      for (part, count) in needed {
        left[part, default: 0] -= count
        taken[part, default: 0] += count
      }
      return true
    }
    others = subtract(taken, from: others)
  }
}
