/// A number in a text and where it stands.
struct WrittenNumber {
  let value: Int
  let range: Range<Int>

  /// Reads a slice of one to eighteen ASCII digits; `nil` for any other.
  init?(_ digits: ArraySlice<UInt8>) {
    guard (1...18).contains(digits.count),
      let value = DigitReader(bytes: digits).number(at: 0, count: digits.count)
    else { return nil }
    (self.value, range) = (value, digits.indices)
  }

  /// A number that a word of the text stands for.
  init(value: Int, range: Range<Int>) {
    (self.value, self.range) = (value, range)
  }
}

/// Year, month and day as some notation orders them, real or not.
struct WrittenDay {
  let year: WrittenNumber
  let month: WrittenNumber
  let day: WrittenNumber

  /// What is wrong when this is no real day.
  var fault: DateFault {
    if year.value == 0 { return DateFault(.noSuchYear, at: year.range) }
    guard (1...12).contains(month.value) else { return DateFault(.noSuchMonth(month.value), at: month.range) }
    let lastDay = CivilDate.daysInMonth(year: year.value, month: month.value)
    return DateFault(
      .noSuchDay(year: year.value, month: month.value, lastDay: lastDay), at: day.range)
  }
}
