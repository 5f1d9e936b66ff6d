import DocketLanguage

/// A sum of money as a language groups its digits: `500,000 RUB`, `500 000 RUB`.
enum SumWords {
  /// The sum with groups of three digits.
  ///
  /// Digits after a point or comma stay together, and so does anything that is no plain number.
  static func text(_ sum: String, in language: MessageLanguage) -> String {
    let digits = sum.prefix { $0.isASCII && $0.isNumber }
    let rest = sum.dropFirst(digits.count)
    let isDecimal = rest.first == "." || rest.first == ","
    guard digits.count >= language.grammar.fewestGrouped,
      !isDecimal || rest.dropFirst().first?.isNumber == true
    else { return sum }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += language.grammar.digitGroups }
      grouped.append(digit)
    }
    return grouped + rest
  }
}
