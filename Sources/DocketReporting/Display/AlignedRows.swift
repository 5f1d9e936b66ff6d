/// A table as lines of a terminal: each column as wide as its widest cell, whatever the script.
public enum AlignedRows {
  /// The lines of a table.
  ///
  /// - Parameter rows: the rows, each with as many cells as the first.
  /// - Returns: a line a row, without spaces at its end.
  public static func lines(_ rows: [[String]]) -> [String] {
    let shown = rows.map { $0.map(VisibleText.line) }
    let count = shown.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      shown.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return shown.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        guard column < row.count - 1 else { break }
        line += String(repeating: " ", count: widths[column] - DisplayWidth.of(cell) + 2)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
