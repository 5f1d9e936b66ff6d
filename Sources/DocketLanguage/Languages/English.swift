import DocketTime

/// English.
struct English: LanguageGrammar {
  let plurals = PluralRules.oneAlone
  let months = MonthNames(
    "January February March April May June July August September October November December",
    short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
  let uncertain = "uncertain"
  let approximately = "approximately"
  let digitGroups = ","

  func about(_ words: String, _ precision: DatePrecision) -> String { "about \(words)" }
  func from(_ words: String, _ precision: DatePrecision) -> String { "from \(words)" }
  func to(_ words: String, _ precision: DatePrecision) -> String { "to \(words)" }
  func onward(_ from: String) -> String { "\(from) on" }
  func quoted(_ words: String) -> String { "“\(words)”" }
}
