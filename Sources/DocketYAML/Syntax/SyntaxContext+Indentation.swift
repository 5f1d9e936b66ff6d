import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// Something else than a key in a block, or than a dash in a list.
  func unexpectedInBlock() -> SyntaxFault? {
    if let fault = textAfterQuotes() ?? strayBracket() ?? textAfterBracket() ?? colonWithoutKey() {
      return fault
    }
    let here = line(at: place)
    guard here.content.lower == place, place < file.bytes.count else { return valueComplete() }
    let isList = problem.context == "while parsing a block collection"
    let column = problem.contextMark.column
    if here.indent == column {
      if here.beginsWithDash, !isList { return itemAmongKeys(here) }
      if !here.beginsWithDash, isList { return keyAmongItems(here) }
      return byte(place) == UInt8(ascii: ",")
        ? reservedStart(at: place) : missingColon(on: here) ?? orphan(here)
    }
    if let fault = blankLineTooLong(above: here) { return fault }
    var expected = lineBefore(here).map { [here.beginsWithDash ? $0.indent : $0.textColumn] } ?? []
    if !here.beginsWithDash, !isList, hasKey(here) || expected.isEmpty { expected.append(column) }
    if !here.beginsWithDash, !hasKey(here), let column = expected.first, here.indent > column {
      return orphan(here)
    }
    return wrongIndent(of: here, expected: expected) ?? orphan(here)
  }

  /// A line without a key that no text above goes on in.
  private func orphan(_ line: SourceLine) -> SyntaxFault {
    SyntaxFault(
      range: ByteRange(line.text, textEnd(of: line)), what: PlaceWords.orphan.message,
      mend: [PlaceWords.orphanMend.message, PlaceWords.lookAround.message])
  }

  /// A line whose spaces agree with no other; says both numbers.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - expected: the columns at which it might begin, the deeper first; one or two.
  /// - Returns: the fault; nil when the line begins where it should.
  func wrongIndent(of line: SourceLine, expected: [Int]) -> SyntaxFault? {
    var columns: [Int] = []
    for column in expected where column != line.indent && !columns.contains(column) { columns.append(column) }
    guard let inner = columns.first else { return nil }
    let found = Argument.count(line.indent)
    let isContinuation =
      lastText.map { $0.range.lower < line.content.lower && line.content.lower < $0.range.upper } ?? false
    let quoteAbove = isContinuation && lastText?.style == .plain
    guard columns.count > 1 else {
      return SyntaxFault(
        range: line.content, what: IndentationWords.one.with(["found": found, "expected": .count(inner)]),
        mend: [IndentationWords.begin(after: inner)]
          + (quoteAbove ? [IndentationWords.quoteAbove.message] : []),
        fixes: [indentFix([line], from: line.indent, to: inner)])
    }
    let places: KeyValuePairs = ["found": found, "inner": .count(inner), "outer": .count(columns[1])]
    return SyntaxFault(
      range: line.content, what: IndentationWords.two.with(places),
      mend: [IndentationWords.beginTwo.with(places)],
      fixes: columns.map { indentFix([line], from: line.indent, to: $0) })
  }

  /// Whether a line has a colon that ends a key.
  func hasKey(_ line: SourceLine) -> Bool {
    (line.text..<max(line.text, textEnd(of: line))).contains { index in
      file.bytes[index] == UInt8(ascii: ":") && (byte(index + 1).map { $0 <= 0x20 } ?? true)
    }
  }

  /// A line of spaces alone that makes libyaml expect a block text deeper than its first line; nil otherwise.
  private func blankLineTooLong(above line: SourceLine) -> SyntaxFault? {
    guard let (_, style) = lastText, style == .literal || style == .folded, let header = lineBefore(line)
    else {
      return nil
    }
    let blank = (header.number + 1..<line.number).map { SourceLine($0, in: file) }
    guard let longest = blank.max(by: { $0.range.count < $1.range.count }), longest.range.count > line.indent
    else {
      return nil
    }
    return SyntaxFault(
      range: longest.range,
      what: IndentationWords.blankLine.with([
        "count": .count(longest.range.count), "found": .count(line.indent),
      ]),
      mend: [IndentationWords.emptyLine.message],
      fixes: [(IndentationWords.emptyLine.message, blank.map { SyntaxFault.Edit($0.range, "") })])
  }

  /// The fix that gives lines another number of spaces to begin with.
  func indentFix(
    _ lines: [SourceLine], from found: Int, to expected: Int
  ) -> (title: Message, edits: [SyntaxFault.Edit]) {
    let edits = lines.map { line in
      let kept = line.range.lower + min(found, line.indent)
      return SyntaxFault.Edit(ByteRange(line.range.lower, kept), String(repeating: " ", count: expected))
    }
    return (IndentationWords.beginTitle(after: expected), edits)
  }

  private func itemAmongKeys(_ line: SourceLine) -> SyntaxFault {
    SyntaxFault(
      range: ByteRange(place, place + 1), what: IndentationWords.itemAmongKeys.message,
      mend: [IndentationWords.addListKey.message, IndentationWords.deleteDash.message])
  }

  private func keyAmongItems(_ line: SourceLine) -> SyntaxFault {
    var mend = [IndentationWords.addDash.message]
    if let above = lineBefore(line), above.textColumn > line.indent {
      mend.append(IndentationWords.indentUnderItem.with(["expected": .count(above.textColumn)]))
    }
    mend.append(IndentationWords.endList.message)
    return SyntaxFault(range: line.content, what: IndentationWords.keyAmongItems.message, mend: mend)
  }

  private func valueComplete() -> SyntaxFault? {
    let here = line(at: place)
    guard place < here.content.upper else { return nil }
    return SyntaxFault(
      range: ByteRange(place, here.content.upper), what: PlaceWords.valueComplete.message,
      mend: [PlaceWords.newLine.message])
  }

  /// A tab where only spaces may be; the fix covers every tab that indents this line and the ones right below.
  func tab(at offset: Int) -> SyntaxFault {
    var end = offset
    while byte(end) == 0x09 { end += 1 }
    return SyntaxFault(
      range: ByteRange(offset, end), what: IndentationWords.tab.message,
      mend: [IndentationWords.replaceTab.message],
      fixes: [(IndentationWords.replaceTabTitle.message, tabEdits(at: offset))])
  }

  private func tabEdits(at offset: Int) -> [SyntaxFault.Edit] {
    var number = line(at: offset).number
    var edits: [SyntaxFault.Edit] = []
    var index = offset
    while number <= file.lineCount {
      let before = edits.count
      while let byte = byte(index), byte == 0x09 || byte == 0x20, edits.count < 1000 {
        if byte == 0x09 { edits.append(SyntaxFault.Edit(ByteRange(index, index + 1), "  ")) }
        index += 1
      }
      guard edits.count > before, edits.count < 1000 else { break }
      number += 1
      index = file.lineRange(number).lower
    }
    return edits
  }
}
