import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// The text from a byte to where a text without quotes would end on its line; nil when it goes on below.
  ///
  /// - Parameter start: the first byte of the text.
  /// - Returns: the text without blanks at its end and without a comment; between brackets only up to the next
  ///   comma or bracket.
  func textOnLine(from start: Int) -> ByteRange? {
    let line = line(at: start)
    guard start < line.content.upper else { return nil }
    if openBrackets.isEmpty, let below = lineAfter(line),
      below.indent > line.textColumn || isDeeper(below, line)
    {
      return nil
    }
    var end = start
    while end < line.content.upper {
      let byte = file.bytes[end]
      if byte == UInt8(ascii: "#"), end > start, file.bytes[end - 1] <= 0x20 { break }
      if !openBrackets.isEmpty, end > start, ",[]{}".utf8.contains(byte) { break }
      end += 1
    }
    while end > start, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return end > start ? ByteRange(start, end) : nil
  }

  /// The end of a line's text before a comment.
  func textEnd(of line: SourceLine) -> Int {
    var end = line.content.upper
    for index in line.content.lower..<line.content.upper
    where file.bytes[index] == UInt8(ascii: "#")
      && byte(index - 1).map({ $0 <= 0x20 || "[{,".utf8.contains($0) }) ?? true
    {
      end = index
      break
    }
    while end > line.content.lower, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private func isDeeper(_ below: SourceLine, _ line: SourceLine) -> Bool {
    below.indent > line.indent && !below.beginsWithDash && below.indent != line.textColumn
  }

  /// A text in quotes: double ones, or single ones when it holds a double quote or a backslash.
  func quoted(_ range: ByteRange) -> String {
    let text = file.text(range)
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      return "\"" + text + "\""
    }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// The fix that puts the text from a byte to the end of its line in quotes.
  ///
  /// None when the text goes on below, and none when it would swallow the key of its line.
  func quoteFix(from start: Int) -> [(title: Message, edits: [SyntaxFault.Edit])] {
    let line = line(at: start)
    guard start > line.text || !hasKey(line), let range = textOnLine(from: start) else { return [] }
    return [(QuoteWords.quoteTitle.message, [SyntaxFault.Edit(range, quoted(range))])]
  }
}
