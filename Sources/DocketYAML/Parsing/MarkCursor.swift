import DocketDiagnostics

/// Turns libyaml's code points into bytes.
///
/// Marks come in the order of the file, so the cursor walks each line once and the whole conversion is linear,
/// also for a megabyte on one line. In an ASCII file nothing is walked.
struct MarkCursor {
  private let bytes: [UInt8]
  private let lineStarts: LineStarts
  private let isASCII: Bool
  private var line = 0
  private var column = 0
  private var offset: Int

  /// Stands at the beginning of a file whose bytes are UTF-8.
  init(_ file: SourceFile) {
    bytes = file.bytes
    lineStarts = file.lineStarts
    isASCII = file.isASCII
    offset = file.lineStarts[0]
  }

  /// The byte at which a mark stands.
  mutating func offset(of mark: Mark) -> Int {
    if isASCII { return min(mark.index, bytes.count) }
    if mark.line != line || mark.column < column {
      guard mark.line < lineStarts.count else { return bytes.count }
      line = mark.line
      column = 0
      offset = lineStarts[line]
    }
    offset = Self.offset(bytes.span, from: offset, characters: mark.column - column)
    column = mark.column
    return offset
  }

  /// The byte at which a text on one line ends that stands in the file byte by byte.
  ///
  /// - Parameters:
  ///   - mark: libyaml's end of the text.
  ///   - start: the byte at which the text begins, on the same line.
  ///   - count: its bytes, with its quotes.
  /// - Returns: the byte, without a walk over the text.
  mutating func offset(of mark: Mark, after start: Int, count: Int) -> Int {
    (line, column, offset) = (mark.line, mark.column, min(start + count, bytes.count))
    return offset
  }

  private static func offset(_ bytes: Span<UInt8>, from start: Int, characters: Int) -> Int {
    var offset = start
    var left = characters
    while left > 0, offset < bytes.count {
      let byte = bytes[offset]
      offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      left -= 1
    }
    return min(offset, bytes.count)
  }
}
