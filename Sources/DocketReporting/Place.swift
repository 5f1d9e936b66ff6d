import DocketDiagnostics

/// Where a finding stands, as formats for programs say it.
struct Place: Hashable {
  /// A place in a line, in the units that formats count columns in; all from 1.
  struct Spot: Hashable {
    /// Bytes of the file before it, from 0.
    let offset: Int
    /// The line.
    let line: Int
    /// The column in Unicode code points: SARIF as docket declares it, Checkstyle, GitHub.
    let column: Int
    /// The column in UTF-16 code units: the Language Server Protocol unless the two sides agree on another.
    let utf16: Int
    /// The column in bytes of UTF-8: reviewdog; a byte order mark is part of the first line.
    let utf8: Int
  }

  /// The lines that have a part of it; nil for the file as a whole.
  let lines: ClosedRange<Int>?
  /// Where it begins and where it ends, the place after its last character; nil where only lines can be told.
  let spots: (start: Spot, end: Spot)?

  /// Measures a location.
  ///
  /// What is missing at the end of a file belongs to its last line, since programs show no later one.
  ///
  /// - Parameters:
  ///   - location: the location.
  ///   - source: its file; without it all columns are those in code points.
  init(_ location: Location, in source: SourceFile?) {
    if location.end.offset == 0 {
      (lines, spots) = (nil, nil)
      return
    }
    let (start, end) = (location.start, location.end)
    if let count = source?.lineCount, start.line > count {
      (lines, spots) = (count...count, nil)
      return
    }
    let last = end.column == 1 && end.line > start.line ? end.line - 1 : end.line
    lines = start.line...max(start.line, last)
    spots = (Spot(start, in: source), Spot(end, in: source))
  }

  static func == (left: Place, right: Place) -> Bool {
    left.lines == right.lines && left.spots?.start == right.spots?.start
      && left.spots?.end == right.spots?.end
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(lines)
    hasher.combine(spots?.start)
    hasher.combine(spots?.end)
  }
}

extension Place.Spot {
  /// Counts what stands before a position in its line.
  init(_ position: Position, in source: SourceFile?) {
    offset = position.offset
    line = position.line
    column = position.column
    guard let source, position.line <= source.lineStarts.count else {
      (utf16, utf8) = (position.column, position.column)
      return
    }
    let start = source.lineStarts[position.line - 1]
    let end = min(max(start, position.offset), source.bytes.count)
    utf16 = String(decoding: source.bytes[start..<end], as: UTF8.self).utf16.count + 1
    utf8 = position.offset - (position.line == 1 ? 0 : start) + 1
  }
}

extension Report {
  /// The place of a location in one of the report's files.
  func place(of location: Location) -> Place { Place(location, in: sources[location.path]) }
}
