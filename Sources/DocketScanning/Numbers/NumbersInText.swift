package import DocketLanguage

/// The numbers of a text: with digits, whatever their script and the grouping of thousands, and in words where the
/// language is English, French or Russian.
package struct NumbersInText {
  /// A number with its place.
  package struct Number: Equatable {
    /// Its digits without grouping and leading zeros, as ASCII; the whole sum for `1.2 million`.
    package let value: String
    /// The UTF-8 range of its digits or words in the text.
    package let range: Range<Int>
    /// Where the word for thousands, the half and the unit behind it end.
    package var end: Int
    /// The values of its groups, where it may as well be several numbers: 205 and 206 in `205,206`.
    package var parts: [String] = []
    /// Whether a word for thousands or millions stands behind its digits.
    package var isScaled = false
    /// Whether it is written in words.
    package var isSpelled = false
    /// Whether the word may mean something else, as “one” and “second” do.
    var isVague = false
    /// What else it may mean: 2014 for `14` in `2011–14`.
    var others: [String] = []
    /// What it counts.
    var unit: NumberUnit?
    /// Whether a half is added to it.
    var hasHalf = false

    /// Whether it may be an article or say only which: “one”, «second».
    var isArticle: Bool { isVague && !hasHalf && (value == "1" || value == "2" || value == "3") }

    /// Whether a writer may have spelled it out: one to twelve.
    var isSmall: Bool {
      isScaled ? parts.allSatisfy(Self.isSmall) : Self.isSmall(value)
    }

    private static func isSmall(_ value: String) -> Bool { Int(value).map { $0 <= 12 } ?? false }

    /// Whether it may be a year of some calendar.
    var isYear: Bool { value.utf8.count == 4 && parts.isEmpty && value < "3000" && unit == nil }
  }

  /// The numbers with digits in the order of the text.
  package internal(set) var numbers: [Number]
  /// The numbers in words.
  package internal(set) var words: [Number] = []
  /// The months beside a day or a year.
  package internal(set) var months: [Number]
  /// What the text may say with a number: Roman numerals, dozens.
  let hints: [Number]
  /// The numbers whose unit is known.
  var items: [NumberItem] = []
  /// The lengths of time.
  var spans: [NumberSpan] = []
  /// Units that stand for themselves, as “day” for one day.
  var bareLengths: [TimeLength] = []
  /// Whether the words of the text's language are known.
  let readsWords: Bool
  /// What `withUnits` joins the numbers with; nil where there is nothing, or it is done.
  private(set) var unjoined: CountedWords?

  /// Finds the numbers of a text.
  ///
  /// What stands between digits other than grouping separates two numbers, so that 205.2, 8.15, 8:15 and 8 h 15
  /// are two numbers each, in every language. `8 pm` is 20.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - language: its language, for numbers in words.
  package init(_ text: String, in language: LanguageTag? = nil) {
    let lexicon = language.flatMap(NumberLexicon.of)
    let words = TextWords(text, numbers: lexicon ?? .none)
    self.init(text, words.numbers, lexicon)
  }

  /// Finds the numbers of a text whose words are known.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - numberWords: its words that mean numbers, units or months.
  ///   - lexicon: the words of its language; nil where there are none.
  ///   - hasDigits: whether it may have digits.
  package init(
    _ text: String, _ numberWords: [TextWords.NumberWord], _ lexicon: NumberLexicon?, hasDigits: Bool = true
  ) {
    let known = lexicon ?? .none
    numbers = hasDigits ? NumberScanner.numbers(in: text, zerosOfBillion: known.zerosOfBillion) : []
    let spelled = NumberWords(text, numberWords, known)
    hints = spelled.hints
    words = spelled.numbers
    months = spelled.months
    readsWords = lexicon != nil
    if readsWords {
      addHoursAfterNoon(in: text.utf8.span)
      unjoined = CountedWords(
        text: text, measures: spelled.measures, halves: spelled.halves, lexicon: known)
    }
  }

  private mutating func addHoursAfterNoon(in bytes: Span<UInt8>) {
    for index in numbers.indices {
      if let hour = NumberHours.afterNoon(numbers[index], in: bytes) { numbers[index].others.append(hour) }
    }
    for index in words.indices {
      if let hour = NumberHours.afterNoon(words[index], in: bytes) { words[index].others.append(hour) }
    }
  }

  /// The numbers joined with what they count, which few comparisons need.
  var withUnits: NumbersInText {
    guard let unjoined else { return self }
    var result = self
    result.unjoined = nil
    NumberUnits.attach(unjoined, to: &result)
    return result
  }
}
