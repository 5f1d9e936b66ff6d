import DocketTime

/// Russian.
struct Russian: LanguageGrammar {
  let plurals = PluralRules.eastSlavic
  /// After a day in the genitive, which serves both for “the 4th is” and for “on the 4th”.
  let months = MonthNames(
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    ofDay: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    short: "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.")
  let uncertain = "под вопросом"
  let approximately = "примерно"
  let digitGroups = "\u{A0}"

  func words(_ words: String, in year: Int) -> String { "\(words) \(year) года" }
  func year(_ year: Int) -> String { "\(year) год" }
  func startYear(_ year: Int) -> String { "\(year) года" }
  func about(_ words: String, _ precision: DatePrecision) -> String { "примерно \(words)" }
  /// `с` with the genitive.
  func from(_ words: String, _ precision: DatePrecision) -> String { "с \(words)" }
  /// `по` with the accusative, which looks like the nominative.
  func to(_ words: String, _ precision: DatePrecision) -> String { "по \(words)" }
  func onward(_ from: String) -> String { "начиная \(from)" }
  func quoted(_ words: String) -> String { "«\(words)»" }
}
