import DocketLanguage
import DocketRecords

/// What the words of a text tell several rules, from one walk over its bytes.
///
/// A word is a row of letters, of whatever script; signs of ASCII, of Latin-1 and from U+2000 to U+2FFF part words.
struct TextWords {
  /// A word that means a number or a month, with its UTF-8 range.
  typealias NumberWord = (entry: NumberLexicon.Entry, range: Range<Int>)

  /// The words that mean numbers or months in the language of the text.
  private(set) var numbers: [NumberWord] = []
  /// The UTF-8 ranges of words of five bytes or more that begin with the letters that were asked for.
  private(set) var beginnings: [Range<Int>] = []
  /// The UTF-8 ranges of words of two bytes or more that are the same as the word before, one byte apart from it.
  private(set) var doubled: [Range<Int>] = []

  /// The UTF-8 ranges of words for children and their like.
  private(set) var relations: [Range<Int>] = []

  /// Walks over a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - lexicon: the words of numbers in its language.
  ///   - letters: with which letters the words begin that are asked for.
  ///   - list: the words for children and their like in its language.
  init(
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
        if let entry = lexicon.entry(bytes, start, index) { numbers.append((entry, start..<index)) }
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
