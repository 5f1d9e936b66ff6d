/// What calendar and wall clock show in some place, to the minute, without saying in which place.
///
/// Only a `Zone` can turn it into an `Instant`. Two moments are worth comparing only when both are
/// of the same place.
public struct LocalMoment: Hashable, Comparable, Sendable {
  /// The day on the calendar.
  public let date: CivilDate
  /// The time on the clock.
  public let time: ClockTime

  /// Joins a day and a time of day.
  public init(date: CivilDate, time: ClockTime) {
    self.date = date
    self.time = time
  }

  /// Tells which moment comes first on the same clock.
  public static func < (left: Self, right: Self) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }

  /// The seconds from 1970-01-01T00:00 to this moment, both on the same clock, as if it never jumped.
  var secondsOnClock: Int64 { Int64(date.dayNumber) * 86_400 + Int64(time.minuteOfDay) * 60 }
}

extension LocalMoment: CustomStringConvertible {
  /// The moment as `2023-09-04T09:00` (ISO 8601-1 §5.4.2.1), always sixteen characters.
  public var description: String {
    var text = ASCIIText(capacity: 16)
    text.append(date, separator: "-")
    text.append("T")
    text.append(time)
    return text.string
  }
}
