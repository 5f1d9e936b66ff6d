import DocketDiagnostics
import DocketLanguage

extension SyntaxContext {
  /// A backslash before a character that makes no code with it (YAML 1.1 §5.6).
  func unknownEscape() -> SyntaxFault {
    let range = ByteRange(place, characterRange(at: place + 1).upper)
    return escapeFault(range, what: QuoteWords.escape.with(["code": .code(file.text(range))]))
  }

  /// `\x`, `\u` or `\U` with fewer digits than it asks for.
  func incompleteEscape() -> SyntaxFault? {
    guard let backslash = backslash(), let letter = byte(backslash + 1) else { return nil }
    let digits = letter == UInt8(ascii: "x") ? 2 : letter == UInt8(ascii: "u") ? 4 : 8
    let range = ByteRange(backslash, backslash + 2)
    return escapeFault(
      range, what: QuoteWords.escapeDigits.with(["code": .code(file.text(range)), "count": .count(digits)]))
  }

  /// `\u` with half of a surrogate pair, as JavaScript and JSON write emoji.
  func halfCharacter() -> SyntaxFault? {
    guard let start = backslash() else { return nil }
    let end = min(start + 6, file.bytes.count)
    let range = ByteRange(start, end)
    var fault = SyntaxFault(
      range: range, what: QuoteWords.escapeHalf.with(["code": .code(file.text(range))]),
      mend: [QuoteWords.typeCharacter.message])
    if let high = codeUnit(at: start), let low = codeUnit(at: end), UTF16.isLeadSurrogate(high),
      UTF16.isTrailSurrogate(low)
    {
      let edit = SyntaxFault.Edit(ByteRange(start, end + 6), String(decoding: [high, low], as: UTF16.self))
      fault.fixes = [(QuoteWords.typeCharacterTitle.message, [edit])]
    }
    return fault
  }

  private func escapeFault(_ range: ByteRange, what: Message) -> SyntaxFault {
    SyntaxFault(
      range: range, what: what,
      mend: [
        QuoteWords.doubleBackslash.with(["twice": .code("\\" + file.text(range))]),
        QuoteWords.singleQuotes.message,
      ],
      fixes: [(QuoteWords.doubleBackslashTitle.message, [SyntaxFault.Edit(at: range.lower, "\\")])])
  }

  /// The backslash two bytes before the place where libyaml misses its digits.
  private func backslash() -> Int? { byte(place - 2) == UInt8(ascii: "\\") ? place - 2 : nil }

  private func codeUnit(at offset: Int) -> UInt16? {
    guard byte(offset) == UInt8(ascii: "\\"), byte(offset + 1) == UInt8(ascii: "u"),
      offset + 6 <= file.bytes.count
    else { return nil }
    return UInt16(file.text(ByteRange(offset + 2, offset + 6)), radix: 16)
  }
}
