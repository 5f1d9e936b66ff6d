/// A day of the week, numbered as ISO 8601 numbers them: Monday is 1, Sunday is 7.
public enum Weekday: Int, Hashable, Comparable, CaseIterable, Sendable {
  /// The first day of the ISO 8601 week.
  case monday = 1
  /// The second day of the ISO 8601 week.
  case tuesday
  /// The third day of the ISO 8601 week.
  case wednesday
  /// The fourth day of the ISO 8601 week.
  case thursday
  /// The fifth day of the ISO 8601 week.
  case friday
  /// The sixth day of the ISO 8601 week.
  case saturday
  /// The seventh and last day of the ISO 8601 week.
  case sunday

  /// Tells which day comes first within one week that starts on Monday.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
