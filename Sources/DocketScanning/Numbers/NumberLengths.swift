/// Joins lengths of time that follow each other: “4 years and 6 months”.
struct NumberLengths {
  private let elements: [NumberElement]
  private let countsByTwenty: Bool

  /// Takes numbers with their units, in any order.
  ///
  /// - Parameters:
  ///   - elements: the numbers.
  ///   - countsByTwenty: whether the language is French.
  init(_ elements: [NumberElement], countsByTwenty: Bool) {
    self.elements = elements.sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.countsByTwenty = countsByTwenty
  }

  /// Adds the numbers with their units to a text, and the lengths that they make.
  func join(into text: inout NumbersInText, in bytes: Span<UInt8>) {
    var last: NumberElement?
    // A bare unit at the beginning of a length, as «год» in «год и 6 месяцев».
    var lead: TimeLength?
    for element in elements {
      let goesOn =
        last.map { last in
          last.unit.isTime && element.unit.rawValue < last.unit.rawValue
            && last.range.upperBound <= element.range.lowerBound
            && NumberGap.isSum(last.range.upperBound..<element.range.lowerBound, in: bytes)
        } ?? false
      if !goesOn { lead = nil }
      guard let item = element.item else {
        if let length = element.length { text.bareLengths.append(length) }
        lead = element.length
        last = element
        continue
      }
      let index = text.items.count
      text.items.append(item)
      if item.unit.isTime {
        if goesOn, lead == nil, let span = text.spans.last, span.items.upperBound == index {
          text.spans[text.spans.count - 1].items = span.items.lowerBound..<(index + 1)
          text.spans[text.spans.count - 1].total = Self.sum(span.total, item.length)
          text.spans[text.spans.count - 1].others = []
        } else {
          text.spans.append(span(item, at: index, lead))
        }
      }
      last = element
    }
  }

  private static func sum(_ one: TimeLength?, _ other: TimeLength?) -> TimeLength? {
    guard let one, let other else { return nil }
    return one + other
  }

  private func span(_ item: NumberItem, at index: Int, _ lead: TimeLength?) -> NumberSpan {
    var others: [TimeLength] = []
    if let lead, let sum = Self.sum(lead, item.length) { others.append(sum) }
    // “Huit jours” are a week and “quinze jours” two.
    if countsByTwenty, item.number.isSpelled, item.unit == .day, item.value == "8" || item.value == "15" {
      others.append(TimeLength(minutes: (item.value == "8" ? 7 : 14) * 1440))
    }
    // People say six weeks for a month and a half.
    if item.unit == .month, item.value == "1.5" {
      others += [TimeLength(minutes: 42 * 1440), TimeLength(minutes: 45 * 1440)]
    }
    return NumberSpan(items: index..<(index + 1), total: item.length, others: others)
  }
}
