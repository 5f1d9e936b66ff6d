import DocketLanguage

/// What the words of a text tell several rules, from one walk over its bytes.
///
/// A word is a row of letters, of whatever script; signs of ASCII, of Latin-1 and from U+2000 to U+2FFF part words.
package struct TextWords {
  /// A word that means a number, a unit or a month, with its UTF-8 range.
  package typealias NumberWord = (entry: NumberLexicon.Entry, range: Range<Int>)

  /// The words that mean numbers, units or months in the language of the text.
  package private(set) var numbers: [NumberWord] = []
  /// Whether one of them says a number or a month by itself.
  package private(set) var hasNumbers = false
  /// The UTF-8 ranges of words of five bytes or more that begin with the letters that were asked for.
  package private(set) var beginnings: [Range<Int>] = []
  /// The UTF-8 ranges of words of two bytes or more that are the same as the word before, one byte apart from it.
  package private(set) var doubled: [Range<Int>] = []

  /// The UTF-8 ranges of words for children and their like.
  package private(set) var relations: [Range<Int>] = []

  /// Walks over a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - lexicon: the words of numbers in its language.
  ///   - letters: with which letters the words begin that are asked for.
  ///   - list: the words for children and their like in its language.
  package init(
    _ text: String, numbers lexicon: NumberLexicon = .none, beginningWith letters: FirstLetters = .init(),
    relations list: WordList = .none
  ) {
    let bytes = text.utf8.span
    let widths = Self.widths.span
    var before = 0..<0
    var index = 0
    while index < bytes.count {
      let width = Int(widths[Int(bytes[index])])
      if width > 0 {
        index += width
        continue
      }
      let start = index
      while index < bytes.count, widths[Int(bytes[index])] == 0 { index += 1 }
      let count = index - start
      if count > 1 {
        if let entry = lexicon.entry(bytes, start, index) {
          numbers.append((entry, start..<index))
          hasNumbers = hasNumbers || entry.isNumber
        }
        if list.mayHold(WordList.slot(bytes, start)),
          let end = list.end(ofWordIn: bytes, at: start)
        {
          relations.append(start..<end)
        }
        if count > 4, letters.contains(bytes[start], bytes[start + 1]) {
          beginnings.append(start..<index)
        }
        if count == before.count, start == before.upperBound + 1,
          Self.areSame(bytes, before.lowerBound, start, count)
        {
          doubled.append(start..<index)
        }
      }
      before = start..<index
    }
  }

  private static func areSame(_ bytes: Span<UInt8>, _ one: Int, _ other: Int, _ count: Int) -> Bool {
    for offset in 0..<count where bytes[one + offset] != bytes[other + offset] { return false }
    return true
  }

  /// The bytes of the character that begins with a byte and belongs to no word; 0 for a letter.
  private static let widths: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: 0
    case 0..<0x80: 1
    case 0xC2: 2
    case 0xE2: 3
    default: 0
    }
  }
}

/// With which letters words begin, by their first bytes; two letters may share a place.
package struct FirstLetters: Sendable {
  private var bits = SIMD8<UInt64>()

  /// With none.
  package init() {}

  /// Adds a letter.
  package mutating func insert(_ letter: Unicode.Scalar) {
    var bytes = UTF8.encode(letter)?.makeIterator()
    let place = Self.place(bytes?.next() ?? 0, bytes?.next() ?? 0)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Adds the letters of others.
  package mutating func formUnion(_ other: FirstLetters) { bits |= other.bits }

  /// Whether words begin with the letter of these two bytes.
  package func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    let place = Self.place(first, second)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    first < 0x80 ? Int(first) : 256 + Int(second)
  }
}
