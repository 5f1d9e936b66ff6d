/// A number whose unit is known: 6 years, 500 roubles, the 20th century.
struct NumberItem {
  /// Its number; the one behind the decimal sign for `4,5 года`.
  let number: NumbersInText.Number
  /// Where the number before the decimal sign stands.
  var wholeStart: Int?
  /// Its value with its decimals, as ASCII.
  let value: String
  let unit: NumberUnit
  /// Where it stands, with its unit.
  let range: Range<Int>
  /// Whether it may as well be left out, as “one” in “one year”.
  var isVague = false
  var length: TimeLength?

  /// Where its numbers begin in the text.
  var starts: [Int] { [number.range.lowerBound] + (wholeStart.map { [$0] } ?? []) }

  /// What makes two of them the same.
  var key: Key { Key(value: value, unit: unit) }

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
