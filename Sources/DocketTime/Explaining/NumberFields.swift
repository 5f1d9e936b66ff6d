/// A date written in digits only: one to three numbers with the same mark between them.
struct NumberFields {
  private let fields: [ArraySlice<UInt8>]

  /// Splits at `-`, `.`, `/`, `,` or spaces; `nil` when another character is there or the marks differ.
  init?(_ text: ArraySlice<UInt8>) {
    let fields = text.split { !$0.isASCIIDigit }
    guard (1...3).contains(fields.count), let first = fields.first, let last = fields.last,
      first.startIndex == text.startIndex, last.endIndex == text.endIndex
    else { return nil }
    let marks = zip(fields, fields.dropFirst()).map { left, right in
      text[left.endIndex..<right.startIndex].filter { !$0.isASCIISpace }
    }
    guard let mark = marks.first else {
      self.fields = fields
      return
    }
    guard mark.count <= 1, mark.allSatisfy({ [0x2C, 0x2D, 0x2E, 0x2F].contains($0) }),
      marks.allSatisfy({ $0 == mark })
    else { return nil }
    self.fields = fields
  }

  /// What the numbers may mean, by how many digits each has.
  var reading: PointReading? {
    let numbers = fields.compactMap { WrittenNumber($0) }
    guard numbers.count == fields.count else { return nil }
    // One digit where two are usual says the same.
    switch fields.map({ max($0.count, 2) }) {
    case [8]: return compactDay
    case [6]: return month(WrittenNumber(fields[0].prefix(4)), WrittenNumber(fields[0].suffix(2)))
    case [4, 2, 2]: return PointReading(days: yearFirst(numbers))
    case [2, 2, 4]: return PointReading(days: yearLast(numbers))
    case [2, 2, 2] where fields[2].count == 2: return .fault(DateFault(.twoDigitYear, at: numbers[2].range))
    case [4, 2]: return month(numbers[0], numbers[1])
    case [2, 4]: return month(numbers[1], numbers[0])
    default: return nil
    }
  }

  /// Reads `20230904` or `04092023`.
  private var compactDay: PointReading? {
    let digits = fields[0]
    let (start, end) = (digits.startIndex, digits.endIndex)
    let parts = [digits[start..<start + 2], digits[start + 2..<start + 4], digits[start + 4..<end]]
    let reversed = [digits[start..<end - 4], digits[end - 4..<end - 2], digits[end - 2..<end]]
    let yearFirst = yearFirst(reversed.compactMap { WrittenNumber($0) })
    if case .points(let points) = PointReading(days: yearFirst) { return .points(points) }
    if case .points(let points) = PointReading(days: yearLast(parts.compactMap { WrittenNumber($0) })) {
      return .points(points)
    }
    return PointReading(days: yearFirst)
  }

  /// Day before month is not usual after a year, so it only counts when the other order is impossible.
  private func yearFirst(_ numbers: [WrittenNumber]) -> [WrittenDay] {
    let usual = WrittenDay(year: numbers[0], month: numbers[1], day: numbers[2])
    let swapped = WrittenDay(year: numbers[0], month: numbers[2], day: numbers[1])
    return (1...12).contains(usual.month.value) ? [usual] : [usual, swapped]
  }

  private func yearLast(_ numbers: [WrittenNumber]) -> [WrittenDay] {
    [
      WrittenDay(year: numbers[2], month: numbers[1], day: numbers[0]),
      WrittenDay(year: numbers[2], month: numbers[0], day: numbers[1]),
    ]
  }

  private func month(_ year: WrittenNumber?, _ month: WrittenNumber?) -> PointReading? {
    guard let year, let month else { return nil }
    guard let point = PartialDate(year: year.value, month: month.value) else {
      return year.value == 0
        ? .fault(DateFault(.noSuchYear, at: year.range))
        : .fault(DateFault(.noSuchMonth(month.value), at: month.range))
    }
    return .points([point])
  }
}
