package import DocketLanguage

/// The words of a language that are numbers, units or months.
///
/// A class, as every text has a reference to one of the few that there are.
package final class NumberLexicon: Sendable {
  /// What a word adds to a number.
  package enum Kind: Hashable, Sendable {
    /// One to nine, added to tens, hundreds and thousands.
    case unit
    /// Ten to nineteen.
    case teen
    /// Twenty to ninety.
    case tens
    /// A whole number of hundreds, as in Russian.
    case hundreds
    /// “hundred”, which multiplies what is before it.
    case hundred
    /// “thousand” and “million”, which multiply all before them.
    case scale
    /// “and” between parts of one number.
    case link
    /// “half” behind a number or its unit.
    case half
    /// A month with its number.
    case month
    /// What is counted: years, euros. Its value is the number that it may stand for alone, as “day” for one day.
    case measure
    /// What may be said with a number: a dozen, XIV, half a million.
    case hint
  }

  /// A word.
  package struct Entry: Hashable, Sendable {
    package let value: Int
    package let kind: Kind
    /// Whether the word may mean something else: an article, an ordinal of rank, “new”.
    var isVague = false
    /// What it counts, or what the number within it counts: years in “шестилетний”.
    var unit: NumberUnit?
    /// Whether it means a half more than its value.
    var hasHalf = false

    /// Whether it says a number or a month by itself.
    var isNumber: Bool { kind != .link && kind != .half && kind != .measure }
  }

  /// Whether months begin with a capital letter: “may” is no month.
  let hasCapitalMonths: Bool
  /// Whether eighty is four twenties and seventy-one sixty and eleven, as in French.
  let countsByTwenty: Bool
  /// How many zeros a “billion” has.
  let zerosOfBillion: Int
  private let entries: [String: Entry]
  private let table: WordTable
  /// The entries of the words of the table.
  private let values: [Entry]
  /// Which beginnings words of the lexicon have, so that nearly no other word is looked up.
  private let beginnings: [Bool]
  /// The first and last parts of adjectives such as “шестилетний”.
  private let compounds: NumberAdjectives

  /// No words but Roman numerals.
  package static let none = NumberLexicon([])

  /// The lexicon of a language; nil where there is none.
  package static func of(_ tag: LanguageTag) -> NumberLexicon? {
    switch tag.language {
    case "en": english
    case "fr": french
    case "ru": russian
    default: nil
    }
  }

  /// The entry of a word of a text, of two bytes at least and in any case; nil where the lexicon does not have it.
  package func entry(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Entry? {
    guard beginnings[Self.slot(span, start, end)] else {
      return RomanNumeral.mayBegin(span, start) ? roman(span, start, end) : nil
    }
    switch table.find(span, start, end) {
    case .word(let index): return values[index]
    case .none:
      if RomanNumeral.mayBegin(span, start), let numeral = roman(span, start, end) { return numeral }
      return compounds.entry(span, start, end)
    case .notByBytes:
      var word: [UInt8] = []
      word.reserveCapacity(end - start)
      for index in start..<end { word.append(span[index]) }
      NumberWords.lowercase(&word)
      return entries[String(decoding: word, as: UTF8.self)] ?? compounds.entry(word.span, 0, word.count)
        ?? roman(span, start, end)
    }
  }

  private func roman(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Entry? {
    guard end - start < 16 else { return nil }
    return RomanNumeral.value(span, start, end).map { Entry(value: $0, kind: .hint) }
  }

  init(
    _ entries: [(String, Entry)], hasCapitalMonths: Bool = false, countsByTwenty: Bool = false,
    zerosOfBillion: Int = 12, compounds: NumberAdjectives = .none
  ) {
    self.entries = Dictionary(entries, uniquingKeysWith: { first, _ in first })
    table = WordTable(entries.map(\.0))
    values = entries.map(\.1)
    self.hasCapitalMonths = hasCapitalMonths
    self.countsByTwenty = countsByTwenty
    self.zerosOfBillion = zerosOfBillion
    self.compounds = compounds
    var beginnings = [Bool](repeating: false, count: 1024)
    for word in entries.map({ Array($0.0.utf8) }) + compounds.beginnings {
      beginnings[Self.slot(word.span, 0, word.count)] = true
    }
    self.beginnings = beginnings
  }

  /// A place in a table for the first bytes whatever their case: three ASCII letters, or two others.
  @inline(__always)
  private static func slot(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let isASCII = span[start] < 0x80
    var hash = 0
    // The first byte of a Cyrillic letter and one bit of the second change with its case.
    var index = isASCII ? start : start + 1
    let last = min(end, start + (isASCII ? 3 : 4))
    while index < last {
      hash = hash &* 37 &+ Int(span[index] & 0x1F)
      index += isASCII ? 1 : 2
    }
    return hash & 1023
  }

  /// Words with a value each, in order; forms of one word are parted by strokes.
  static func list(
    _ words: String, from first: Int, by step: Int = 1, _ kind: Kind, vague: Set<Int> = []
  ) -> [(String, Entry)] {
    words.split(separator: " ").enumerated().flatMap { index, forms in
      forms.split(separator: "/").map { word in
        let value = first + index * step
        return (String(word), Entry(value: value, kind: kind, isVague: vague.contains(value)))
      }
    }
  }

  /// Words with one value.
  static func words(_ words: String, _ value: Int, _ kind: Kind, isVague: Bool = false, hasHalf: Bool = false)
    -> [(String, Entry)]
  {
    words.split(separator: " ").map {
      (String($0), Entry(value: value, kind: kind, isVague: isVague, hasHalf: hasHalf))
    }
  }

  /// Words for one unit.
  static func measures(_ unit: NumberUnit, _ words: String) -> [(String, Entry)] {
    words.split(separator: " ").map { (String($0), Entry(value: 1, kind: .measure, unit: unit)) }
  }
}
