import DocketTime

/// Arabic, with the names of months that are usual from Egypt to the Gulf.
struct Arabic: LanguageGrammar {
  let plurals = PluralRules.arabic
  let months = MonthNames(
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    short: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
  let uncertain = "غير مؤكد"
  let approximately = "تقريبا"
  let comma = "، "
  let semicolon = "؛ "
  /// Between European digits, which it keeps in their order (UAX #9, W4).
  let digitGroups = ","

  func day(_ day: String, at time: String) -> String { "\(day)، الساعة \(time)" }
  func about(_ words: String, _ precision: DatePrecision) -> String { "نحو \(words)" }
  func from(_ words: String, _ precision: DatePrecision) -> String { "من \(words)" }
  func to(_ words: String, _ precision: DatePrecision) -> String { "إلى \(words)" }
  func onward(_ from: String) -> String { "ابتداء \(from)" }
  /// `و` is written on to what follows.
  func length(_ parts: [String]) -> String { parts.joined(separator: " و") }
  func terseLength(_ parts: [String]) -> String { length(parts) }
  func quoted(_ words: String) -> String { "«\(words)»" }
}
