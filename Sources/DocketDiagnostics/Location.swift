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

/// A range in a file, by position.
public struct Location: Hashable, Sendable {
  /// The path from the repository's root, with `/`.
  public let path: String
  /// The first place.
  public let start: Position
  /// The place after the last; equal to `start` when nothing is spanned.
  public let end: Position

  /// Creates a location.
  ///
  /// - Parameters:
  ///   - path: the path from the repository's root.
  ///   - start: the first place.
  ///   - end: the place after the last.
  public init(path: String, start: Position, end: Position) {
    self.path = path
    self.start = start
    self.end = end
  }

  /// The beginning of a file, for findings about the file as a whole.
  public static func file(_ path: String) -> Location { Location(path: path, start: .start, end: .start) }

  /// The bytes between the two places.
  public var byteRange: ByteRange { ByteRange(start.offset, end.offset) }

  /// `path:line:column`, as terminals and editors link it.
  public var label: String { "\(path):\(start.line):\(start.column)" }

  /// The same place with its path passed through a function.
  func renamed(_ name: (String) -> String) -> Location { Location(path: name(path), start: start, end: end) }
}
