public import DocketTime

/// The day of the year on which clocks change by law: "the last Sunday of March".
public struct OnsetRule: Sendable, Hashable {
  /// The month, 1 to 12.
  public let month: Int

  /// Which of the month's weekdays: 1 to 4 from the start, -1 for the last one.
  public let ordinal: Int

  /// The day of the week.
  public let weekday: Weekday

  /// Accepts a rule that every year of the calendar can follow.
  ///
  /// - Parameters:
  ///   - month: 1 to 12.
  ///   - ordinal: 1 to 4, or -1 for the last; a fifth weekday does not exist in every month.
  ///   - weekday: the day of the week.
  public init?(month: Int, ordinal: Int, weekday: Weekday) {
    guard (1...12).contains(month), ordinal == -1 || (1...4).contains(ordinal) else { return nil }
    self.month = month
    self.ordinal = ordinal
    self.weekday = weekday
  }
}
