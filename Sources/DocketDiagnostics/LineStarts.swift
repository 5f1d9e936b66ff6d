/// The offset at which each line of a file begins, in half the memory of `[Int]`: there are millions in a repository.
public struct LineStarts: RandomAccessCollection, Sendable {
  private var offsets: [Int32] = []

  /// Begins with the first line.
  ///
  /// - Parameters:
  ///   - first: where it begins.
  ///   - count: how many lines there may be; more or fewer cost nothing but memory.
  init(from first: Int, expecting count: Int) {
    offsets.reserveCapacity(count)
    append(first)
  }

  /// Adds a line; one that begins beyond 2 GiB is not told from the one before.
  mutating func append(_ start: Int) {
    if let start = Int32(exactly: start) { offsets.append(start) }
  }

  /// The first line.
  public var startIndex: Int { 0 }
  /// The number of lines.
  public var endIndex: Int { offsets.count }
  /// The offset at which a line begins, counted from 0.
  public subscript(line: Int) -> Int { Int(offsets[line]) }
}
