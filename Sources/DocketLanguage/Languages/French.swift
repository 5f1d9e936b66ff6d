import DocketTime

/// French.
struct French: LanguageGrammar {
  let plurals = PluralRules.noneAndOne
  let months = MonthNames(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    short: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")
  let uncertain = "incertain"
  let approximately = "environ"
  let colon = "\u{A0}: "
  let semicolon = "\u{A0}; "
  let digitGroups = "\u{202F}"

  /// The first of a month is an ordinal.
  func dayNumber(_ day: Int) -> String { day == 1 ? "1er" : "\(day)" }

  /// A time of day: `10 h 30`, `9 h`.
  func time(_ time: ClockTime) -> String {
    let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    return time.minute == 0 ? "\(time.hour)\u{A0}h" : "\(time.hour)\u{A0}h\u{A0}\(minute)"
  }

  func day(_ day: String, at time: String) -> String { "\(day) à \(time)" }

  func about(_ words: String, _ precision: DatePrecision) -> String {
    precision == .day ? "vers le \(words)" : "vers \(words)"
  }

  /// `du` a day, `de` a month or year; before a vowel `d’`.
  func from(_ words: String, _ precision: DatePrecision) -> String {
    if precision >= .day { return "du \(words)" }
    // No other month begins with a vowel.
    return ["avril", "août", "octobre"].contains { words.hasPrefix($0) } ? "d’\(words)" : "de \(words)"
  }

  func to(_ words: String, _ precision: DatePrecision) -> String {
    precision >= .day ? "au \(words)" : "à \(words)"
  }

  func onward(_ from: String) -> String { "à partir \(from)" }

  func length(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.joined() }
    return "\(parts.dropLast().joined(separator: ", ")) et \(last)"
  }

  func quoted(_ words: String) -> String { "«\u{A0}\(words)\u{A0}»" }
  func mended(_ text: String) -> String { FrenchSpacing.mended(text) }
}
