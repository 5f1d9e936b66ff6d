import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  private var colon: UInt8 { UInt8(ascii: ":") }

  /// A colon with a space where no key can end: a second one on its line, or one below a text or a bare word.
  func unexpectedColon() -> SyntaxFault? {
    if let fault = textAfterQuotes() ?? colonWithoutKey() { return fault }
    let here = line(at: place)
    if place - here.text > 1024, lastText.map({ $0.range.lower == here.text }) ?? true { return longKey() }
    if let (range, style) = lastText, range.upper <= place, isBlank(range.upper, place) {
      let first = line(at: range.lower)
      if style == .plain, first.number < here.number {
        return wrongIndent(of: here, expected: [first.textColumn])
          ?? missingColon(on: lineBefore(here) ?? here)
      }
      return secondColon(from: range.lower)
    }
    if let above = lineBefore(here), above.textColumn == here.textColumn || above.indent == here.indent {
      return missingColon(on: above) ?? secondColon(from: nil)
    }
    return secondColon(from: nil)
  }

  /// A colon at the beginning of a line's text; nil for anything else.
  func colonWithoutKey() -> SyntaxFault? {
    byte(place) == colon && line(at: place).text == place ? keyMissing() : nil
  }

  /// No key before the colon at the place.
  func keyMissing() -> SyntaxFault {
    SyntaxFault(
      range: ByteRange(place, place + 1), what: ColonWords.noKey.message,
      mend: [ColonWords.writeKey.message, QuoteWords.quote.message])
  }

  /// A line that should begin with a key and begins with a quote or bracket left open, or with a sign.
  func unclosedKey() -> SyntaxFault? {
    guard let sign = byte(origin), place > line(at: origin).range.upper else { return nil }
    if Self.closing(sign) != nil { return unclosedBracket(origin) }
    if "!&".utf8.contains(sign) { return reservedStart(at: origin) }
    guard sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") else { return nil }
    return unclosedQuote(at: origin, QuoteWords.unclosedOnLine)
  }

  private func secondColon(from start: Int?) -> SyntaxFault {
    SyntaxFault(
      range: ByteRange(place, place + 1), what: ColonWords.second.message, mend: [ColonWords.quote.message],
      fixes: start.map(quoteFix) ?? [],
      certainty: start.map(isTextOfLanguage) ?? false ? .onlyWay : .asked)
  }

  /// Whether a text under the tag of a language has its second colon where no other language can begin.
  ///
  /// Beside `en:` only other languages can stand, so `en: Three students: a trial` is one text.
  private func isTextOfLanguage(from start: Int) -> Bool {
    let line = line(at: start)
    var end = start
    while end > line.text, byte(end - 1) == 0x20 { end -= 1 }
    guard openBrackets.isEmpty, end > line.text, byte(end - 1) == colon, isLanguage(line.text, end - 1),
      byte(start).map({ !"\"'[{|>&*!%@`#?-".utf8.contains($0) }) == true,
      !["“", "„", "«", "‘"].contains(file.text(characterRange(at: start)))
    else { return false }
    var word = place
    while word > start, let byte = byte(word - 1), byte > 0x20 { word -= 1 }
    return word == place || !isLanguage(word, place)
  }

  /// Whether the bytes look like the tag of a language: two or three small letters, perhaps more after a hyphen.
  func isLanguage(_ lower: Int, _ upper: Int) -> Bool {
    let primary = file.bytes[lower..<upper].prefix { $0 != UInt8(ascii: "-") }
    return (2...3).contains(primary.count) && primary.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
      && file.bytes[lower..<upper].allSatisfy(Self.isInKey)
  }

  private func longKey() -> SyntaxFault {
    SyntaxFault(
      range: ByteRange(place, place + 1), what: ColonWords.longKey.with(["limit": .count(1024)]),
      mend: [QuoteWords.quote.message])
  }

  /// A line without a key; says so of its colon when it has one that does not count, nil when it has one that does.
  func missingColon(on line: SourceLine) -> SyntaxFault? {
    if let fault = falseColon(on: line) { return fault }
    guard !hasKey(line) else { return nil }
    if byte(line.text) == UInt8(ascii: "-"), line.text + 1 < line.content.upper {
      let isWord = byte(line.text + 1).map { (0x61...0x7A).contains($0 | 0x20) } == true
      return spaceMissing(after: line.text, ColonWords.noSpaceAfterDash, isCertain: isWord)
    }
    return SyntaxFault(
      range: ByteRange(line.text, textEnd(of: line)), what: ColonWords.missing.message,
      mend: [ColonWords.add.message, ColonWords.indentText.message])
  }

  /// A colon without a space, before a no-break space, or a wide one; nil when the line has none of these.
  private func falseColon(on line: SourceLine) -> SyntaxFault? {
    for index in line.text..<line.content.upper {
      if file.bytes[index] == colon {
        let next = characterRange(at: index + 1)
        let follower = file.text(next)
        if Self.noBreakSpaces.contains(follower) { return noBreakSpace(next) }
        guard index > line.text, next.upper <= line.content.upper, ![" ", "\t", "/"].contains(follower) else {
          continue
        }
        return missingSpace(after: index)
      }
      if file.bytes[index] == 0xEF, file.text(characterRange(at: index)) == "\u{FF1A}" {
        return wideColon(characterRange(at: index))
      }
    }
    return nil
  }

  private static let noBreakSpaces: Set<String> = ["\u{A0}", "\u{202F}", "\u{2007}", "\u{3000}"]

  /// A no-break space, or a space like it, after a colon.
  func noBreakSpace(_ range: ByteRange) -> SyntaxFault {
    let code = file.text(range).unicodeScalars.first?.value ?? 0
    return SyntaxFault(
      range: range,
      what: ColonWords.noBreakSpace.with(["code": .code("U+" + FileEncoding.hexadecimal(code, digits: 4))]),
      mend: [ColonWords.ordinarySpace.message],
      fixes: [(ColonWords.ordinarySpaceTitle.message, [SyntaxFault.Edit(range, " ")])],
      certainty: isAfterKey(range.lower - 1) ? .onlyWay : .asked)
  }

  private func wideColon(_ range: ByteRange) -> SyntaxFault {
    SyntaxFault(
      range: range, what: ColonWords.wide.with(["code": .code("U+FF1A")]),
      mend: [ColonWords.ordinaryColon.message],
      fixes: [
        (
          ColonWords.ordinaryColonTitle.message,
          [SyntaxFault.Edit(range, byte(range.upper).map { $0 <= 0x20 } ?? true ? ":" : ": ")]
        )
      ],
      certainty: isAfterKey(range.lower) ? .onlyWay : .asked)
  }

  /// A colon that needs a space after it.
  func missingSpace(after colon: Int) -> SyntaxFault {
    spaceMissing(after: colon, ColonWords.noSpace, isCertain: isAfterKey(colon))
  }

  /// A dash that needs a space before the key of its item.
  func missingDashSpace(at dash: Int) -> SyntaxFault {
    spaceMissing(after: dash, ColonWords.noSpaceAfterDash, isCertain: true)
  }

  private func spaceMissing(after sign: Int, _ what: Phrase, isCertain: Bool) -> SyntaxFault {
    SyntaxFault(
      range: ByteRange(sign, sign + 1), what: what.message, mend: [ColonWords.addSpace.message],
      fixes: [(ColonWords.addSpaceTitle.message, [SyntaxFault.Edit(at: sign + 1, " ")])],
      certainty: isCertain ? .onlyWay : .asked)
  }

  /// Whether what stands before a byte is a key as the format has them, at the beginning of a line, an item or a pair
  /// between brackets: small letters, or a language with its script.
  func isAfterKey(_ end: Int) -> Bool {
    let line = line(at: end)
    var start = end
    while start > line.content.lower, let byte = byte(start - 1), Self.isInKey(byte) { start -= 1 }
    guard start < end, file.bytes[start..<end].first.map({ (0x61...0x7A).contains($0) }) == true else {
      return false
    }
    let isCapital = file.bytes[start..<end].contains { (0x41...0x5A).contains($0) }
    if isCapital, !file.bytes[start..<end].contains(UInt8(ascii: "-")) { return false }
    var before = start - 1
    while before >= line.content.lower, byte(before) == 0x20 { before -= 1 }
    if before < line.content.lower || start == line.text { return true }
    return byte(before).map { "{,".utf8.contains($0) } == true && !openBrackets.isEmpty
  }

  private static func isInKey(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// A dash with a space in the middle of a line.
  func unexpectedDash() -> SyntaxFault {
    SyntaxFault(
      range: ByteRange(place, place + 1), what: ColonWords.dashAfterKey.message,
      mend: [ColonWords.listBelow.message, QuoteWords.quote.message],
      fixes: lastByte(before: place) == colon ? quoteFix(from: place) : [])
  }
}
