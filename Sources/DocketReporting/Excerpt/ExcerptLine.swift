import DocketDiagnostics

/// One line of a file on its way into an excerpt.
struct ExcerptLine {
  /// The file.
  let source: SourceFile
  /// The number of the line, from 1.
  let line: Int
  /// The bytes to mark, also beyond this line; nil to mark nothing.
  let range: ByteRange?
  /// Knows what is private.
  let report: Report

  /// Bytes of a very long line that are read before and after the shown part, so that a private value at its edge is
  /// recognised although only a part of it would show.
  private static let margin = 1024
  /// Bytes that are read for a column; a character with many marks may have more and is then cut off early.
  private static let bytesPerColumn = 8

  /// The line cut to a width with its marked columns.
  func row(width: Int) -> Excerpt.Row {
    let whole = source.lineRange(line)
    let marked = clipped(to: whole)
    let window = window(in: whole, around: marked, width: width)
    let cells = ExcerptCells(bytes: source.bytes[window.lower..<window.upper]) { scalars in
      report.hidden(scalars, in: source)
    }
    var cut = ExcerptCut(cells: cells.cells, marked: marked, goesOn: goesOn(from: whole))
    cut.choose(width: width, begins: window.lower > whole.lower, ends: window.upper < whole.upper)
    return Excerpt.Row(
      number: line, text: cut.text, indent: cut.indent, marked: range == nil ? 0 : cut.markedWidth)
  }

  /// The part of the range on this line; the line's beginning or end when it lies outside.
  private func clipped(to whole: ByteRange) -> ByteRange {
    guard let range else { return ByteRange(whole.lower, whole.lower) }
    let lower = min(max(range.lower, whole.lower), whole.upper)
    return ByteRange(lower, min(max(range.upper, lower), whole.upper))
  }

  /// Whether the range began on an earlier line.
  private func goesOn(from whole: ByteRange) -> Bool {
    range.map { $0.lower < whole.lower && line > 1 } ?? false
  }

  private func window(in whole: ByteRange, around marked: ByteRange, width: Int) -> ByteRange {
    let reach = width * Self.bytesPerColumn + Self.margin
    var lower = max(whole.lower, marked.lower - reach)
    for _ in 0..<3 where lower > whole.lower && source.bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    var upper = min(whole.upper, marked.lower + reach)
    for _ in 0..<3 where upper < whole.upper && source.bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return ByteRange(lower, upper)
  }
}
