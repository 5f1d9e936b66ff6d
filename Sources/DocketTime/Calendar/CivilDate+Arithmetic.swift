extension CivilDate {
  /// Days from 0000-03-01 to 1970-01-01; counting from March puts the leap day at a year's end.
  private static let daysBeforeEpoch = 719_468

  /// The number of days since 1970-01-01, negative before it: −719162 to 2932896.
  public var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let monthSinceMarch = (month + 9) % 12
    let dayOfYear = (153 * monthSinceMarch + 2) / 5 + day - 1
    let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
    return shiftedYear * 365 + leapDays + dayOfYear - Self.daysBeforeEpoch
  }

  /// Makes the day that lies so many days after 1970-01-01, or `nil` outside years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    self.init(knownDayNumber: dayNumber)
  }

  /// Trusts its caller that the number lies between `first` and `last`.
  private init(knownDayNumber: Int) {
    let days = knownDayNumber + Self.daysBeforeEpoch
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthSinceMarch = (5 * dayOfYear + 2) / 153
    let month = monthSinceMarch < 10 ? monthSinceMarch + 3 : monthSinceMarch - 9
    self.init(
      knownYear: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthSinceMarch + 2) / 5 + 1)
  }

  /// The day of the week; 1970-01-01 was a Thursday.
  public var weekday: Weekday {
    // 719162 days before the epoch, 0001-01-01 was a Monday, so the sum is never negative.
    Weekday(rawValue: (dayNumber + 719_162) % 7 + 1) ?? .monday
  }

  /// The day so many days later, or earlier when negative; `nil` outside years 1 to 9999.
  public func adding(days: Int) -> CivilDate? {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CivilDate(dayNumber: sum)
  }

  /// The same day number in another month, or that month's last day where it is shorter.
  ///
  /// 31 January and one month make 28 or 29 February. Years and months are counted together before
  /// the day is shortened, so 29 February and one year make 28 February. This is how courts count
  /// terms in months, for example the Russian Code of Criminal Procedure, article 128.
  ///
  /// - Returns: the day, or `nil` outside years 1 to 9999.
  public func adding(years: Int, months: Int) -> CivilDate? {
    guard (-10_000...10_000).contains(years), (-120_000...120_000).contains(months) else { return nil }
    let count = year * 12 + (month - 1) + years * 12 + months
    guard count >= 12, count < 120_000 else { return nil }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return CivilDate(
      year: newYear, month: newMonth, day: min(day, Self.daysInMonth(year: newYear, month: newMonth)))
  }

  /// The nth such weekday of a month, as in "the third Sunday of May".
  ///
  /// - Parameters:
  ///   - n: 1 to 5 counted from the month's start, or −1 for the last one.
  ///   - weekday: the day of the week.
  ///   - month: the month, 1 to 12.
  ///   - year: the year, 1 to 9999.
  /// - Returns: the day, or `nil` when the month has no fifth one or an argument is out of range.
  public static func nth(_ n: Int, _ weekday: Weekday, ofMonth month: Int, year: Int) -> CivilDate? {
    let length = daysInMonth(year: year, month: month)
    if n == -1 {
      guard let last = CivilDate(year: year, month: month, day: length) else { return nil }
      let back = (last.weekday.rawValue - weekday.rawValue + 7) % 7
      return CivilDate(year: year, month: month, day: length - back)
    }
    guard (1...5).contains(n), let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
    return CivilDate(year: year, month: month, day: 1 + ahead + 7 * (n - 1))
  }
}

extension BinaryInteger {
  /// The quotient by a positive number, rounded down, and the remainder, which is never negative.
  func flooredQuotientAndRemainder(by divisor: Self) -> (quotient: Self, remainder: Self) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
