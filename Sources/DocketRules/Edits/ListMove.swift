import DocketDiagnostics

/// The edits that move an entry of a list further up, with the comments right above it.
///
/// Only for lists of one entry a line or more, each after a dash: of others it is not certain what belongs to what.
struct ListMove {
  let edits: [TextEdit]

  /// Plans a move; nil where the list is written another way.
  ///
  /// - Parameters:
  ///   - entries: the bytes of the entries.
  ///   - index: the one that moves.
  ///   - target: the one before which it is to stand.
  ///   - source: the file.
  init?(of entries: [ByteRange], from index: Int, to target: Int, in source: SourceFile) {
    guard target < index, entries.indices.contains(index),
      let moved = Lines(of: entries[index], in: source), let other = Lines(of: entries[target], in: source)
    else { return nil }
    guard moved.dash == other.dash, other.last < moved.first else { return nil }
    // The empty line that sets it apart goes with it: the one after it, or the one before the last entry.
    var (from, until) = (moved.first, moved.last)
    var blank: ClosedRange<Int>?
    if index + 1 < entries.count {
      while Lines.isBlank(until + 1, in: source) { until += 1 }
      if until > moved.last { blank = (moved.last + 1)...until }
    } else {
      while from - 1 > other.last, Lines.isBlank(from - 1, in: source) { from -= 1 }
      if from < moved.first { blank = from...(moved.first - 1) }
    }
    guard let removed = Lines.bytes(from...until, in: source),
      let kept = Lines.bytes(moved.first...moved.last, in: source)
    else { return nil }
    let gap = blank.flatMap { Lines.bytes($0, in: source) }
    let text = source.text(kept) + (gap.map { source.text($0) } ?? "")
    let place = source.lineStarts[other.first - 1]
    edits = [
      TextEdit(path: source.path, range: ByteRange(place, place), replacement: text),
      TextEdit(path: source.path, range: removed, replacement: ""),
    ]
  }

  /// The lines of an entry, from 1.
  private struct Lines {
    let first: Int
    let last: Int
    /// The column of its dash, from 0.
    let dash: Int

    init?(of entry: ByteRange, in source: SourceFile) {
      let line = source.position(at: entry.lower).line
      let start = source.lineRange(line)
      let before = source.bytes[start.lower..<entry.lower]
      let indentation = before.prefix { $0 == 0x20 }.count
      let mark = before.dropFirst(indentation)
      guard mark.first == UInt8(ascii: "-"), mark.count > 1, mark.dropFirst().allSatisfy({ $0 == 0x20 })
      else {
        return nil
      }
      var (first, last) = (line, source.position(at: entry.upper).line)
      while let above = Self.comment(first - 1, in: source), above <= indentation { first -= 1 }
      while let below = Self.comment(last + 1, in: source), below > indentation { last += 1 }
      (self.first, self.last, dash) = (first, last, indentation)
    }

    /// The indentation of a line that is a comment; nil for any other.
    private static func comment(_ line: Int, in source: SourceFile) -> Int? {
      guard line >= 1, line <= source.lineCount else { return nil }
      let range = source.lineRange(line)
      let bytes = source.bytes[range.lower..<range.upper]
      let indentation = bytes.prefix { $0 == 0x20 }.count
      return bytes.dropFirst(indentation).first == UInt8(ascii: "#") ? indentation : nil
    }

    static func isBlank(_ line: Int, in source: SourceFile) -> Bool {
      guard line >= 1, line <= source.lineCount else { return false }
      let range = source.lineRange(line)
      return source.bytes[range.lower..<range.upper].allSatisfy { $0 == 0x20 }
    }

    /// The bytes of whole lines with their breaks; nil where the last one has none.
    static func bytes(_ lines: ClosedRange<Int>, in source: SourceFile) -> ByteRange? {
      guard lines.lowerBound >= 1, lines.upperBound < source.lineStarts.count else { return nil }
      return ByteRange(source.lineStarts[lines.lowerBound - 1], source.lineStarts[lines.upperBound])
    }
  }
}
