/// The offset at which each line of a file begins, in half the memory of `[Int]`: there are millions in a repository.
public struct LineStarts: RandomAccessCollection, Sendable {
  private let offsets: [Int32]

  /// Looks for lines; linear in the bytes.
  ///
  /// - Parameters:
  ///   - bytes: the file, of less than 2 GiB; what lies beyond has no lines of its own.
  ///   - first: where the first line begins.
  ///   - breaks: the number of line feeds.
  init(of bytes: Span<UInt8>, from first: Int, breaks: Int) {
    var offsets: [Int32] = []
    offsets.reserveCapacity(breaks + 1)
    offsets.append(Int32(first))
    if breaks > 0 {
      for index in 0..<Swift.min(bytes.count, Int(Int32.max)) where bytes[index] == 0x0A {
        offsets.append(Int32(index + 1))
      }
    }
    self.offsets = offsets
  }

  /// The first line.
  public var startIndex: Int { 0 }
  /// The number of lines.
  public var endIndex: Int { offsets.count }
  /// The offset at which a line begins, counted from 0.
  public subscript(line: Int) -> Int { Int(offsets[line]) }
}
