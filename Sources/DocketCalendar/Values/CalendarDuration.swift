/// A length of time in whole seconds, from nothing to 136 years.
///
/// Written as RFC 5545 §3.3.6 says: `PT4H`, `P1DT12H`, `P2W`. Weeks stand alone there, and between hours and seconds
/// the minutes may not be left out (`PT1H0M5S`).
public struct CalendarDuration: Sendable, Hashable {
  /// The length in seconds.
  public let seconds: UInt32

  /// Makes a duration from seconds.
  ///
  /// - Parameter seconds: the length.
  public init(seconds: UInt32) {
    self.seconds = seconds
  }

  /// Makes a duration from hours.
  ///
  /// - Parameter count: the length in hours.
  /// - Returns: the duration.
  public static func hours(_ count: UInt16) -> Self { Self(seconds: UInt32(count) * 3600) }

  /// The duration as it stands in a file, without sign: `PT4H`.
  public var text: String {
    let week: UInt32 = 604_800
    if seconds > 0, seconds.isMultiple(of: week) { return "P\(seconds / week)W" }
    let days = seconds / 86_400
    let date = days > 0 ? "P\(days)D" : "P"
    let time = Self.time(of: seconds % 86_400)
    return time.isEmpty && days > 0 ? date : date + "T" + (time.isEmpty ? "0S" : time)
  }

  /// The part after `T`: each unit may be followed only by the next smaller one.
  private static func time(of seconds: UInt32) -> String {
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    var text = hour > 0 ? "\(hour)H" : ""
    if minute > 0 || hour > 0 && second > 0 { text += "\(minute)M" }
    if second > 0 { text += "\(second)S" }
    return text
  }
}
