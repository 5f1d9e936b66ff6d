/// The days on which something may have happened: all from the first to the last, both included.
public struct DaySpan: Hashable, Sendable {
  /// The earliest possible day.
  public let first: CivilDate
  /// The latest possible day, or `nil` when the span has no end.
  public let last: CivilDate?

  /// Joins two days; `nil` when the last lies before the first.
  public init?(first: CivilDate, last: CivilDate?) {
    if let last, last < first { return nil }
    self.init(knownFirst: first, last: last)
  }

  /// Trusts its caller that the last day does not lie before the first.
  init(knownFirst first: CivilDate, last: CivilDate?) {
    self.first = first
    self.last = last
  }

  /// Whether a day of this span lies before a day of the other one.
  ///
  /// `yes`: each day of this span lies before each day of the other. `no`: none does, so one and
  /// the same day is not before itself. `unknown`: some do and some don't.
  public func isBefore(_ other: DaySpan) -> Tristate {
    if let last, last < other.first { return .yes }
    if let otherLast = other.last, otherLast <= first { return .no }
    return .unknown
  }

  /// Whether every day of the other span is a day of this one.
  public func covers(_ other: DaySpan) -> Bool {
    guard first <= other.first else { return false }
    guard let last else { return true }
    return other.last.map { $0 <= last } ?? false
  }
}
