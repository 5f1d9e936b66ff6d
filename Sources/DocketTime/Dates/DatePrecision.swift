/// How exactly a date is known; a coarser precision is less than a finer one.
public enum DatePrecision: Int, Hashable, Comparable, CaseIterable, Sendable {
  /// Only the year is known, as in `2023`.
  case year
  /// Year and month are known, as in `2023-09`.
  case month
  /// The day is known, as in `2023-09-04`.
  case day
  /// Day, hour and minute are known, as in `2023-09-04T10:30`.
  case minute

  /// Tells which precision is coarser.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
