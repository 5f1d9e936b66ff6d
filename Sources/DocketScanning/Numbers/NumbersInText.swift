package import DocketLanguage

/// The numbers of a text: with digits, whatever their script and the grouping of thousands, and in words where the
/// language is English, French or Russian.
package struct NumbersInText {
  /// A number with its place.
  package struct Number: Equatable {
    /// Its digits without grouping and leading zeros, as ASCII.
    package let value: String
    /// Its UTF-8 range in the text.
    package let range: Range<Int>
    /// The values of its groups, where it may as well be several numbers: 205 and 206 in `205,206`.
    package var parts: [String] = []
    /// The value with the word for thousands or millions behind it: 500000 for `500 тысяч`.
    var scaled: String?
    /// The words, when it is written in words.
    package var words: String?
    /// Whether the word may mean something else, as “one” and “second” do.
    var isVague = false

    /// Whether a writer may have spelled it out: one to twelve.
    var isSmall: Bool { Int(value).map { $0 <= 12 } ?? false }
  }

  /// The numbers with digits in the order of the text.
  package internal(set) var numbers: [Number]
  /// The numbers in words.
  package let words: [Number]
  /// The months beside a day or a year.
  package internal(set) var months: [Number]
  /// Whether the words of the text's language are known.
  let readsWords: Bool

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
  ///   - numberWords: its words that mean numbers or months.
  ///   - lexicon: the words of its language; nil where there are none.
  package init(_ text: String, _ numberWords: [TextWords.NumberWord], _ lexicon: NumberLexicon?) {
    numbers = NumberScanner.numbers(in: text)
    guard let lexicon else {
      words = []
      months = []
      readsWords = false
      return
    }
    let spelled = NumberWords(text, numberWords, lexicon)
    words = spelled.numbers
    months = spelled.months
    readsWords = true
  }
}
