/// A second in time, the same all over the world, between years 1 and 9999 in UTC.
///
/// Counted as POSIX counts (every day has 86,400 seconds; a leap second has no number of its own).
public struct Instant: Hashable, Comparable, Sendable {
  /// The seconds since 1970-01-01T00:00:00Z, negative before it.
  public let secondsSinceEpoch: Int64

  private static let bounds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// The first second that can be expressed, 0001-01-01T00:00:00Z.
  public static let first = Instant(clamping: .min)
  /// The last second that can be expressed, 9999-12-31T23:59:59Z.
  public static let last = Instant(clamping: .max)

  /// Makes the instant, or `nil` when it lies outside years 1 to 9999.
  public init?(secondsSinceEpoch: Int64) {
    guard Self.bounds.contains(secondsSinceEpoch) else { return nil }
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// Makes the instant, or the nearest one that can be expressed.
  public init(clamping secondsSinceEpoch: Int64) {
    self.secondsSinceEpoch = min(max(secondsSinceEpoch, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  /// Tells which instant comes first.
  public static func < (left: Self, right: Self) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  /// The instant so many seconds later, or earlier when negative; `nil` outside years 1 to 9999.
  public func adding(seconds: Int64) -> Instant? {
    let (sum, overflow) = secondsSinceEpoch.addingReportingOverflow(seconds)
    return overflow ? nil : Instant(secondsSinceEpoch: sum)
  }

  /// The instant so many seconds later, stopping at the first or last one that can be expressed.
  func clampedAdding(seconds: Int64) -> Instant {
    let (sum, overflow) = secondsSinceEpoch.addingReportingOverflow(seconds)
    return Instant(clamping: overflow ? (seconds < 0 ? .min : .max) : sum)
  }
}
