/// One day of the proleptic Gregorian calendar, between 0001-01-01 and 9999-12-31.
///
/// A value is always a real day: 29 February exists in leap years only. No locale, time zone or
/// clock plays a part (ISO 8601-1 §4.3.2.1, the calendar used for dates before 1582 too).
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Year, month and day in one number, so that equality, order and hashing cost one comparison.
  private let packed: Int32

  /// The year, 1 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// The month, 1 to 12.
  public var month: Int { Int(packed >> 5) & 0xF }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(packed) & 0x1F }

  /// The first day that can be expressed, 0001-01-01.
  public static let first = CivilDate(knownYear: 1, month: 1, day: 1)
  /// The last day that can be expressed, 9999-12-31.
  public static let last = CivilDate(knownYear: 9999, month: 12, day: 31)

  /// Makes the day if it exists: `nil` for 30 February, month 13, or a year outside 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), day >= 1, day <= Self.daysInMonth(year: year, month: month) else {
      return nil
    }
    self.init(knownYear: year, month: month, day: day)
  }

  /// Trusts its caller that the day exists.
  init(knownYear year: Int, month: Int, day: Int) {
    packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  /// Tells which day comes first.
  public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

  /// Whether the year has a 29 February, by the Gregorian rule of 4, 100 and 400 years.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month, 28 to 31; 0 when there is no such month.
  public static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year: year) ? 29 : 28
    default: 0
    }
  }
}

extension CivilDate: CustomStringConvertible {
  /// The day as `2023-09-04` (ISO 8601-1 §5.2.2.1, extended format), always ten characters.
  public var description: String { text(separator: "-") }

  /// The day as `20230904` (ISO 8601-1 §5.2.2.1, basic format; RFC 5545 §3.3.4), always eight characters.
  public var compact: String { text(separator: nil) }

  private func text(separator: Unicode.Scalar?) -> String {
    var text = ASCIIText(capacity: 10)
    text.append(self, separator: separator)
    return text.string
  }
}
