/// A half-open range of bytes in a file.
public struct ByteRange: Hashable, Sendable {
  /// The first byte.
  public let lower: Int
  /// The byte after the last; never below `lower`.
  public let upper: Int

  /// Creates a range; an upper bound below the lower one gives an empty range.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The number of bytes.
  public var count: Int { upper - lower }

  /// Whether the two share a byte, or one of them is empty and lies within the other, not at its edge.
  public func overlaps(_ other: ByteRange) -> Bool { lower < other.upper && other.lower < upper }

  /// Whether the other range lies within this one.
  public func contains(_ other: ByteRange) -> Bool { lower <= other.lower && other.upper <= upper }

  /// The smallest range that holds both.
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(lower, other.lower), max(upper, other.upper))
  }
}
