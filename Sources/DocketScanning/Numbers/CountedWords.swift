/// The words of a text that say what its numbers count, before they are joined with them.
struct CountedWords {
  /// The text.
  let text: String
  /// The words for what is counted.
  let measures: [NumberWords.Measure]
  /// The words for a half that belong to no number in words.
  let halves: [Range<Int>]
  /// The words of its language.
  let lexicon: NumberLexicon

  /// Where a word for what is counted stands.
  struct Place: Equatable {
    /// How many numbers in digits stand before it.
    let digits: Int
    /// How many in words that are no articles.
    let words: Int
    /// What it says is counted.
    let unit: NumberUnit
    /// The number that it says itself.
    let value: Int
    /// What belongs to the number before it and is no number of its own.
    let addition: Addition
  }

  /// What makes a number another one with its unit.
  enum Addition {
    case none
    /// `½` behind it.
    case half
    /// The number before it is the whole of which it is the decimals.
    case decimals
  }

  /// Whether another text has the same words at the same numbers; where halves may belong to them, that is not told.
  func areSame(
    as other: borrowing CountedWords, _ text: borrowing NumbersInText, _ otherText: borrowing NumbersInText
  )
    -> Bool
  {
    guard halves.isEmpty, other.halves.isEmpty else { return false }
    var (places, otherPlaces) = (Places(), Places())
    while true {
      let (one, another) = (places.next(self, text), otherPlaces.next(other, otherText))
      guard one == another, one?.unit != .century else { return false }
      if one == nil { return true }
    }
  }

  /// Goes through the words near a number, and those that say a number themselves.
  private struct Places {
    private var measure = 0
    private var digits = 0
    private var words = 0
    private var certainWords = 0

    /// A word further away belongs to no number; with a half between them, halves are told first.
    private static let reach = 24

    mutating func next(_ counted: borrowing CountedWords, _ text: borrowing NumbersInText) -> Place? {
      while measure < counted.measures.count {
        let (entry, range) = counted.measures[measure]
        measure += 1
        while digits < text.numbers.count, text.numbers[digits].range.lowerBound < range.lowerBound {
          digits += 1
        }
        while words < text.words.count, text.words[words].range.lowerBound < range.lowerBound {
          if !text.words[words].isArticle { certainWords += 1 }
          words += 1
        }
        let end = max(
          digits > 0 ? text.numbers[digits - 1].end : -Self.reach,
          words > 0 ? text.words[words - 1].end : -Self.reach)
        // “2023 год” is a year, and counts none.
        if entry.unit == .year, entry.value == 1, digits > 0,
          Self.isYear(text.numbers[digits - 1], rightBefore: range.lowerBound, in: counted.text.utf8.span)
        {
          continue
        }
        // A century may have its number as a Roman numeral.
        if let unit = entry.unit,
          unit == .century || entry.value != 1 || range.lowerBound - end < Self.reach
        {
          return Place(
            digits: digits, words: certainWords, unit: unit, value: entry.value,
            addition: Self.addition(to: digits - 1, text, in: counted.text.utf8.span))
        }
      }
      return nil
    }

    private static func isYear(
      _ number: NumbersInText.Number, rightBefore start: Int, in bytes: Span<UInt8>
    ) -> Bool {
      let space = NumberGap.space(bytes, at: number.end)
      return number.value.utf8.count > 3 && space > 0 && number.end + space == start
    }

    private static func addition(
      to index: Int, _ text: borrowing NumbersInText, in bytes: Span<UInt8>
    ) -> Addition {
      guard index >= 0 else { return .none }
      let number = text.numbers[index]
      if number.end + 1 < bytes.count, bytes[number.end] == 0xC2, bytes[number.end + 1] == 0xBD {
        return .half
      }
      guard index > 0, text.numbers[index - 1].range.upperBound + 1 == number.range.lowerBound else {
        return .none
      }
      let sign = bytes[number.range.lowerBound - 1]
      return sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",") ? .decimals : .none
    }
  }
}
