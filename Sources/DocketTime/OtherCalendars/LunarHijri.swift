/// Arithmetic of the Islamic calendar as tables have it.
///
/// Months of 30 and 29 days in turn, and one day more at the end of eleven years in thirty (E. G. Richards, “Mapping
/// Time”, 1998, chapter 18; the cycle with the leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29). In life a month
/// begins when its moon is seen or, in Saudi Arabia, by an almanac: a day earlier or later than here.
enum LunarHijri {
  static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 9, 11: 30
    case 2, 4, 6, 8, 10: 29
    case 12: (11 * year + 14) % 30 < 11 ? 30 : 29
    default: 0
    }
  }

  /// Of a day that exists.
  static func civilDate(year: Int, month: Int, day: Int) -> CivilDate? {
    let before = 29 * (month - 1) + month / 2
    return CivilDate(dayNumber: dayBeforeYearOne + 354 * (year - 1) + (11 * year + 3) / 30 + before + day)
  }

  /// The day before 1 Muharram 1, 19 July 622 by the calendar of records.
  private static let dayBeforeYearOne = -492_149
}
