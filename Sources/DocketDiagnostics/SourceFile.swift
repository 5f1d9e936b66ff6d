import DocketText

/// A file's bytes with its path and its lines.
public struct SourceFile: Sendable {
  /// The path from the repository's root, with `/`, for instance `records/cases/harbour-bells.yml`.
  public let path: String
  /// The bytes as they are on disk.
  public let bytes: [UInt8]
  /// The offset at which each line begins; the first is 0, or 3 after a byte order mark.
  public let lineStarts: LineStarts
  /// Whether all bytes are below 0x80, so that code points are bytes.
  public let isASCII: Bool
  /// How many characters begin before every 1,024th byte, so that columns of very long lines are found at once;
  /// empty for ASCII, and where no line is so long.
  private let checkpoints: [Int]

  private static let checkpointDistance = 1024

  /// Creates a file from its bytes; linear in their number.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    var starts = LineStarts(from: hasMark ? 3 : 0, expecting: bytes.count / 32 + 1)
    let span = bytes.span
    var (start, longest) = (0, 0)
    while let end = EightBytes.firstIndex(of: 0x0A, in: span, from: start) {
      longest = max(longest, end - start)
      start = end + 1
      starts.append(start)
    }
    longest = max(longest, span.count - start)
    lineStarts = starts
    isASCII = !EightBytes.any(in: span) { $0.above(0x7F) }
    checkpoints = isASCII || longest < Self.checkpointDistance ? [] : Self.checkpoints(of: span)
  }

  /// Bytes that are only looked through: their lines are not counted, each offset is a column of the first.
  ///
  /// For texts that were made from a file and whose places lead back to it.
  public init(path: String, withoutLines bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = LineStarts(from: 0, expecting: 1)
    isASCII = true
    checkpoints = []
  }

  private static func checkpoints(of span: borrowing Span<UInt8>) -> [Int] {
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(span.count / checkpointDistance + 1)
    var count = 0
    for index in span.indices {
      if index % checkpointDistance == 0 { checkpoints.append(count) }
      if span[index] & 0xC0 != 0x80 { count += 1 }
    }
    if span.count % checkpointDistance == 0 { checkpoints.append(count) }
    return checkpoints
  }

  /// The number of lines; a final line break ends a line and begins none that counts.
  public var lineCount: Int {
    lineStarts.count > 1 && lineStarts.last == bytes.count ? lineStarts.count - 1 : lineStarts.count
  }

  /// The position of a byte; offsets outside the file become its first or last place.
  ///
  /// An offset inside a character gives that character's column. Logarithmic in the lines.
  public func position(at offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    let start = lineStarts[line]
    let column =
      isASCII ? offset - start + 1 : characters(from: start, to: offset) + (isBoundary(offset) ? 1 : 0)
    return Position(offset: offset, line: line + 1, column: column)
  }

  /// The byte at which a code point of a line begins.
  ///
  /// - Parameters:
  ///   - line: the line, from 0.
  ///   - column: code points before the place, from 0.
  /// - Returns: the byte; the line's end, before its line break, for columns past it, and the file's end for lines
  ///   past the last.
  public func offset(line: Int, column: Int) -> Int {
    guard line < lineStarts.count else { return bytes.count }
    let whole = lineRange(max(0, line) + 1)
    if isASCII { return whole.lower + min(max(0, column), whole.count) }
    var index = whole.lower
    var left = column
    while left > 0, index < whole.upper {
      index += 1
      while index < whole.upper, bytes[index] & 0xC0 == 0x80 { index += 1 }
      left -= 1
    }
    return index
  }

  /// The bytes of a line, counted from 1, without its line break.
  public func lineRange(_ line: Int) -> ByteRange {
    guard line >= 1, line <= lineStarts.count else { return ByteRange(bytes.count, bytes.count) }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: ByteRange) -> String {
    String(decoding: bytes[clamped(range)], as: UTF8.self)
  }

  /// A place in this file with both its ends.
  public func location(_ range: ByteRange) -> Location {
    Location(path: path, start: position(at: range.lower), end: position(at: range.upper))
  }

  private func clamped(_ range: ByteRange) -> Range<Int> {
    let lower = min(max(0, range.lower), bytes.count)
    return lower..<min(max(lower, range.upper), bytes.count)
  }

  /// Whether a character begins at an offset, or the file ends there.
  private func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }

  /// The characters that begin in a range; none when it is upside down, as within a byte order mark.
  ///
  /// At the start of a line a stray continuation byte counts as a character of its own.
  private func characters(from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    let isNear = end - start <= Self.checkpointDistance
    let count = isNear ? beginnings(start, end) : charactersBefore(end) - charactersBefore(start)
    return count + (isBoundary(start) ? 0 : 1)
  }

  private func charactersBefore(_ offset: Int) -> Int {
    let checkpoint = offset / Self.checkpointDistance
    return checkpoints[checkpoint] + beginnings(checkpoint * Self.checkpointDistance, offset)
  }

  /// How many characters begin in a range of offsets within the file.
  private func beginnings(_ start: Int, _ end: Int) -> Int {
    let span = bytes.span.extracting(start..<end)
    var count = 0
    for index in span.indices where span[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
