/// Reads `std offset [dst [offset] , start [/time] , end [/time]]` from left to right.
struct ZoneRuleParser {
  private let text: String
  private var rest: ArraySlice<UInt8>

  init(_ text: String) {
    self.text = text
    rest = Array(text.utf8)[...]
  }

  /// The whole text as a rule, or `nil`.
  mutating func rule() -> ZoneRule? {
    guard let name = name(), let offset = clock(hours: 24),
      let standard = LocalType(utcOffset: -offset, isDaylight: false, abbreviation: name)
    else { return nil }
    guard !rest.isEmpty else { return ZoneRule(standard: standard, daylight: nil, text: text) }
    guard let daylight = daylight(standardOffset: -offset), rest.isEmpty else { return nil }
    return ZoneRule(standard: standard, daylight: daylight, text: text)
  }

  private mutating func daylight(standardOffset: Int) -> ZoneRule.Daylight? {
    guard let name = name() else { return nil }
    var utcOffset = standardOffset + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let written = clock(hours: 24) else { return nil }
      utcOffset = -written
    }
    guard let type = LocalType(utcOffset: utcOffset, isDaylight: true, abbreviation: name),
      skip(","), let start = change(), skip(","), let end = change()
    else { return nil }
    return ZoneRule.Daylight(type: type, start: start, end: end)
  }

  /// Three or more letters, or anything alphanumeric with signs between angle brackets.
  private mutating func name() -> String? {
    let isQuoted = skip("<")
    let letters = rest.prefix { byte in
      byte.isASCIILetter || (isQuoted && (byte.isASCIIDigit || byte == 0x2B || byte == 0x2D))
    }
    rest = rest.dropFirst(letters.count)
    guard letters.count >= 3, !isQuoted || skip(">") else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }

  private mutating func change() -> YearlyChange? {
    guard let day = day() else { return nil }
    guard skip("/") else { return YearlyChange(day: day, secondsAfterMidnight: 7200) }
    return clock(hours: 167).map { YearlyChange(day: day, secondsAfterMidnight: $0) }
  }

  private mutating func day() -> YearlyChange.Day? {
    if skip("J") { return number(1...365).map { .julian($0) } }
    guard skip("M") else { return number(0...365).map { .zeroBased($0) } }
    guard let month = number(1...12), skip("."), let week = number(1...5), skip("."),
      let sinceSunday = number(0...6),
      let weekday = Weekday(rawValue: sinceSunday == 0 ? 7 : sinceSunday)
    else { return nil }
    return .monthWeek(month: month, week: week, weekday: weekday)
  }

  /// Reads `[+|-]hh[:mm[:ss]]` as seconds.
  private mutating func clock(hours limit: Int) -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard let hours = number(0...limit) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where skip(":") {
      guard let part = number(0...59) else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }

  private mutating func number(_ allowed: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { $0.isASCIIDigit }
    guard (1...3).contains(digits.count),
      let value = DigitReader(bytes: digits).number(at: 0, count: digits.count), allowed.contains(value)
    else { return nil }
    rest = rest.dropFirst(digits.count)
    return value
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == character.value else { return false }
    rest = rest.dropFirst()
    return true
  }
}
