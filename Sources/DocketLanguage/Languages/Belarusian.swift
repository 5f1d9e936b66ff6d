import DocketTime

/// Belarusian, in the official spelling.
struct Belarusian: LanguageGrammar {
  let plurals = PluralRules.eastSlavic
  /// After a day in the genitive.
  ///
  /// The short ones are those of print; readers do not know the three letters that CLDR has.
  let months = MonthNames(
    "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань",
    ofDay:
      "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    short: "студз. лют. сак. крас. мая чэрв. ліп. жн. вер. кастр. ліст. снеж.")
  let uncertain = "пад пытаннем"
  let approximately = "прыкладна"
  let digitGroups = "\u{A0}"

  func words(_ words: String, in year: Int) -> String { "\(words) \(year) года" }
  func year(_ year: Int) -> String { "\(year) год" }
  func startYear(_ year: Int) -> String { "\(year) года" }
  func about(_ words: String, _ precision: DatePrecision) -> String { "прыкладна \(words)" }

  /// `з` with the genitive; `са` before two consonants of which the first hisses.
  func from(_ words: String, _ precision: DatePrecision) -> String {
    ["студзеня", "жніўня", "снежня"].contains { words.hasPrefix($0) } ? "са \(words)" : "з \(words)"
  }

  /// `па` with the accusative, which looks like the nominative.
  func to(_ words: String, _ precision: DatePrecision) -> String { "па \(words)" }
  func onward(_ from: String) -> String { "пачынаючы \(from)" }
  func quoted(_ words: String) -> String { "«\(words)»" }
}
