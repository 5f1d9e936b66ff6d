public import DocketTime

extension DateWords {
  /// A day in few letters: `14 Jan`, `14 janv.`, `14 янв.`.
  ///
  /// The year is left out within twelve months of the day that it is read beside.
  public func short(_ day: CivilDate, beside reference: CivilDate) -> String {
    let words = grammar.shortDay(grammar.dayNumber(day.day), of: grammar.months.short[day.month - 1])
    return Self.isNear(day, reference) ? words : grammar.shortWords(words, in: day.year)
  }

  /// The month of a day in words: `January`, `January 2032`.
  ///
  /// The year is left out within twelve months of the day that it is read beside.
  public func month(_ month: CivilDate, beside reference: CivilDate) -> String {
    let words = grammar.months.alone[month.month - 1]
    return Self.isNear(month, reference) ? words : grammar.words(words, in: month.year)
  }

  /// Whether less than twelve months lie between two days, so that day and month alone name one of them.
  private static func isNear(_ day: CivilDate, _ reference: CivilDate) -> Bool {
    guard let before = reference.adding(years: -1, months: 0),
      let after = reference.adding(years: 1, months: 0)
    else { return false }
    return before < day && day < after
  }
}
