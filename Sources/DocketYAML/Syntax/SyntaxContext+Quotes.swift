import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// A quotation mark that never closes; pointed at where it opens, as libyaml stops only at the end of the file.
  func unclosedQuote(at opening: Int, _ what: Phrase = QuoteWords.unclosed) -> SyntaxFault {
    if let fault = curlyClosing(opening) { return fault }
    return SyntaxFault(
      range: characterRange(at: opening), what: what.message, mend: [closeMend(opening)],
      fixes: closeFix(opening))
  }

  /// A curly mark at the end of the line that a straight one opened; nil for anything else.
  private func curlyClosing(_ opening: Int) -> SyntaxFault? {
    let line = line(at: opening)
    guard openBrackets.isEmpty, byte(opening) == UInt8(ascii: "\""), line.content.upper - opening > 4 else {
      return nil
    }
    let last = ByteRange(line.content.upper - 3, line.content.upper)
    let inside = file.text(ByteRange(opening + 1, last.lower))
    guard file.text(last) == "”", !inside.contains(where: { "\"“”„\\".contains($0) }) else { return nil }
    return SyntaxFault(
      range: last, what: QuoteWords.curly.message, mend: [QuoteWords.straight.message],
      fixes: [(QuoteWords.straight.message, [SyntaxFault.Edit(last, "\"")])], certainty: .onlyWay)
  }

  /// Text that follows closing quotes on their line; nil when the text read last is not in quotes or not there.
  func textAfterQuotes() -> SyntaxFault? {
    guard let (range, style) = lastText, style == .singleQuoted || style == .doubleQuoted,
      range.upper <= place, place < file.bytes.count, isBlank(range.upper, place)
    else { return nil }
    if !openBrackets.isEmpty, range.upper < place { return missingComma() }
    let closing = ByteRange(range.upper - 1, range.upper)
    if line(at: range.lower).number < line(at: closing.lower).number {
      if let fault = curlyClosing(range.lower) { return fault }
      return SyntaxFault(
        range: characterRange(at: range.lower), what: QuoteWords.unclosedOnLine.message,
        mend: [closeMend(range.lower)],
        notes: [(closing, QuoteWords.takenAsClosing.message)], fixes: closeFix(range.lower))
    }
    return style == .singleQuoted
      ? singleQuotesEndedEarly(range, closing) : doubleQuotesEndedEarly(range, closing)
  }

  private func singleQuotesEndedEarly(_ range: ByteRange, _ closing: ByteRange) -> SyntaxFault {
    var fault = SyntaxFault(
      range: closing, what: QuoteWords.endedEarly.message,
      mend: [
        QuoteWords.doubleApostrophe.with(["twice": .code("''")]),
        QuoteWords.otherQuotes.with(["mark": .code("\"")]),
      ])
    let apostrophe = UInt8(ascii: "'")
    guard let last = lastQuote(apostrophe, after: closing.lower) else {
      return quotingAll(fault, from: range.lower)
    }
    var inner: [Int] = []
    var index = closing.lower
    while index < last {
      if file.bytes[index] == apostrophe {
        if file.bytes[index + 1] == apostrophe, index + 1 < last { index += 1 } else { inner.append(index) }
      }
      index += 1
    }
    fault.fixes = [(QuoteWords.doubleTitle.message, inner.map { SyntaxFault.Edit(at: $0, "'") })]
    if inner.allSatisfy(isWithinWord) { fault.certainty = .onlyWay }
    return fault
  }

  private func doubleQuotesEndedEarly(_ range: ByteRange, _ closing: ByteRange) -> SyntaxFault {
    var fault = SyntaxFault(
      range: closing, what: QuoteWords.endedEarly.message,
      mend: [
        QuoteWords.escapeQuote.with(["code": .code("\\\"")]),
        QuoteWords.otherQuotes.with(["mark": .code("'")]),
      ])
    let quote = UInt8(ascii: "\"")
    guard let last = lastQuote(quote, after: closing.lower) else {
      return quotingAll(fault, from: range.lower)
    }
    let inside = file.bytes[range.lower + 1..<last]
    guard !inside.contains(UInt8(ascii: "\\")) else { return fault }
    if inside.contains(UInt8(ascii: "'")) {
      let edits = inside.indices.filter { inside[$0] == quote }.map { SyntaxFault.Edit(at: $0, "\\") }
      fault.fixes = [(QuoteWords.escapeTitle.with(["code": .code("\\\"")]), edits)]
    } else {
      let edits = [range.lower, last].map { SyntaxFault.Edit(ByteRange($0, $0 + 1), "'") }
      fault.fixes = [(QuoteWords.outerTitle.with(["mark": .code("'")]), edits)]
    }
    return fault
  }

  /// Whether letters stand on both sides of an apostrophe.
  private func isWithinWord(_ offset: Int) -> Bool {
    func isLetter(_ byte: UInt8?) -> Bool {
      byte.map { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) } ?? false
    }
    return isLetter(byte(offset - 1)) && isLetter(byte(offset + 1))
  }

  private func quotingAll(_ fault: SyntaxFault, from start: Int) -> SyntaxFault {
    var fault = fault
    if openBrackets.isEmpty { fault.fixes = quoteFix(from: start) }
    return fault
  }

  /// The quote that ends the text: the last on the line, or between brackets the next before `,`, `]` or `}`.
  private func lastQuote(_ quote: UInt8, after offset: Int) -> Int? {
    let line = line(at: offset)
    if openBrackets.isEmpty {
      let last = line.content.upper - 1
      return last > offset && file.bytes[last] == quote ? last : nil
    }
    return (offset + 1..<max(offset + 1, line.content.upper)).first { index in
      guard file.bytes[index] == quote else { return false }
      let next = file.bytes[(index + 1)..<line.range.upper].first { $0 != 0x20 }
      return next.map { ",]}".utf8.contains($0) } ?? true
    }
  }

  private func closeMend(_ opening: Int) -> Message {
    QuoteWords.close.with(["mark": .code(character(at: opening))])
  }

  private func closeFix(_ opening: Int) -> [(title: Message, edits: [SyntaxFault.Edit])] {
    let line = line(at: opening)
    guard openBrackets.isEmpty, opening + 1 < line.content.upper, let mark = byte(opening),
      !file.bytes[opening + 1..<line.content.upper].contains(mark),
      file.bytes[line.content.upper - 1] != UInt8(ascii: "\\")
    else { return [] }
    let text = character(at: opening)
    return [
      (QuoteWords.closeTitle.with(["mark": .code(text)]), [SyntaxFault.Edit(at: line.content.upper, text)])
    ]
  }
}
