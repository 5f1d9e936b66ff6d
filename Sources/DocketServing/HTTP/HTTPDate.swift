import DocketTime

/// Instants as HTTP writes them (RFC 9110 §5.6.7).
enum HTTPDate {
  private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// An instant as `Sun, 06 Nov 1994 08:49:37 GMT`.
  static func text(_ instant: Instant) -> String {
    let (date, hour, minute, second) = instant.utc
    let clock = [hour, minute, second].map(padded).joined(separator: ":")
    let year = String(repeating: "0", count: 4 - "\(date.year)".count) + "\(date.year)"
    return
      "\(days[date.weekday.rawValue - 1]), \(padded(date.day)) \(months[date.month - 1]) \(year) \(clock) GMT"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Reads the three forms that a server has to understand; nil for anything else.
  ///
  /// - Parameters:
  ///   - text: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`.
  ///   - now: by which a year of two digits is understood: not more than 50 years ahead.
  /// - Returns: the instant.
  static func instant(_ text: String, now: Instant) -> Instant? {
    let parts = text.split(separator: " ").map(String.init)
    switch parts.count {
    case 6:
      guard parts[0].hasSuffix(","), parts[5] == "GMT", parts[3].utf8.count == 4 else { return nil }
      return instant(day: parts[1], month: parts[2], year: number(parts[3]), clock: parts[4])
    case 4:
      let date = parts[1].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard parts[0].hasSuffix(","), parts[3] == "GMT", date.count == 3, date[2].utf8.count == 2 else {
        return nil
      }
      let latest = now.utc.date.year + 50
      let year = number(date[2]).map { latest - ((latest - $0) % 100 + 100) % 100 }
      return instant(day: date[0], month: date[1], year: year, clock: parts[2])
    case 5:
      guard parts[4].utf8.count == 4 else { return nil }
      return instant(day: parts[2], month: parts[1], year: number(parts[4]), clock: parts[3])
    default: return nil
    }
  }

  private static func instant(day: String, month: String, year: Int?, clock: String) -> Instant? {
    let clock = clock.split(separator: ":", omittingEmptySubsequences: false).map { number(String($0)) }
    guard let day = number(day), let month = months.firstIndex(of: month), let year, clock.count == 3,
      let hour = clock[0], let minute = clock[1], let second = clock[2],
      let date = CivilDate(year: year, month: month + 1, day: day)
    else { return nil }
    return Instant(utc: date, hour: hour, minute: minute, second: second)
  }

  /// A number of one to four digits without a sign.
  private static func number(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
