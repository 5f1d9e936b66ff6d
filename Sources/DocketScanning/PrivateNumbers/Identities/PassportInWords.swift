import DocketDiagnostics

/// Passport numbers with a word between the series and the number, as “серия 45 00 номер …”.
enum PassportInWords {
  /// The number whose last six digits are a group.
  static func number(
    _ run: DigitRun, from first: Int, in span: Span<UInt8>
  ) -> (number: PrivateNumber, last: Int)? {
    let group = run.groups[first]
    guard group.digits.count == 6, group.bytes.count == 6 else { return nil }
    let word = beforeSpaces(span, group.bytes.lower)
    guard let ending = endings.first(where: { ends($0, in: span, before: word) }) else { return nil }
    var index = beforeSpaces(span, word - ending.count)
    var digits = 0
    let end = index
    while index > 0, end - index < 6 {
      if ASCII.isDigit(span[index - 1]) {
        digits += 1
      } else if !(digits == 2 && span[index - 1] == 0x20) {
        break
      }
      index -= 1
    }
    let range = ByteRange(index, group.bytes.upper)
    guard digits == 4, index == 0 || !ASCII.isLetterOrDigit(span[index - 1]),
      IdentityKind.passport.words.stand(near: range, in: span)
    else { return nil }
    return (PrivateNumber(range: range, count: 10, kind: IdentityKind.passport.name), first)
  }

  /// The offset of at most two commas and spaces before an offset.
  private static func beforeSpaces(_ span: Span<UInt8>, _ end: Int) -> Int {
    var index = end
    while index > 0, end - index < 2, span[index - 1] == 0x20 || span[index - 1] == UInt8(ascii: ",") {
      index -= 1
    }
    return index
  }

  private static func ends(_ word: [UInt8], in span: Span<UInt8>, before end: Int) -> Bool {
    guard end >= word.count else { return false }
    for (offset, byte) in word.enumerated() where span[end - word.count + offset] != byte { return false }
    return true
  }

  private static let endings: [[UInt8]] = ["номер", "ном.", "нумар", "number", "no.", "numéro", "n°"].map {
    Array($0.utf8)
  }
}
