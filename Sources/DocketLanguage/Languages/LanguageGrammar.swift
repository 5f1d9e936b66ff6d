package import DocketTime

/// What a language of messages needs beside its sentences: names of months, plural forms, the shapes of dates, lengths
/// and lists, marks.
///
/// One file a language. What stands here is what most of them do. Digits are European (0–9) in every language, as in the
/// papers of most courts and on tickets and doors: a date that is copied into a search is found, and numbers keep their
/// order where directions mix.
package protocol LanguageGrammar: Sendable {
  /// The grammatical numbers.
  var plurals: PluralRules { get }
  /// The names of the months.
  var months: MonthNames { get }
  /// The word for a date in doubt.
  var uncertain: String { get }
  /// The word for an estimated date, where it stands behind it.
  var approximately: String { get }

  /// The number of a day within its month.
  func dayNumber(_ day: Int) -> String
  /// A day with its month: `4 September`.
  func day(_ number: String, of month: String) -> String
  /// A day with its month in few letters: `4 Sep`.
  func shortDay(_ number: String, of month: String) -> String
  /// A day in few letters with its year: `4 Sep 2023`.
  func shortWords(_ words: String, in year: Int) -> String
  /// A day or month with its year: `4 September 2023`.
  func words(_ words: String, in year: Int) -> String
  /// A year alone.
  func year(_ year: Int) -> String
  /// A year as the beginning of an interval, without its preposition.
  func startYear(_ year: Int) -> String
  /// A time of day.
  func time(_ time: ClockTime) -> String
  /// A day and a time.
  func day(_ day: String, at time: String) -> String
  /// An estimate of a point in time.
  func about(_ words: String, _ precision: DatePrecision) -> String
  /// The start of an interval with its preposition.
  func from(_ words: String, _ precision: DatePrecision) -> String
  /// The end of an interval with its preposition.
  func to(_ words: String, _ precision: DatePrecision) -> String
  /// An interval that has no end: its start as `from` has it, and what says that it goes on.
  func onward(_ from: String) -> String
  /// The parts of a length, from large to small: `4 years 6 months`.
  func length(_ parts: [String]) -> String
  /// The parts of a length within a list of other things: `4 years 6 months, general regime`.
  func terseLength(_ parts: [String]) -> String

  /// Several names, where the word before the last one depends on its sound.
  ///
  /// - Parameters:
  ///   - text: the names with the usual word.
  ///   - last: the last one, as it stands at the end of the text.
  /// - Returns: the names with the right word.
  func several(_ text: String, endingIn last: String) -> String
  /// Words quoted from a file, in quotation marks.
  func quoted(_ words: String) -> String
  /// What stands between the values of a list.
  var comma: String { get }
  /// What stands between somebody and what they say or publish.
  var colon: String { get }
  /// What stands between parts of a sentence that have commas themselves.
  var semicolon: String { get }
  /// What stands between groups of three digits of a sum.
  var digitGroups: String { get }
  /// From how many digits on a sum has groups.
  var fewestGrouped: Int { get }
  /// The text with the spaces that the language sets around marks; the catalogues hold ordinary ones.
  func mended(_ text: String) -> String
}

extension LanguageGrammar {
  package func dayNumber(_ day: Int) -> String { "\(day)" }
  package func day(_ number: String, of month: String) -> String { "\(number) \(month)" }
  package func shortDay(_ number: String, of month: String) -> String { "\(number) \(month)" }
  package func shortWords(_ words: String, in year: Int) -> String { "\(words) \(year)" }
  package func words(_ words: String, in year: Int) -> String { "\(words) \(year)" }
  package func year(_ year: Int) -> String { "\(year)" }
  package func startYear(_ year: Int) -> String { self.year(year) }
  package func time(_ time: ClockTime) -> String { "\(time)" }
  package func day(_ day: String, at time: String) -> String { "\(day)\(comma)\(time)" }
  package func length(_ parts: [String]) -> String { parts.joined(separator: " ") }
  package func terseLength(_ parts: [String]) -> String { parts.joined(separator: " ") }
  package func several(_ text: String, endingIn last: String) -> String { text }
  package var comma: String { ", " }
  package var colon: String { ": " }
  package var semicolon: String { "; " }
  package var fewestGrouped: Int { 4 }
  package func mended(_ text: String) -> String { text }
}
