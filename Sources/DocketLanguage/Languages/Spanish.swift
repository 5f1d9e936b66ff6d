import DocketTime

/// Spanish.
struct Spanish: LanguageGrammar {
  let plurals = PluralRules.oneAlone
  let months = MonthNames(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    short: "ene feb mar abr may jun jul ago sept oct nov dic")
  let uncertain = "en duda"
  let approximately = "aproximadamente"
  /// RAE, Ortografía: a thin space, where CLDR has a point in Spain and a comma in Mexico.
  let digitGroups = "\u{202F}"
  /// Four digits stay together (RAE; CLDR 46, `minimumGroupingDigits`).
  let fewestGrouped = 5

  func day(_ number: String, of month: String) -> String { "\(number) de \(month)" }
  func words(_ words: String, in year: Int) -> String { "\(words) de \(year)" }

  func about(_ words: String, _ precision: DatePrecision) -> String {
    precision == .day ? "hacia el \(words)" : "hacia \(words)"
  }

  func from(_ words: String, _ precision: DatePrecision) -> String {
    precision >= .day ? "del \(words)" : "de \(words)"
  }

  func to(_ words: String, _ precision: DatePrecision) -> String {
    precision >= .day ? "al \(words)" : "a \(words)"
  }

  func onward(_ from: String) -> String { "a partir \(from)" }

  func length(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.joined() }
    return "\(parts.dropLast().joined(separator: ", ")) y \(last)"
  }

  func terseLength(_ parts: [String]) -> String { length(parts) }
  /// `y` is `e` before the sound of i: `Mara e Ilan`, but `Mara y Yolanda`, `Mara y Hierro` (RAE).
  func several(_ text: String, endingIn last: String) -> String {
    guard text.hasSuffix(" y \(last)"), beginsWithI(last) else { return text }
    return "\(text.dropLast(last.count + 2))e \(last)"
  }

  private func beginsWithI(_ name: String) -> Bool {
    var letters = name.lowercased().prefix(3).map { $0 == "í" ? "i" : $0 }
    if letters.first == "h" { letters.removeFirst() }
    guard let first = letters.first else { return false }
    let isBeforeVowel = letters.dropFirst().first.map { "aeouáéóú".contains($0) } ?? true
    return (first == "i" || first == "y") && !isBeforeVowel
  }

  func quoted(_ words: String) -> String { "«\(words)»" }
}
