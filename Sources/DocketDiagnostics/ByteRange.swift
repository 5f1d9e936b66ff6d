/// A half-open range of bytes in a file.
public struct ByteRange: Hashable, Sendable {
  // There are a hundred thousand in a repository: half the size of two `Int`, they still reach through 2 GiB.
  private let first: Int32
  private let end: Int32

  /// The first byte.
  public var lower: Int { Int(first) }
  /// The byte after the last; never below `lower`.
  public var upper: Int { Int(end) }

  /// Creates a range; an upper bound below the lower one gives an empty range.
  public init(_ lower: Int, _ upper: Int) {
    first = Int32(clamping: lower)
    end = Int32(clamping: max(lower, upper))
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
