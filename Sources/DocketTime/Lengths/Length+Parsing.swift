extension Length {
  private static let parser = AmountParser(
    units: ["h", "min"],
    synonyms: [
      ["h", "hr", "hrs", "hour", "hours", "heure", "heures", "ч", "час", "часа", "часов"],
      // A bare number behind the hours, as in `1h30`, counts minutes.
      ["min", "m", "mn", "mins", "minute", "minutes", "мин", "минута", "минуты", "минут", ""],
    ],
    designator: "pt")

  /// Reads a length from configuration: hours, minutes or both.
  ///
  /// - Parameter text: any text.
  /// - Returns: the length; `90min` and `1h 30min` are the same.
  /// - Throws: `AmountFault`, which says what to type instead and where.
  public static func parse(_ text: String) throws(AmountFault) -> Length {
    let whole = 0..<text.utf8.count
    guard whole.count <= AmountParser.longestText else { throw AmountFault(.notALength, at: whole) }
    let bytes = Array(text.utf8)[...]
    guard !bytes.trimmingSpaces.isEmpty else { throw AmountFault(.empty, at: whole) }
    if let amounts = try parser.amounts(bytes) {
      guard let length = Length(amounts) else { throw AmountFault(.tooLong, at: whole) }
      return length
    }
    guard let length = parser.otherAmounts(bytes).flatMap({ Length($0) }) else {
      throw AmountFault(.notALength, at: whole)
    }
    throw AmountFault(.notation(reading: length.description), at: whole)
  }

  private init?(_ amounts: [Int]) {
    guard amounts.count == 2 else { return nil }
    self.init(minutes: amounts[0] * 60 + amounts[1])
  }
}
