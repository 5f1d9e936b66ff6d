import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// Something else than a comma or the closing bracket.
  func unexpectedBetweenBrackets() -> SyntaxFault? {
    if let fault = textAfterQuotes() { return fault }
    guard byte(origin).flatMap(Self.closing) != nil else { return nil }
    guard let found = byte(place), bracketCloses(origin) else { return unclosedBracket(origin) }
    if Self.isClosing(found) { return unclosedBracket(origin) }
    if found == UInt8(ascii: ":") { return colonBetweenBrackets() }
    return missingComma()
  }

  /// A place where a value is needed and none can begin.
  func missingNode() -> SyntaxFault? {
    guard let bracket = openBrackets.last else { return endMark() ?? reservedStart(at: place) }
    guard let found = byte(place), bracketCloses(bracket) else { return unclosedBracket(bracket) }
    switch found {
    case UInt8(ascii: ","):
      return SyntaxFault(
        range: ByteRange(place, place + 1), what: BracketWords.emptyItem.message,
        mend: [BracketWords.deleteComma.message],
        fixes: [(BracketWords.deleteCommaTitle.message, [SyntaxFault.Edit(ByteRange(place, place + 1), "")])],
        certainty: .onlyWay)
    case UInt8(ascii: ":"): return keyMissing()
    case UInt8(ascii: "-"):
      return SyntaxFault(
        range: ByteRange(place, place + 1), what: BracketWords.dash.message,
        mend: [BracketWords.dashMend.message])
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return unclosedBracket(bracket)
    default: return nil
    }
  }

  /// Whether as many brackets close as open before the block goes on.
  ///
  /// The block goes on at a line that is indented no deeper than the bracket's line and begins with no bracket.
  private func bracketCloses(_ opening: Int) -> Bool {
    let first = line(at: opening)
    var number = first.number
    var depth = 0
    while number <= file.lineCount {
      let line = SourceLine(number, in: file)
      let beginsWithBracket = byte(line.content.lower).map(Self.isClosing) ?? false
      if number > first.number, !line.isBlank, !beginsWithBracket, isBlock(line, after: first) {
        return false
      }
      for index in max(opening, line.content.lower)..<max(opening, line.content.upper) {
        if Self.isOpening(file.bytes[index]) { depth += 1 }
        if Self.isClosing(file.bytes[index]) { depth -= 1 }
        if depth == 0 { return true }
      }
      number += 1
    }
    return false
  }

  private func isBlock(_ line: SourceLine, after first: SourceLine) -> Bool {
    if line.indent <= first.indent { return true }
    guard line.indent <= first.textColumn, byte(line.content.upper - 1) != UInt8(ascii: ",") else {
      return false
    }
    let text = file.bytes[line.content.lower..<line.content.upper]
    let opened = text.count(where: Self.isOpening)
    let closed = text.count(where: Self.isClosing)
    return closed <= opened && (hasKey(line) || line.beginsWithDash)
  }

  /// A bracket that does not close; with a note where one of another kind does.
  func unclosedBracket(_ opening: Int) -> SyntaxFault {
    let mark = byte(opening).flatMap(Self.closing).map { String(UnicodeScalar($0)) } ?? ""
    var fault = SyntaxFault(
      range: ByteRange(opening, opening + 1), what: BracketWords.unclosed.message,
      mend: [BracketWords.close.with(["mark": .code(mark)])])
    let title = BracketWords.closeTitle.with(["mark": .code(mark)])
    if let found = byte(place), Self.isClosing(found) {
      let outer = openBrackets.dropLast().last.flatMap(byte).flatMap(Self.closing)
      let replaced = ByteRange(place, outer == found ? place : place + 1)
      fault.notes = [(ByteRange(place, place + 1), BracketWords.otherKind.message)]
      fault.fixes = [(title, [SyntaxFault.Edit(replaced, mark)])]
    } else if let end = endOfList(opening) {
      fault.fixes = [(title, [SyntaxFault.Edit(at: end, mark)])]
    }
    return fault
  }

  /// The end of a bracket's line before a comment, when the block goes on right below.
  private func endOfList(_ opening: Int) -> Int? {
    let line = line(at: opening)
    if let below = lineAfter(line), !isBlock(below, after: line) { return nil }
    return openBrackets.count < 2 ? textEnd(of: line) : nil
  }

  /// Two items between brackets without a comma.
  func missingComma() -> SyntaxFault { missingComma(before: place) }

  private func missingComma(before place: Int) -> SyntaxFault {
    var end = place
    while end > 0, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return SyntaxFault(
      range: characterRange(at: place), what: BracketWords.missingComma.message,
      mend: [BracketWords.addComma.message],
      fixes: [(BracketWords.addCommaTitle.message, [SyntaxFault.Edit(at: end, ",")])])
  }

  private func colonBetweenBrackets() -> SyntaxFault {
    var fixes: [(title: Message, edits: [SyntaxFault.Edit])] = []
    if let (range, style) = lastText, style == .plain, isBlank(range.upper, place) {
      let here = line(at: place)
      if line(at: range.lower).number < here.number { return missingComma(before: here.content.lower) }
      fixes = quoteFix(from: range.lower)
    }
    return SyntaxFault(
      range: ByteRange(place, place + 1), what: BracketWords.colon.message,
      mend: [BracketWords.commaOrQuotes.message],
      fixes: fixes)
  }

  /// A closing bracket outside all brackets; nil for anything else.
  func strayBracket() -> SyntaxFault? {
    guard let found = byte(place), Self.isClosing(found) else { return nil }
    return SyntaxFault(
      range: ByteRange(place, place + 1), what: BracketWords.neverOpened.message,
      mend: [BracketWords.delete.message, QuoteWords.quote.message],
      fixes: [(BracketWords.deleteTitle.message, [SyntaxFault.Edit(ByteRange(place, place + 1), "")])])
  }

  /// Text after a closing bracket on its line; nil for anything else.
  func textAfterBracket() -> SyntaxFault? {
    let here = line(at: place)
    guard place > here.content.lower, place < here.content.upper, let last = lastByte(before: place),
      Self.isClosing(last)
    else { return nil }
    return SyntaxFault(
      range: ByteRange(place, here.content.upper), what: BracketWords.textAfter.message,
      mend: [BracketWords.quoteAll.message, PlaceWords.newLine.message], fixes: fixForBracketedText(here))
  }

  private func fixForBracketedText(_ line: SourceLine) -> [(title: Message, edits: [SyntaxFault.Edit])] {
    let bytes = file.bytes
    let starts = (line.text..<line.content.upper).filter { index in
      guard Self.isOpening(bytes[index]) else { return false }
      return index == line.text && line.beginsWithDash
        || (index > line.text + 1 && bytes[index - 1] == 0x20 && bytes[index - 2] == UInt8(ascii: ":"))
    }
    guard let start = starts.first, start < place else { return [] }
    return quoteFix(from: start)
  }
}
