/// A date with the month's name in English, French or Russian, the languages docket answers in, or with its month or
/// year in Roman numerals.
struct NamedMonth {
  /// What the words and numbers mean.
  let reading: PointReading

  /// A number, or a month that a word stands for.
  private struct Token {
    let number: WrittenNumber
    /// How many digits the number has, 2 for one, 4 for a year in Roman numerals; `nil` for a month.
    let digits: Int?
  }

  /// Reads `4 September 2023`, `Sept. 4, 2023`, `4 сентября 2023 г.`, `septembre 2023`, `4.IX.2023`, `4 IX MMXXIII`;
  /// `nil` for others.
  init?(_ text: ArraySlice<UInt8>) {
    guard let tokens = Self.tokens(text) else { return nil }
    let numbers = tokens.map(\.number)
    // Digits alone are read elsewhere.
    let hasRoman = tokens.contains { text[$0.number.range].contains(where: \.isASCIILetter) }
    let days: [WrittenDay]
    switch tokens.map(\.digits) {
    case [2, nil, 4]: days = [WrittenDay(year: numbers[2], month: numbers[1], day: numbers[0])]
    case [nil, 2, 4]: days = [WrittenDay(year: numbers[2], month: numbers[0], day: numbers[1])]
    case [4, nil, 2]: days = [WrittenDay(year: numbers[0], month: numbers[1], day: numbers[2])]
    case [nil, 4]:
      guard let point = PartialDate(year: numbers[1].value, month: numbers[0].value) else { return nil }
      reading = .points([point])
      return
    case [2, 2, 4] where hasRoman:
      days = [
        WrittenDay(year: numbers[2], month: numbers[1], day: numbers[0]),
        WrittenDay(year: numbers[2], month: numbers[0], day: numbers[1]),
      ]
    case [4, 2, 2] where hasRoman: days = [WrittenDay(year: numbers[0], month: numbers[1], day: numbers[2])]
    case [4] where hasRoman:
      guard let point = PartialDate(year: numbers[0].value) else { return nil }
      reading = .points([point])
      return
    case [2, nil, 2]:
      reading = .fault(DateFault(.twoDigitYear, at: numbers[2].range))
      return
    default: return nil
    }
    guard let reading = PointReading(days: days) else { return nil }
    self.reading = reading
  }

  /// Numbers and months in order; `nil` when another word is there.
  private static func tokens(_ text: ArraySlice<UInt8>) -> [Token]? {
    var tokens: [Token] = []
    for part in parts(text) {
      if let number = WrittenNumber(part) {
        tokens.append(Token(number: number, digits: max(part.count, 2)))
        continue
      }
      let word = String(decoding: part, as: UTF8.self).lowercased()
      if fillers.contains(word) { continue }
      guard let value = WrittenMonth.number(of: word) ?? RomanNumeral.value(of: part) ?? native(word)
      else { return nil }
      let isMonth = (1...12).contains(value)
      guard isMonth || (1000...2999).contains(value) else { return nil }
      tokens.append(
        Token(number: WrittenNumber(value: value, range: part.indices), digits: isMonth ? nil : 4))
    }
    return tokens
  }

  /// The month of records that a word of another language names.
  private static func native(_ word: String) -> Int? {
    NativeMonth.find(NativeToken.words(of: word)[...]).flatMap {
      $0.month.calendar == nil ? $0.month.number : nil
    }
  }

  /// Runs of digits and runs of letters; whatever else stands between them is dropped.
  private static func parts(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    text.split { !$0.isASCIIDigit && !$0.isASCIILetter && $0 < 0x80 }.flatMap { run in
      let digits = run.prefix(while: \.isASCIIDigit)
      return [digits, run[digits.endIndex...]].filter { !$0.isEmpty }
    }
  }

  private static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "of", "the", "er", "le", "de", "г", "года", "год", "го", "е",
  ]
}
