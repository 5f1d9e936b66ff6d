import DocketDiagnostics
import DocketScanning
import DocketTime

/// A DATE or DATE-TIME as a file has it (RFC 5545 §§3.3.4, 3.3.5).
struct DateValue: Hashable {
  /// The day.
  let date: CivilDate
  /// The second of the day, 0 to 86400 (a leap second is the 61st of its minute); `nil` for a DATE.
  let second: Int?
  /// Whether the time is in UTC.
  let isUTC: Bool

  /// Why a text is no date.
  enum Fault: Error {
    /// It is not built like one.
    case form
    /// The calendar has no such day.
    case noSuchDay
    /// The clock has no such time.
    case noSuchTime
  }

  /// Whether it is a day without a time.
  var isDay: Bool { second == nil }

  /// The seconds since 1970-01-01T00:00 on the same clock.
  var clock: Int64 { Int64(date.dayNumber) * 86_400 + Int64(second ?? 0) }

  /// The moment on the clock, seconds dropped.
  var moment: LocalMoment {
    let minute = min((second ?? 0) / 60, 1439)
    return LocalMoment(date: date, time: ClockTime(hour: minute / 60, minute: minute % 60) ?? .midnight)
  }

  init(date: CivilDate, second: Int?, isUTC: Bool) {
    self.date = date
    self.second = second
    self.isUTC = isUTC
  }

  /// Reads `20240704`, `20240704T100000` or `20240704T100000Z`.
  init(_ text: Substring) throws(Fault) {
    let digits = text.utf8.span
    guard digits.count == 8 || digits.count == 15 || digits.count == 16 else { throw .form }
    let (year, month, day) = (
      try Self.number(digits, 0..<4), try Self.number(digits, 4..<6), try Self.number(digits, 6..<8)
    )
    var second: Int?
    if digits.count > 8 {
      guard digits[8] == UInt8(ascii: "T"), digits.count == 15 || digits[15] == UInt8(ascii: "Z") else {
        throw .form
      }
      let (hours, minutes, seconds) = (
        try Self.number(digits, 9..<11), try Self.number(digits, 11..<13), try Self.number(digits, 13..<15)
      )
      guard hours < 24, minutes < 60, seconds <= 60 else { throw .noSuchTime }
      second = hours * 3600 + minutes * 60 + seconds
    }
    guard let date = CivilDate(year: year, month: month, day: day) else { throw .noSuchDay }
    self.init(date: date, second: second, isUTC: digits.count == 16)
  }

  /// The number that some digits are.
  private static func number(_ digits: Span<UInt8>, _ range: Range<Int>) throws(Fault) -> Int {
    var value = 0
    for index in range {
      guard ASCII.isDigit(digits[index]) else { throw .form }
      value = value * 10 + Int(digits[index] - ASCII.zero)
    }
    return value
  }
}

extension ContentLine {
  /// The value as one date; `nil` where it is none.
  var date: DateValue? { try? DateValue(value[...]) }

  /// The parts of a value that lists several with commas, with their bytes in the file where they can be told.
  var listed: [(text: Substring, range: ByteRange)] {
    var offset = 0
    return value.utf8.split(separator: ASCII.comma, omittingEmptySubsequences: false).map { bytes in
      let part = Substring(bytes)
      defer { offset += part.utf8.count + 1 }
      return (part, self.range(ofValueAt: offset, count: part.utf8.count))
    }
  }

  /// The bytes in the file of a part of the value; the whole value where that is folded.
  ///
  /// - Parameters:
  ///   - offset: octets of the value before the part.
  ///   - count: octets of the part.
  /// - Returns: the bytes.
  func range(ofValueAt offset: Int, count: Int) -> ByteRange {
    guard valueRange.count == value.utf8.count else { return valueRange }
    return ByteRange(valueRange.lower + offset, valueRange.lower + offset + count)
  }
}
