/// Finds the sentences of a source: every `Phrase("key", en: "…")` with two plain literals.
package struct SentenceReader {
  /// The sentences in their order.
  package private(set) var sentences: [Sentence] = []
  /// What keeps a phrase from being translated.
  package private(set) var problems: [Problem] = []
  private var text: SwiftText

  /// Reads a source.
  ///
  /// - Parameters:
  ///   - path: the path of the source.
  ///   - source: its text.
  package init(path: String, _ source: String) {
    text = SwiftText(path: path, source)
    do throws(Problem) {
      try read()
    } catch {
      problems.append(error)
    }
  }

  private mutating func read() throws(Problem) {
    // The last mark before the name that is read: `.en` and `case en:` are no labels of a call.
    var before: UInt8 = 0
    while !text.isAtEnd {
      text.skipBlank()
      if text.isAtLiteral {
        _ = try text.takeLiteral()
        before = UInt8(ascii: "\"")
        continue
      }
      let start = text.index
      let name = text.takeName()
      switch name {
      case "":
        before = text.peek()
        text.skip()
      case "Phrase" where before != UInt8(ascii: "."):
        if text.take("(") || text.take(".init(") { try readPhrase(at: text.line(at: start)) }
        before = 0
      case "en" where before == UInt8(ascii: ",") && text.peek() == UInt8(ascii: ":") && isBeforeLiteral:
        complain(text.line(at: start), "write `Phrase(` before its key, so that it can be found")
      default: before = 0
      }
    }
  }

  private var isBeforeLiteral: Bool {
    var rest = text
    rest.skip()
    rest.skipBlank()
    return rest.isAtLiteral
  }

  private mutating func readPhrase(at line: Int) throws(Problem) {
    text.skipBlank()
    guard text.isAtLiteral else {
      if takesWordings { return }
      complain(line, "the key of a phrase is a plain literal")
      // One complaint a phrase: on behind its `en:`.
      while !text.isAtEnd, text.peek() != UInt8(ascii: ":"), text.peek() != UInt8(ascii: ")") { text.skip() }
      return
    }
    let key = try text.takeLiteral()
    text.skipBlank()
    _ = text.take(",")
    text.skipBlank()
    if text.isNext("wordings:") { return }
    guard text.take("en:") else { return complain(line, "`en:` follows the key of a phrase") }
    text.skipBlank()
    guard text.isAtLiteral else { return complain(line, "the English text of a phrase is a plain literal") }
    let english = try text.takeLiteral()
    text.skipBlank()
    guard let key, let english, text.take(")") else {
      return complain(line, "key and English text of a phrase are plain literals, with nothing put into them")
    }
    sentences.append(Sentence(path: text.path, line: line, key: key, english: english))
  }

  /// Whether this phrase gets its texts when the program runs: `Phrase(key, wordings: …)`, which no catalogue has.
  private var takesWordings: Bool {
    var rest = text
    while !rest.isAtEnd, rest.peek() != UInt8(ascii: ","), rest.peek() != UInt8(ascii: ")") { rest.skip() }
    guard rest.take(",") else { return false }
    rest.skipBlank()
    return rest.isNext("wordings:")
  }

  private mutating func complain(_ line: Int, _ words: String) {
    problems.append(Problem(text.path, line: line, words))
  }
}
