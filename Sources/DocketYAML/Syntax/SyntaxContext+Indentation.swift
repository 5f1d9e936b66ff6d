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
        fixes: [indentFix([line], from: line.indent, to: inner)],
        furtherReadings: furtherIndents(of: line, besides: columns),
        certainty: !quoteAbove || isLanguageBelowLanguage(line) ? .readings : .asked)
    }
    let places: KeyValuePairs = ["found": found, "inner": .count(inner), "outer": .count(columns[1])]
    return SyntaxFault(
      range: line.content, what: IndentationWords.two.with(places),
      mend: [IndentationWords.beginTwo.with(places)],
      fixes: columns.map { indentFix([line], from: line.indent, to: $0) },
      furtherReadings: furtherIndents(of: line, besides: columns), certainty: .readings)
  }

  /// Whether a line and the one above both begin with the tag of a language, so that none goes on with a text.
  private func isLanguageBelowLanguage(_ line: SourceLine) -> Bool {
    [line, lineBefore(line)].allSatisfy { line in
      guard let line, let end = file.bytes[line.text..<line.range.upper].firstIndex(of: UInt8(ascii: ":"))
      else { return false }
      return isLanguage(line.text, end)
    }
  }

  /// The line at the other columns where it may have been meant to begin: the nearest of the lines above, to its left
  /// and to its right, alone and with all that lies below it.
  private func furtherIndents(of line: SourceLine, besides columns: [Int]) -> [SyntaxFault.Fix] {
    let above = columnsAbove(line)
    let nearest = [above.filter { $0 < line.indent }.max(), above.filter { $0 > line.indent }.min()]
      .compactMap(\.self)
    let block = linesBelow(line)
    let alone = nearest.filter { !columns.contains($0) }.map { indentFix([line], from: line.indent, to: $0) }
    guard block.count > 1 else { return alone }
    return alone
      + (columns + nearest.filter { !columns.contains($0) }).map {
        shiftFix(block, by: $0 - line.indent, to: $0)
      }
  }

  /// The columns at which the blocks and lists that are open above a line begin.
  private func columnsAbove(_ line: SourceLine) -> [Int] {
    var columns: Set<Int> = []
    var outermost = Int.max
    var number = line.number - 1
    while number >= 1, outermost > 0 {
      let above = SourceLine(number, in: file)
      number -= 1
      guard !above.isBlank, !above.isComment, above.indent < outermost else { continue }
      columns.insert(above.indent)
      if above.beginsWithDash { columns.insert(above.textColumn) }
      outermost = above.indent
    }
    return columns.sorted()
  }

  /// A line with those below that are indented deeper.
  private func linesBelow(_ line: SourceLine) -> [SourceLine] {
    var lines = [line]
    var number = line.number + 1
    while number <= file.lineCount, lines.count < 1000 {
      let below = SourceLine(number, in: file)
      number += 1
      if below.isBlank { continue }
      guard below.indent > line.indent else { break }
      lines.append(below)
    }
    return lines
  }

  /// The fix that moves lines to the right or left together.
  private func shiftFix(_ lines: [SourceLine], by distance: Int, to column: Int) -> SyntaxFault.Fix {
    let edits = lines.map { line in
      let start = line.range.lower
      return SyntaxFault.Edit(
        ByteRange(start, start + line.indent),
        String(repeating: " ", count: max(0, line.indent + distance)))
    }
    return (IndentationWords.beginTitle(after: column), edits)
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
      fixes: [(IndentationWords.emptyLine.message, blank.map { SyntaxFault.Edit($0.range, "") })],
      certainty: .onlyWay)
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

  /// A list item where a key is expected; at the margin of the list’s own key it was meant for that list, if only then
  /// the file can be read on.
  private func itemAmongKeys(_ line: SourceLine) -> SyntaxFault {
    var fault = SyntaxFault(
      range: ByteRange(place, place + 1), what: IndentationWords.itemAmongKeys.message,
      mend: [IndentationWords.addListKey.message, IndentationWords.deleteDash.message])
    if let column = dashesAbove(line) {
      fault.mend.insert(IndentationWords.begin(after: column), at: 0)
      fault.fixes = [shiftFix(linesBelow(line), by: column - line.indent, to: column)]
      fault.certainty = .onlyWay
    }
    return fault
  }

  /// The column of the dashes of the list whose key begins where a line does; nil where the key right above has none.
  private func dashesAbove(_ line: SourceLine) -> Int? {
    var (column, isList) = (Int.max, false)
    var number = line.number - 1
    while number >= 1 {
      let above = SourceLine(number, in: file)
      number -= 1
      if above.isBlank || above.isComment { continue }
      guard above.indent > line.indent else { return above.indent == line.indent && isList ? column : nil }
      if above.indent <= column { (column, isList) = (above.indent, above.beginsWithDash) }
    }
    return nil
  }

  private func keyAmongItems(_ line: SourceLine) -> SyntaxFault {
    if let fault = dashOnKey(line) { return fault }
    var mend = [IndentationWords.addDash.message]
    if let above = lineBefore(line), above.textColumn > line.indent {
      mend.append(IndentationWords.indentUnderItem.with(["expected": .count(above.textColumn)]))
    }
    mend.append(IndentationWords.endList.message)
    return SyntaxFault(range: line.content, what: IndentationWords.keyAmongItems.message, mend: mend)
  }

  /// A dash right before a key, among items; the lines below go along where they stand below the key.
  private func dashOnKey(_ line: SourceLine) -> SyntaxFault? {
    guard byte(line.text) == UInt8(ascii: "-"),
      byte(line.text + 1).map({ (0x61...0x7A).contains($0) }) == true
    else { return nil }
    var fault = missingDashSpace(at: line.text)
    let below = linesBelow(line).dropFirst()
    if let first = below.first, first.indent == line.indent + 1, let fix = fault.fixes.first {
      let shift = shiftFix(Array(below), by: 1, to: line.indent + 2)
      fault.fixes = [(fix.title, fix.edits + shift.edits)]
    }
    return fault
  }

  private func valueComplete() -> SyntaxFault? {
    let here = line(at: place)
    guard place < here.content.upper else { return nil }
    return SyntaxFault(
      range: ByteRange(place, here.content.upper), what: PlaceWords.valueComplete.message,
      mend: [PlaceWords.newLine.message])
  }
}
