/// The numbers written with digits in a text, whatever the script of the digits and the grouping of thousands.
struct NumbersInText {
  /// A number with its place.
  struct Number: Equatable {
    /// Its digits without grouping and leading zeros, as ASCII.
    let value: String
    /// Its UTF-8 range in the text.
    let range: Range<Int>
    /// The values of its groups, where it may as well be several numbers: 205 and 206 in `205,206`.
    var parts: [String] = []

    /// Whether a writer may have spelled it out: one to twelve.
    var isSmall: Bool { Int(value).map { $0 <= 12 } ?? false }
  }

  /// How one text's numbers differ from another's.
  struct Difference {
    /// The first number only this text has.
    let extra: Number?
    /// The first number only the other text has.
    let missing: Number?
  }

  /// The numbers in the order of the text.
  let numbers: [Number]

  /// Finds the numbers of a text.
  ///
  /// What stands between digits other than grouping separates two numbers, so that 205.2, 8.15, 8:15 and 8 h 15
  /// are two numbers each, in every language. `8 pm` is 20.
  init(_ text: String) {
    var numbers: [Number] = []
    var scanner = NumberScanner(text)
    while let number = scanner.next() { numbers.append(number) }
    self.numbers = numbers
  }

  /// What this text has more and less than another; nil when they agree.
  ///
  /// Numbers of one to twelve that only one of the two has may be spelled out in the other and don't count, unless
  /// each has one the other lacks.
  func difference(from other: NumbersInText) -> Difference? {
    // Translations mostly name the same numbers in the same order.
    if numbers.elementsEqual(other.numbers, by: { $0.value == $1.value }) { return nil }
    var extra = Self.subtract(other.numbers, from: numbers)
    var missing = Self.subtract(numbers, from: other.numbers)
    guard !extra.isEmpty || !missing.isEmpty else { return nil }
    Self.cancelGroups(of: &extra, with: &missing)
    Self.cancelGroups(of: &missing, with: &extra)
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

  private static func subtract(_ taken: [Number], from numbers: [Number]) -> [Number] {
    subtract(counts(taken.map(\.value)), from: numbers)
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
