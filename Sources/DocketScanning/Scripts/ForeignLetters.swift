/// Letters of a text, in the script of its language, that its language does not have.
package struct ForeignLetters {
  /// A word with such letters.
  package struct Word: Equatable {
    /// The word.
    package let text: String
    /// Its UTF-8 range in the text.
    package let range: Range<Int>
    /// The letters that the language does not have, each once.
    package let letters: [Unicode.Scalar]
    /// The word in letters of the language; nil when nobody can know.
    package let repaired: String?
    /// Whether it begins with a capital, as names do.
    package let isCapital: Bool
  }

  /// The words in the order of the text, quotations and parentheses left out.
  package private(set) var words: [Word] = []
  /// The language that the text is in instead; nil when that cannot be told.
  package private(set) var language: String?

  private let alphabet: Alphabet
  private var letters: Set<Unicode.Scalar> = []
  private var wordCount = 0
  private var letterCount = 0
  /// Words that begin with the Arabic article.
  private var articles = 0

  /// Whether so many words have such letters that the text is no single slip.
  package var areMany: Bool { words.count { !$0.isCapital } > 3 }

  /// The letters that the language does not have, each once, in the order of the text.
  package var all: [Unicode.Scalar] {
    words.flatMap(\.letters).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Looks at a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - alphabet: the letters of its language.
  package init(_ text: String, not alphabet: Alphabet) {
    self.alphabet = alphabet
    var quoted: [(word: [Unicode.Scalar], start: Int)] = []
    var word: [Unicode.Scalar] = []
    var start = 0
    var offset = 0
    var closing: [Unicode.Scalar] = []
    func end(_ scan: inout ForeignLetters) {
      guard !word.isEmpty else { return }
      if closing.isEmpty {
        scan.add(word, start)
      } else if quoted.count < 2_000 {
        quoted.append((word, start))
      }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if Script(scalar) != nil || !word.isEmpty && Self.isMark(scalar) {
        if word.isEmpty { start = offset }
        word.append(scalar)
      } else {
        end(&self)
        if scalar == closing.last {
          closing.removeLast()
          if closing.isEmpty { quoted.removeAll() }
        } else if closing.count < 8, let end = LetterCount.end(of: scalar) {
          closing.append(end)
        }
      }
      offset += UTF8.width(scalar)
    }
    end(&self)
    // A quotation that is not closed is none.
    for (word, start) in quoted { add(word, start) }
    words.sort { $0.range.lowerBound < $1.range.lowerBound }
    language = words.isEmpty ? nil : guess()
  }

  /// Stress, and the vowel signs of Arabic.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || (0x64B...0x65F).contains(scalar.value) || scalar.value == 0x670
  }

  private mutating func add(_ word: [Unicode.Scalar], _ start: Int) {
    // Words of two scripts are another matter.
    guard word.allSatisfy({ Script($0) == alphabet.script || Self.isMark($0) }) else { return }
    wordCount += 1
    letterCount += word.count
    if word.count > 3, word[0] == "ا", word[1] == "ل" { articles += 1 }
    var foreign: [Unicode.Scalar] = []
    for scalar in word where Script(scalar) == alphabet.script {
      letters.insert(Alphabet.small(scalar))
      if !alphabet.has(scalar), !foreign.contains(scalar) { foreign.append(scalar) }
    }
    guard !foreign.isEmpty, words.count < 200 else { return }
    let repaired = word.map { alphabet.has($0) ? $0 : alphabet.meant(by: $0) }
    let width = word.reduce(0) { $0 + UTF8.width($1) }
    words.append(
      Word(
        text: String(String.UnicodeScalarView(word)), range: start..<start + width, letters: foreign,
        repaired: repaired.contains(nil)
          ? nil : String(String.UnicodeScalarView(repaired.compactMap(\.self))),
        isCapital: word[0].properties.isUppercase))
  }

  /// The language that has all letters of the text, where one word of eight or more, and two small ones, have letters
  /// of it alone; a text in another language has those sooner or later.
  private func guess() -> String? {
    let small = words.count { !$0.isCapital }
    guard wordCount > 3, letterCount > 19, small > 0, words.count * 8 >= wordCount else { return nil }
    return Alphabet.others(than: alphabet).first { other in
      guard letters.allSatisfy(other.has) else { return false }
      switch other.language {
      // No Belarusian word has an и, of which Russian and Ukrainian texts of this length are full.
      case "be": return small > 1 || alphabet.language == "ru" && letterCount > 24
      case "ar": return small > 1 && articles > 1
      // Arabic typed with the yeh and kaf of Persian is none.
      case "fa": return small > 1 && articles * 4 < wordCount
      case "ckb", "ps", "ur": return small > 1 && letters.contains { Alphabet.isRare($0) }
      default: return small > 1
      }
    }?.language
  }
}
