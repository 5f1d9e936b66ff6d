extension Instant {
  /// Makes the instant at which calendar and clock show this in UTC.
  ///
  /// `nil` when the hour is not 0 to 23, or minute or second not 0 to 59.
  public init?(utc date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard let time = ClockTime(hour: hour, minute: minute), (0...59).contains(second) else { return nil }
    self.init(clamping: LocalMoment(date: date, time: time).secondsOnClock + Int64(second))
  }

  /// Makes the instant at which a day begins in UTC.
  public init(startOf date: CivilDate) {
    self.init(clamping: Int64(date.dayNumber) * 86_400)
  }

  /// What calendar and clock show in UTC: hour 0 to 23, minute and second 0 to 59.
  public var utc: (date: CivilDate, hour: Int, minute: Int, second: Int) {
    let (days, seconds) = Int(secondsSinceEpoch).flooredQuotientAndRemainder(by: 86_400)
    // The bounds of an instant are the first and last second of the calendar, so the day exists.
    return (CivilDate(dayNumber: days) ?? .first, seconds / 3600, seconds / 60 % 60, seconds % 60)
  }
}

extension Instant: CustomStringConvertible {
  /// The instant as `2024-03-28T06:00:00Z` (RFC 3339 §5.6), always twenty characters.
  public var description: String { text(dateSeparator: "-", timeSeparator: ":") }

  /// The instant as `20240328T060000Z` (RFC 5545 §3.3.5, form 2), always sixteen characters.
  public var compact: String { text(dateSeparator: nil, timeSeparator: nil) }

  private func text(dateSeparator: Unicode.Scalar?, timeSeparator: Unicode.Scalar?) -> String {
    let (date, hour, minute, second) = utc
    var text = ASCIIText(capacity: 20)
    text.append(date, separator: dateSeparator)
    text.append("T")
    text.append(twoDigits: hour)
    text.append(timeSeparator)
    text.append(twoDigits: minute)
    text.append(timeSeparator)
    text.append(twoDigits: second)
    text.append("Z")
    return text.string
  }

  /// Reads `2024-03-28` (then midnight) or `2024-03-28T06:00:00Z`, and nothing else of RFC 3339 §5.6.
  ///
  /// `nil` for any other text and for days or times that don't exist.
  ///
  /// - Parameter text: ten or twenty ASCII characters; `T` and `Z` in upper case, no fraction, no offset.
  public init?(rfc3339 text: String) {
    guard text.utf8.count == 10 || text.utf8.count == 20 else { return nil }
    let digits = DigitReader(bytes: text.utf8.prefix(20))
    guard let year = digits.number(at: 0, count: 4), digits.has("-", at: 4),
      let month = digits.number(at: 5, count: 2), digits.has("-", at: 7),
      let day = digits.number(at: 8, count: 2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    guard text.utf8.count == 20 else {
      self.init(startOf: date)
      return
    }
    guard digits.has("T", at: 10), let hour = digits.number(at: 11, count: 2),
      digits.has(":", at: 13), let minute = digits.number(at: 14, count: 2),
      digits.has(":", at: 16), let second = digits.number(at: 17, count: 2), digits.has("Z", at: 19)
    else { return nil }
    self.init(utc: date, hour: hour, minute: minute, second: second)
  }
}
