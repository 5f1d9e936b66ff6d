/// Question marks that a program put in the place of letters it could not write.
enum LostLetters {
  /// Where they stand.
  ///
  /// - Parameters:
  ///   - bytes: the UTF-8 of a text.
  ///   - limit: how many to find.
  /// - Returns: words of three question marks or more, or of two beside another such word; and words with one within.
  static func ranges(in bytes: [UInt8], limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    var before: Range<Int>?
    while index < bytes.count, found.count < limit {
      guard bytes[index] > 0x20 else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      let word = trimmed(start..<index, of: bytes)
      if bytes[word].allSatisfy({ $0 == question }), word.count > 1 {
        if let last = before, last.upperBound == word.lowerBound - 1 {
          // Several words of one text.
          if found.last == last { found.removeLast() }
          found.append(last.lowerBound..<word.upperBound)
        } else if word.count > 2,
          word.lowerBound == 0 || bytes[word.upperBound...].contains(where: { $0 > 0x20 })
        {
          // At the end of a text it is a question: «Est-ce possible ???»
          found.append(word)
        }
        before = found.last?.upperBound == word.upperBound ? found.last : word
      } else {
        before = nil
        if hasHole(bytes[word]) { found.append(word) }
      }
    }
    return found
  }

  private static let question = UInt8(ascii: "?")

  /// A word without the quotation marks, brackets and commas around it; a question mark stays.
  private static func trimmed(_ word: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    let around = Array("()[]\"'.,;:!".utf8)
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, around.contains(bytes[start]) { start += 1 }
    while start < end, around.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a question mark stands between small letters, as in `proc?s`; addresses and patterns of file names have
  /// other signs as well.
  private static func hasHole(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.contains(question),
      word.allSatisfy({ isLetter($0) || $0 == question || $0 == 0x27 || $0 == 0x2D })
    else { return false }
    return word.indices.dropFirst(2).dropLast().contains { index in
      word[index] == question && isLetter(word[index - 1]) && isSmall(word, index + 1)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isLetter(byte) }

  private static func isSmall(_ word: ArraySlice<UInt8>, _ index: Int) -> Bool {
    let text = String(decoding: word[index...].prefix(4), as: UTF8.self)
    return text.unicodeScalars.first?.properties.isLowercase == true
  }
}
