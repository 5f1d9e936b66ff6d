import Testing

/// A published table, read as RFC 4180 says.
struct ReadTable {
  let columns: [String]
  /// The cells below the names of the columns.
  let rows: [[String]]

  /// Reads a file; stops the test where there is none.
  init(_ bytes: [UInt8]?) throws {
    var lines = Self.lines(try #require(bytes))
    columns = try #require(lines.first)
    lines.removeFirst()
    rows = lines
  }

  /// The cell of a column in the row of an id.
  func cell(_ id: String, _ column: String) throws -> String {
    let row = try #require(rows.first { $0.first == id }, "there is no \(id)")
    return row[try #require(columns.firstIndex(of: column), "there is no \(column)")]
  }

  private static func lines(_ bytes: [UInt8]) -> [[String]] {
    var (lines, line, cell): ([[String]], [String], [UInt8]) = ([], [], [])
    var isQuoted = false
    func taken(_ cell: inout [UInt8]) -> String {
      defer { cell.removeAll() }
      return String(decoding: cell, as: UTF8.self)
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""):
        // Two of them within quotation marks are one.
        if !isQuoted, index > 0, bytes[index - 1] == byte { cell.append(byte) }
        isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: line.append(taken(&cell))
      case UInt8(ascii: "\n") where !isQuoted:
        lines.append(line + [taken(&cell)])
        line.removeAll()
      default: cell.append(byte)
      }
    }
    return lines
  }
}
