/// Finds, in texts, names that stand right behind `daughter` and its like.
package enum ChildNames {
  /// The UTF-8 ranges of the names in a text, first to last.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - language: its language; there are lists for English, French and Russian.
  /// - Returns: the names, of two letters at least and with a capital.
  package static func ranges(in text: String, language: String) -> [Range<Int>] {
    guard let relations = relations(in: language) else { return [] }
    var found: [Range<Int>] = []
    let span = text.utf8.span
    var index = 0
    while let relation = relations.next(in: span, from: index) {
      index = relation.upperBound
      if let name = name(in: span, after: relation.upperBound) {
        found.append(name)
        index = name.upperBound
      }
    }
    return found
  }

  /// The names in a text whose words for relations are known.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - relations: the UTF-8 ranges of the words.
  /// - Returns: the names, of two letters at least and with a capital.
  package static func ranges(in text: String, behind relations: [Range<Int>]) -> [Range<Int>] {
    guard !relations.isEmpty else { return [] }
    var found: [Range<Int>] = []
    let span = text.utf8.span
    var next = 0
    for relation in relations where relation.lowerBound >= next {
      guard let name = name(in: span, after: relation.upperBound) else { continue }
      found.append(name)
      next = name.upperBound
    }
    return found
  }

  /// The words for relations in a language; nil where there is no list.
  package static func relations(in language: String) -> WordList? {
    switch language {
    case "en": english
    case "fr": french
    case "ru": russian
    default: nil
    }
  }

  private static let english = WordList(
    "daughter daughters son sons stepdaughter stepson schoolgirl schoolboy")
  private static let french = WordList("fille filles fils écolier écolière collégien collégienne")
  private static let russian = WordList(
    "дочь дочери дочерью дочка дочку дочки дочке дочкой сын сына сыну сыном сыне сыновья сыновей школьник школьника школьница школьницы школьницу"
  )

  private static func name(in span: Span<UInt8>, after end: Int) -> Range<Int>? {
    var start = end
    if start < span.count, span[start] == UInt8(ascii: ",") { start += 1 }
    start = ByteWords.afterSpaces(span, at: start)
    guard start > end else { return nil }
    for word in ["named ", "called ", "nommée ", "nommé ", "prénommée ", "prénommé ", "по имени "]
    where ByteWords.stands(word, in: span, at: start) {
      start += word.utf8.count
      break
    }
    if start < span.count, span[start] == UInt8(ascii: "(") { start += 1 }
    guard isCapital(span, start) else { return nil }
    var upper = start
    while upper < span.count, isOfName(span[upper]) { upper += 1 }
    while upper > start, span[upper - 1] == UInt8(ascii: "-") { upper -= 1 }
    return ByteWords.characters(span, start, upper) >= 2 ? start..<upper : nil
  }

  private static func isCapital(_ span: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < span.count else { return false }
    switch span[index] {
    case 0x41...0x5A: return true
    case 0xC3: return (0x80...0x9E).contains(span[index + 1])
    case 0xD0: return span[index + 1] == 0x81 || (0x90...0xAF).contains(span[index + 1])
    default: return false
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "-") || (0xC3...0xD3).contains(byte)
      || byte & 0xC0 == 0x80
  }
}
