/// A number whose unit is known: 6 years, 500 roubles, the 20th century.
struct NumberItem {
  /// Whether its number is in words.
  let isSpelled: Bool
  /// The indices of its number; two for `4,5 года`.
  private(set) var indices: ClosedRange<Int>
  /// Its value with its decimals, as ASCII.
  let value: String
  let unit: NumberUnit
  /// Where it stands, with its unit.
  let range: Range<Int>
  /// Whether it may as well be left out, as “one” in “one year”.
  var isVague = false
  var length: TimeLength?

  /// What makes two of them the same.
  var key: Key { Key(value: value, unit: unit) }

  /// Follows its number when another word goes in before it.
  mutating func moveOn(from index: Int) {
    guard isSpelled, indices.lowerBound >= index else { return }
    indices = (indices.lowerBound + 1)...(indices.upperBound + 1)
  }

  struct Key: Hashable {
    let value: String
    let unit: NumberUnit
  }
}

/// A length of time with all its parts: “4 years and 6 months”.
struct NumberSpan {
  /// The indices of its items.
  var items: Range<Int>
  /// Its whole length; nil where that has no whole parts.
  var total: TimeLength?
  /// Lengths that it may mean as well: two weeks for “quinze jours”, a year more for «год и 6 месяцев».
  var others: [TimeLength] = []
}

/// A number with its unit, or a unit that stands for itself.
struct NumberElement {
  /// The number; nil for a unit alone.
  var item: NumberItem?
  let length: TimeLength?
  let unit: NumberUnit
  let range: Range<Int>
}
