/// A place in a file.
public struct Position: Hashable, Comparable, Sendable {
  /// Bytes before the place, from 0.
  public let offset: Int
  /// The line, from 1; lines end at LF or CR LF, as git and editors count them.
  public let line: Int
  /// The column, from 1, in Unicode code points; a byte order mark at the start of a file does not count.
  public let column: Int

  /// Creates a position; line and column below 1 become 1.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = max(0, offset)
    self.line = max(1, line)
    self.column = max(1, column)
  }

  /// The first byte of a file.
  public static let start = Position(offset: 0, line: 1, column: 1)

  /// The order of the places in one file.
  public static func < (left: Position, right: Position) -> Bool { left.offset < right.offset }
}
