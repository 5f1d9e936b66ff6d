import DocketDiagnostics

/// Lines of a file as a reader sees them: legible, cut to a width, private values as bullets.
struct Excerpt: Hashable {
  /// A line with what marks the range in it.
  struct Row: Hashable {
    /// The number of the line; nil for lines left out.
    let number: Int?
    /// The line as shown.
    let text: String
    /// Columns before the marked part.
    let indent: Int
    /// Columns of the marked part; 0 when nothing on this line is marked.
    let marked: Int

    /// The row that stands for lines left out.
    static let leftOut = Row(number: nil, text: "…", indent: 0, marked: 0)
  }

  /// The rows, at most three.
  let rows: [Row]
}

extension Report {
  /// The lines of a location with its range marked; empty for a file as a whole and for a file that is not there.
  ///
  /// A range over more than three lines shows its first, a gap and its last. At the end of the file, after the last
  /// line break, the line before is shown too.
  func excerpt(of location: Location, width: Int) -> Excerpt {
    guard let source = sources[location.path] else { return Excerpt(rows: []) }
    let range = location.byteRange
    if range == ByteRange(0, 0) || source.bytes.isEmpty { return Excerpt(rows: []) }
    let first = source.position(at: range.lower).line
    let last = Self.lastLine(of: range, in: source, from: first)
    let row = { (line: Int) in
      ExcerptLine(source: source, line: line, range: range, report: self).row(width: width)
    }
    if first == last, first > 1, source.lineRange(first).count == 0, first > source.lineCount {
      let before = ExcerptLine(source: source, line: first - 1, range: nil, report: self).row(width: width)
      return Excerpt(rows: [before, row(first)])
    }
    if last - first < 3 { return Excerpt(rows: (first...last).map(row)) }
    return Excerpt(rows: [row(first), .leftOut, row(last)])
  }

  /// The first line of a location without marks, for a note; nil for a file as a whole.
  func line(of location: Location, width: Int) -> Excerpt.Row? {
    guard let source = sources[location.path], !source.bytes.isEmpty, location.byteRange != ByteRange(0, 0)
    else { return nil }
    let line = source.position(at: location.start.offset).line
    let mark = ByteRange(location.start.offset, location.start.offset)
    let row = ExcerptLine(source: source, line: line, range: mark, report: self).row(width: width)
    return Excerpt.Row(number: row.number, text: row.text, indent: 0, marked: 0)
  }

  /// A range that ends with a line break ends on the line of that break.
  private static func lastLine(of range: ByteRange, in source: SourceFile, from first: Int) -> Int {
    let end = source.position(at: range.upper)
    guard end.line > first, range.upper == source.lineRange(end.line).lower else { return end.line }
    return end.line - 1
  }
}

extension Report {
  /// Which code points of a file must not be shown: those in masked bytes, and private values wherever they stand.
  ///
  /// - Parameters:
  ///   - scalars: neighbouring code points of one line.
  ///   - source: the file they are from.
  /// - Returns: one answer for each code point.
  func hidden(_ scalars: [ExcerptCells.PlacedScalar], in source: SourceFile) -> [Bool] {
    var hidden = scalars.map { masks.hides($0.bytes, of: source.path) }
    for range in redactor.secretRanges(in: scalars.map(\.scalar)) {
      for index in range { hidden[index] = true }
    }
    return hidden
  }
}
