extension Term {
  private static let parser = AmountParser(
    units: ["y", "m", "d"],
    synonyms: [
      ["y", "yr", "yrs", "year", "years", "a", "an", "ans", "année", "années", "г", "год", "года", "лет"],
      ["m", "mo", "month", "months", "mois", "мес", "месяц", "месяца", "месяцев"],
      ["d", "day", "days", "j", "jour", "jours", "д", "дн", "день", "дня", "дней", "сут", "суток"],
    ],
    designator: "p")

  private static let wordsForLife: Set<String> = [
    "life", "life sentence", "life imprisonment", "perpétuité", "à vie", "пожизненно", "пожизненное",
  ]

  /// Reads the text of a `sentence` key: exactly what `description` writes.
  ///
  /// - Parameter text: any text.
  /// - Returns: the term.
  /// - Throws: `AmountFault`, which says what to type instead and where.
  public static func parse(_ text: String) throws(AmountFault) -> Term {
    if text == "life" { return .life }
    let whole = 0..<text.utf8.count
    guard whole.count <= AmountParser.longestText else { throw AmountFault(.notALength, at: whole) }
    let bytes = Array(text.utf8)[...]
    guard !bytes.trimmingSpaces.isEmpty else { throw AmountFault(.empty, at: whole) }
    if let amounts = try parser.amounts(bytes), let term = Term(amounts) { return term }
    if wordsForLife.contains(String(decoding: bytes.trimmingSpaces, as: UTF8.self).lowercased()) {
      throw AmountFault(.notation(reading: "life"), at: whole)
    }
    guard let term = parser.otherAmounts(bytes).flatMap({ Term($0) }) else {
      throw AmountFault(.notALength, at: whole)
    }
    throw AmountFault(.notation(reading: term.description), at: whole)
  }

  private init?(_ amounts: [Int]) {
    guard amounts.count == 3 else { return nil }
    self.init(years: amounts[0], months: amounts[1], days: amounts[2])
  }
}
