/// Arithmetic of the Solar Hijri calendar, the civil calendar of Iran since 1304 (1925).
///
/// Six months of 31 days, five of 30, and a last one of 29, or of 30 in leap years. By law the year begins with the day
/// of the March equinox in Tehran; from 1244 to 1472 this gives eight leap years in 33, those with the remainders 1, 5,
/// 9, 13, 17, 22, 26 and 30 (M. Heydari-Malayeri, “A concise review of the Iranian calendar”, 2004).
enum SolarHijri {
  static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 1...6: 31
    case 7...11: 30
    case 12: isLeap(year) ? 30 : 29
    default: 0
    }
  }

  static func isLeap(_ year: Int) -> Bool { (8 * year + 29) % 33 < 8 }

  /// Of a day that exists, in the years for which the rule holds.
  static func civilDate(year: Int, month: Int, day: Int) -> CivilDate? {
    let before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
    // The leap years before this one come eight in 33.
    let leapDays = (8 * year + 21) / 33
    return CivilDate(dayNumber: dayBeforeYearOne + 365 * year + leapDays + before + day)
  }

  /// So that 1 Farvardin 1404 is 21 March 2025, the 20,168th day after 1970-01-01.
  private static let dayBeforeYearOne = 20_168 - (365 * 1404 + (8 * 1404 + 21) / 33) - 1
}
