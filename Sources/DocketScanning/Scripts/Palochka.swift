/// The digit 1 in the place of the palochka, a letter of Chechen, Avar and other languages of the Caucasus that
/// keyboards lack.
package enum Palochka {
  /// A word with such a digit.
  package struct Word: Equatable {
    /// The word.
    package let text: String
    /// Its UTF-8 range in the text.
    package let range: Range<Int>
    /// The word with the letter.
    package let repaired: String
  }

  /// The words of a text in which a 1 stands between letters, or at one end of at least three of them.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - alphabet: the letters of its language.
  ///   - limit: how many to find.
  /// - Returns: the words, first to last; none where the language has no such letter.
  package static func words(in text: String, _ alphabet: Alphabet, limit: Int) -> [Word] {
    guard let letter = alphabet.palochka else { return [] }
    var found: [Word] = []
    var word: [Unicode.Scalar] = []
    var offset = 0
    func end() {
      defer { word.removeAll(keepingCapacity: true) }
      guard found.count < limit, isSlip(word) else { return }
      let width = word.reduce(0) { $0 + UTF8.width($1) }
      found.append(
        Word(
          text: String(String.UnicodeScalarView(word)), range: offset - width..<offset,
          repaired: String(String.UnicodeScalarView(word.map { $0 == "1" ? letter : $0 }))))
    }
    for scalar in text.unicodeScalars {
      if Script(scalar) != nil
        || scalar.value < 0x80 && ASCII.isDigit(UInt8(truncatingIfNeeded: scalar.value))
      {
        word.append(scalar)
      } else {
        end()
      }
      offset += UTF8.width(scalar)
    }
    end()
    return found
  }

  private static func isSlip(_ word: [Unicode.Scalar]) -> Bool {
    guard word.contains("1"), word.allSatisfy({ $0 == "1" || Script($0) == .cyrillic }) else { return false }
    let inner = word.dropFirst().dropLast().contains("1")
    return zip(word, word.dropFirst()).allSatisfy { $0 != "1" || $1 != "1" }
      && (inner ? word.count > 2 : word.count > 3)
  }
}
