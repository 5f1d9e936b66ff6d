import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// A sign that begins a value and cannot.
  func reservedStart(at offset: Int) -> SyntaxFault? {
    let range = characterRange(at: offset)
    guard range.count > 0, byte(offset).map({ $0 > 0x20 }) == true else { return nil }
    return SyntaxFault(
      range: range, what: PlaceWords.reservedStart.with(["sign": sign(file.text(range))]),
      mend: [PlaceWords.quoteText.message], fixes: quoteFix(from: offset),
      certainty: "@`%".contains(file.text(range)) && openBrackets.isEmpty ? .onlyWay : .asked)
  }

  /// A sign between backticks, or in quotation marks when it is a backtick.
  private func sign(_ text: String) -> Argument { text == "`" ? .quoted(text) : .code(text) }

  /// A digit 0 after `|` or `>`, where only 1 to 9 can say how far the text is indented.
  func zeroIndent() -> SyntaxFault {
    SyntaxFault(
      range: ByteRange(origin, place + 1), what: PlaceWords.zeroIndent.message,
      mend: [PlaceWords.deleteZero.message],
      fixes: [(PlaceWords.deleteZero.message, [SyntaxFault.Edit(ByteRange(place, place + 1), "")])])
  }

  /// Text on the line of a `|` or `>`.
  func textAfterBlockSign() -> SyntaxFault {
    let sign = characterRange(at: origin)
    return SyntaxFault(
      range: sign, what: PlaceWords.blockSign.with(["sign": .code(file.text(sign))]),
      mend: [PlaceWords.textBelow.message, PlaceWords.quoteSign.message], fixes: quoteFix(from: origin))
  }

  /// A line `...` with nothing before it; nil for anything else.
  func endMark() -> SyntaxFault? {
    let range = ByteRange(place, min(place + 3, file.bytes.count))
    guard file.text(range) == "..." else { return nil }
    return SyntaxFault(
      range: range, what: PlaceWords.endMark.with(["mark": .code("...")]),
      mend: [PlaceWords.deleteLine.message],
      fixes: [(PlaceWords.deleteLine.message, [SyntaxFault.Edit(range, "")])])
  }

  /// Something after the end of the document.
  func textAfterEnd() -> SyntaxFault? {
    if let fault = textAfterQuotes() ?? strayBracket() ?? textAfterBracket() { return fault }
    let here = line(at: place)
    guard place < here.content.upper else { return nil }
    if let fault = indentedRoot(before: here) ?? bareRoot(before: here) { return fault }
    return SyntaxFault(
      range: ByteRange(place, here.content.upper), what: PlaceWords.afterEnd.message,
      mend: [PlaceWords.removeEnd.with(["mark": .code("...")])])
  }

  /// A first line without its colon, which alone is then the whole record; nil for anything else.
  private func bareRoot(before line: SourceLine) -> SyntaxFault? {
    guard let (range, style) = lastText, style == .plain, let above = lineBefore(line),
      above.text == range.lower
    else {
      return nil
    }
    return missingColon(on: above)
  }

  /// The first line of a record indented, and a later one not.
  private func indentedRoot(before line: SourceLine) -> SyntaxFault? {
    guard line.content.lower == place else { return nil }
    let numbers = 1..<line.number
    let lines = numbers.map { SourceLine($0, in: file) }.filter { !$0.isBlank && !$0.isComment }
    guard let first = lines.first, first.indent > line.indent else { return nil }
    guard lines.allSatisfy({ $0.indent >= first.indent }) else { return nil }
    var fault = wrongIndent(of: first, expected: [line.indent])
    fault?.fixes = [indentFix(lines, from: first.indent, to: line.indent)]
    fault?.furtherReadings = []
    fault?.certainty = .onlyWay
    return fault
  }

  /// A merge that was left unfinished: at least two of git's three marks begin lines.
  func conflictMarkers() -> SyntaxFault? {
    var found: [ByteRange] = []
    var kinds: Set<UInt8> = []
    for start in file.lineStarts {
      guard let sign = byte(start), (UInt8(ascii: "<")...UInt8(ascii: ">")).contains(sign), found.count < 3
      else { continue }
      let range = ByteRange(start, start + 7)
      guard range.upper <= file.bytes.count, file.bytes[start..<range.upper].allSatisfy({ $0 == sign }) else {
        continue
      }
      guard byte(range.upper).map({ $0 <= 0x20 }) ?? true, kinds.insert(sign).inserted else { continue }
      found.append(range)
    }
    guard let first = found.first, found.count > 1 else { return nil }
    let marks = ["<<<<<<<", "=======", ">>>>>>>"].map { Argument.code($0) }
    return SyntaxFault(
      range: first, what: PlaceWords.conflict.message,
      mend: [PlaceWords.conflictMend.with(["marks": .list(marks)])],
      notes: found.dropFirst().map { ($0, PlaceWords.conflictMark.message) })
  }
}
