/// A time of day to the minute, as a clock on a courtroom's wall shows it: 00:00 to 23:59.
public struct ClockTime: Hashable, Comparable, Sendable {
  private let minutes: Int16

  /// The hour, 0 to 23.
  public var hour: Int { Int(minutes) / 60 }
  /// The minute, 0 to 59.
  public var minute: Int { Int(minutes) % 60 }
  /// The minutes since midnight, 0 to 1439.
  public var minuteOfDay: Int { Int(minutes) }

  /// The first minute of a day, 00:00.
  public static let midnight = ClockTime(minuteOfDay: 0)

  private init(minuteOfDay: Int16) { minutes = minuteOfDay }

  /// Makes the time, or `nil` when the hour is not 0 to 23 or the minute not 0 to 59; 24:00 is refused.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  /// Tells which time comes first in a day.
  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// The time as `09:00` (ISO 8601-1 §5.3.1.2), always five characters.
  public var description: String {
    var text = ASCIIText(capacity: 5)
    text.append(self)
    return text.string
  }
}

extension ASCIIText {
  /// Appends hour and minute with a colon between them.
  mutating func append(_ time: ClockTime) {
    append(twoDigits: time.hour)
    append(":")
    append(twoDigits: time.minute)
  }
}
