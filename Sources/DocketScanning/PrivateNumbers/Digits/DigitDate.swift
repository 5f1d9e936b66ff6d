/// Digits that are a day.
enum DigitDate {
  /// Whether four digits are a year of the last century, of this one, or of the next.
  static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 4 && (1900...2199).contains(number(digits))
  }

  /// Whether groups are a year of four digits, a month and a day.
  static func isDay(year: ArraySlice<UInt8>, month: ArraySlice<UInt8>, day: ArraySlice<UInt8>) -> Bool {
    isYear(year) && month.count <= 2 && day.count <= 2 && isDay(month: month, day: day)
  }

  /// Whether digits are a month and a day that may be in it.
  static func isDay(month: ArraySlice<UInt8>, day: ArraySlice<UInt8>) -> Bool {
    isDay(month: number(month), day: number(day))
  }

  /// Whether numbers are a month and a day that may be in it.
  static func isDay(month: Int, day: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    return (1...(month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31)).contains(day)
  }

  /// Whether eight digits are a day, as 20310402 or 02042031.
  static func isDay(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 8 else { return false }
    return isDay(year: digits.prefix(4), month: digits.dropFirst(4).prefix(2), day: digits.suffix(2))
      || isDay(year: digits.suffix(4), month: digits.dropFirst(2).prefix(2), day: digits.prefix(2))
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) } }
}
