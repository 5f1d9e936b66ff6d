import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// A tab where only spaces may be; the fixes cover every tab that indents this line and the ones right below.
  ///
  /// How wide a tab was on somebody's screen nobody knows. Mostly it does not matter, or only one width fits the lines
  /// around.
  func tab(at offset: Int) -> SyntaxFault {
    var end = offset
    while byte(end) == 0x09 { end += 1 }
    let isAfterDash = byte(offset - 1) == UInt8(ascii: "-")
    let fixes = (isAfterDash ? [1, 2, 4, 8, 3] : [2, 4, 8, 3, 1]).map { width in
      (title: IndentationWords.tabTitle(width), edits: tabEdits(at: offset, width: width))
    }
    return SyntaxFault(
      range: ByteRange(offset, end), what: IndentationWords.tab.message,
      mend: [IndentationWords.replaceTab.message], fixes: Array(fixes.prefix(1)),
      furtherReadings: Array(fixes.dropFirst()), certainty: .readings)
  }

  private func tabEdits(at offset: Int, width: Int) -> [SyntaxFault.Edit] {
    var number = line(at: offset).number
    var edits: [SyntaxFault.Edit] = []
    var index = offset
    while number <= file.lineCount {
      let before = edits.count
      while let byte = byte(index), byte == 0x09 || byte == 0x20, edits.count < 1000 {
        if byte == 0x09 {
          edits.append(
            SyntaxFault.Edit(ByteRange(index, index + 1), String(repeating: " ", count: width)))
        }
        index += 1
      }
      guard edits.count > before, edits.count < 1000 else { break }
      number += 1
      index = file.lineRange(number).lower
    }
    return edits
  }
}
