public import DocketTime

extension DateWords {
  /// A day in few letters: `14 Jan`, `14 janv.`, `14 янв.` (CLDR 46, abbreviated months;
  /// Russian names that are hardly longer stand whole).
  ///
  /// The year is left out within twelve months of the day that it is read beside.
  public func short(_ day: CivilDate, beside reference: CivilDate) -> String {
    let words = "\(dayOfMonth(day)) \(Self.shortMonths(language)[day.month - 1])"
    return Self.isNear(day, reference) ? words : "\(words) \(day.year)"
  }

  /// The month of a day in words: `January`, `January 2032`.
  ///
  /// The year is left out within twelve months of the day that it is read beside.
  public func month(_ month: CivilDate, beside reference: CivilDate) -> String {
    let words = MonthNames.alone(language)[month.month - 1]
    return Self.isNear(month, reference) ? words : inYear(words, month.year)
  }

  /// Whether less than twelve months lie between two days, so that day and month alone name one of them.
  private static func isNear(_ day: CivilDate, _ reference: CivilDate) -> Bool {
    guard let before = reference.adding(years: -1, months: 0),
      let after = reference.adding(years: 1, months: 0)
    else { return false }
    return before < day && day < after
  }

  private static func shortMonths(_ language: MessageLanguage) -> [String] {
    switch language {
    case .en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    case .fr:
      [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
      ]
    case .ru:
      [
        "янв.", "февр.", "марта", "апр.", "мая", "июня", "июля", "авг.", "сент.", "окт.", "нояб.", "дек.",
      ]
    }
  }
}
