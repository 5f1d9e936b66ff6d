package import DocketDiagnostics

/// Finds words in comments that ask not to publish what stands beside them.
package enum SecrecyScanner {
  /// The bytes of the words, first to last.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - comments: where a comment may begin; nil where nobody has looked for them.
  /// - Returns: the words.
  package static func ranges(in span: Span<UInt8>, at comments: [Int]? = nil) -> [ByteRange] {
    var found: [ByteRange] = []
    var next = 0
    for start in comments ?? Self.comments(in: span) where start >= next {
      var index = start
      while index + 5 < span.count, span[index] != 0x0A {
        if let range = range(in: span, at: index) { found.append(range) }
        index += 1
      }
      next = index + 1
    }
    return found
  }

  private static func comments(in span: Span<UInt8>) -> [Int] {
    var marks = SourceMarks()
    var index = signs.next(in: span, from: 0)
    while index < span.count {
      marks.add(span[index], at: index, in: span)
      index = signs.next(in: span, from: index + 1)
    }
    return marks.comments
  }

  private static let signs = ByteSet([UInt8(ascii: "#")])

  /// The words around the last of them, which begins at an offset.
  private static func range(in span: Span<UInt8>, at index: Int) -> ByteRange? {
    switch span[index] | 0x20 {
    case UInt8(ascii: "p") where span[index + 1] | 0x20 == UInt8(ascii: "u"):
      return phrase("publish", after: ["do not ", "don't ", "don’t "], in: span, at: index)
        ?? phrase("publication", after: ["not for "], in: span, at: index)
        ?? phrase("publier", after: ["ne pas "], in: span, at: index)
    case UInt8(ascii: "d") where span[index + 1] | 0x20 == UInt8(ascii: "i"):
      return phrase("diffuser", after: ["ne pas "], in: span, at: index)
    case UInt8(ascii: "r") where span[index + 1] | 0x20 == UInt8(ascii: "e"):
      return phrase("record", after: ["off the "], in: span, at: index)
    case UInt8(ascii: "c") where span[index + 1] | 0x20 == UInt8(ascii: "o"):
      return phrase("confidential", after: ["strictly "], in: span, at: index)
        ?? phrase("confidentiel", after: ["strictement "], in: span, at: index)
    case UInt8(ascii: "i") where span[index + 1] | 0x20 == UInt8(ascii: "n"):
      return phrase("interne", after: ["à usage "], in: span, at: index)
        ?? phrase("internal use", after: ["for "], in: span, at: index)
    case 0xF0 where span[index] == 0xD0 && span[index + 1] == 0xBF:
      return phrase("публиковать", after: ["не ", "Не "], in: span, at: index)
        ?? phrase("публикации", after: ["не для ", "Не для "], in: span, at: index)
        ?? phrase("печати", after: ["не для ", "Не для "], in: span, at: index)
    case 0xF0 where span[index] == 0xD0 && span[index + 1] == 0xBA:
      return phrase("конфиденциально", after: ["строго ", "Строго "], in: span, at: index)
    default: return nil
    }
  }

  private static func phrase(
    _ word: String, after beginnings: [String], in span: Span<UInt8>, at index: Int
  ) -> ByteRange? {
    guard ByteWords.stands(word, in: span, at: index) else { return nil }
    let end = index + word.utf8.count
    if end < span.count, ASCII.isLetter(span[end]) || ByteWords.isForeignLead(span[end]) { return nil }
    for beginning in beginnings where ByteWords.ends(beginning, in: span, before: index) {
      return ByteRange(index - beginning.utf8.count, end)
    }
    return nil
  }
}
