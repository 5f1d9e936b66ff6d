import DocketText

/// Writes a table as CSV (RFC 4180) in UTF-8, cell by cell straight into bytes.
///
/// Lines end with LF: every reader takes it, Miller gives such a file back byte for byte, and the last cell of a line has
/// no CR for programs that know nothing of CSV. A cell has quotation marks only where it needs them.
struct TableWriter {
  /// What has been written, and not passed on.
  private(set) var bytes: [UInt8] = []
  private let outlet: Outlet?
  private var isFirstCell = true
  private var cellStart = 0
  private var mayNeedQuotes = false

  /// Begins with nothing.
  ///
  /// - Parameter outlet: what gets a part of the table when there is one; nil for none.
  init(to outlet: Outlet? = nil) { self.outlet = outlet }

  /// Begins the next cell of the line.
  mutating func beginCell() {
    if !isFirstCell { bytes.append(UInt8(ascii: ",")) }
    isFirstCell = false
    cellStart = bytes.count
    mayNeedQuotes = false
  }

  /// Ends a cell.
  mutating func endCell() {
    if mayNeedQuotes, Self.needsQuotes(bytes.span, from: cellStart) { quote() }
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirstCell = true
    outlet?.pass(&bytes)
  }

  /// A cell of a code, which never needs quotation marks: an id, a word, a date, a number.
  mutating func code(_ text: String) { bytes.append(text.utf8.span) }

  /// A text that is no formula, whatever it begins with; its line breaks become LF.
  mutating func text(_ text: String) {
    mayNeedQuotes = true
    let start = bytes.count
    bytes.append(text.utf8.span)
    guard FormulaGuard.isNeeded(for: bytes.span, from: start) else { return }
    let plain = Array(bytes[start...])
    bytes.removeSubrange(start...)
    FormulaGuard.append(plain.span, to: &bytes)
  }

  /// A web address, as it is; only a `;` before what a spreadsheet takes for a formula is written as `%3B`.
  mutating func address(_ text: String) {
    mayNeedQuotes = true
    guard text.utf8.contains(UInt8(ascii: ";")) else {
      bytes.append(text.utf8.span)
      return
    }
    for byte in text.utf8 {
      if bytes.last == UInt8(ascii: ";"), FormulaGuard.signs.contains(byte) {
        bytes.removeLast()
        bytes.append(contentsOf: "%3B".utf8)
      }
      bytes.append(byte)
    }
  }

  /// Puts a `;` before an item of a list that is not its first.
  mutating func separate() {
    if bytes.count > cellStart { bytes.append(UInt8(ascii: ";")) }
  }

  private static func needsQuotes(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    guard start < bytes.count else { return false }
    if bytes[start] == 0x20 || bytes[bytes.count - 1] == 0x20 { return true }
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
      default: index += 1
      }
    }
    return false
  }

  private mutating func quote() {
    let plain = Array(bytes[cellStart...])
    bytes.removeSubrange(cellStart...)
    bytes.append(UInt8(ascii: "\""))
    for byte in plain {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
