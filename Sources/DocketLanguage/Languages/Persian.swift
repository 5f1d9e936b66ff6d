import DocketTime

/// Persian, with Gregorian months as in records.
struct Persian: LanguageGrammar {
  let plurals = PluralRules.noneAndOne
  let months = MonthNames(
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    short: "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر")
  let uncertain = "غیرقطعی"
  let approximately = "تقریبی"
  let comma = "، "
  let semicolon = "؛ "
  let digitGroups = ","

  func day(_ day: String, at time: String) -> String { "\(day)، ساعت \(time)" }
  func about(_ words: String, _ precision: DatePrecision) -> String { "حدود \(words)" }
  func from(_ words: String, _ precision: DatePrecision) -> String { "از \(words)" }
  func to(_ words: String, _ precision: DatePrecision) -> String { "تا \(words)" }
  func onward(_ from: String) -> String { "\(from) به بعد" }
  func length(_ parts: [String]) -> String { parts.joined(separator: " و ") }
  func terseLength(_ parts: [String]) -> String { length(parts) }
  func quoted(_ words: String) -> String { "«\(words)»" }
}
