/// A date with the month's name in English, French or Russian, the languages docket answers in.
struct NamedMonth {
  /// What the words and numbers mean.
  let reading: PointReading

  /// A number, or a month that a word stands for.
  private struct Token {
    let number: WrittenNumber
    /// How many digits the number has, 2 for one; `nil` for a month's name.
    let digits: Int?
  }

  /// Reads `4 September 2023`, `Sept. 4, 2023`, `4 сентября 2023 г.`, `septembre 2023`; `nil` for others.
  init?(_ text: ArraySlice<UInt8>) {
    guard let tokens = Self.tokens(text) else { return nil }
    let numbers = tokens.map(\.number)
    let days: [WrittenDay]
    switch tokens.map(\.digits) {
    case [2, nil, 4]: days = [WrittenDay(year: numbers[2], month: numbers[1], day: numbers[0])]
    case [nil, 2, 4]: days = [WrittenDay(year: numbers[2], month: numbers[0], day: numbers[1])]
    case [4, nil, 2]: days = [WrittenDay(year: numbers[0], month: numbers[1], day: numbers[2])]
    case [nil, 4]:
      guard let point = PartialDate(year: numbers[1].value, month: numbers[0].value) else { return nil }
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
      guard let month = WrittenMonth.number(of: word) else { return nil }
      tokens.append(Token(number: WrittenNumber(value: month, range: part.indices), digits: nil))
    }
    return tokens
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
