/// Keeps spreadsheets from taking a text for a formula: an apostrophe stands before the sign that would begin one.
///
/// A formula begins with `=`, `+`, `-` or `@`, in full width too. It may begin a cell, and in a spreadsheet that separates
/// cells by `;` or tabs also stand behind one of these or behind a line break, as quotation marks are marks only at the
/// beginning of a cell. A tab or CR at the beginning of a cell is lost by some, and what follows it begins the cell.
enum FormulaGuard {
  /// The signs of ASCII that begin a formula.
  static let signs: Set<UInt8> = [
    UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
  ]

  /// Whether a text has to be changed by `append`.
  ///
  /// - Parameters:
  ///   - bytes: bytes of which the last are the text.
  ///   - start: where the text begins.
  /// - Returns: whether it has.
  static func isNeeded(for bytes: Span<UInt8>, from start: Int) -> Bool {
    var scan = Scan()
    var index = start
    while index < bytes.count {
      if scan.isGuarded(bytes, index) || bytes[index] == UInt8(ascii: "\r") { return true }
      index += 1
    }
    return false
  }

  /// Appends a text with its apostrophes, and with LF for CR and CR LF.
  static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var scan = Scan()
    for index in text.indices {
      if scan.isGuarded(text, index) { bytes.append(UInt8(ascii: "'")) }
      guard text[index] == UInt8(ascii: "\r") else {
        bytes.append(text[index])
        continue
      }
      let endsWithLineFeed = index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n")
      if !endsWithLineFeed { bytes.append(UInt8(ascii: "\n")) }
    }
  }

  /// Goes through a text byte by byte.
  private struct Scan {
    private var isFirst = true
    /// Whether a spreadsheet may see the beginning of a cell here.
    private var beginsCell = true

    /// Whether an apostrophe has to stand before a byte; to be asked for each byte in turn.
    mutating func isGuarded(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
      let (first, begins) = (isFirst, beginsCell)
      isFirst = false
      switch bytes[index] {
      case UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        beginsCell = true
        return first
      case UInt8(ascii: "\n"), UInt8(ascii: ";"):
        beginsCell = true
        return false
      case UInt8(ascii: " "), UInt8(ascii: "\""):
        return false
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"):
        beginsCell = false
        return begins
      case 0xEF:
        beginsCell = false
        return begins && Self.isFullWidthSign(bytes, index)
      default:
        beginsCell = false
        return false
      }
    }

    /// U+FF0B, U+FF0D, U+FF1D and U+FF20.
    private static func isFullWidthSign(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
      guard index + 2 < bytes.count else { return false }
      return switch (bytes[index + 1], bytes[index + 2]) {
      case (0xBC, 0x8B), (0xBC, 0x8D), (0xBC, 0x9D), (0xBC, 0xA0): true
      default: false
      }
    }
  }
}
