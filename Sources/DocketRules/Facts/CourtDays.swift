import DocketTime

/// The days of the week on which the courts of a state do not sit.
///
/// Days of courts, not of offices: where courts are known to sit on a day on which offices rest, it is no such day. The
/// table has the states that differ from Saturday and Sunday, each row with its source; days of rest change by a decree
/// once in a generation, and who finds a row that is out of date corrects it.
struct CourtDays {
  /// Codes of ISO 3166-1, parted by spaces.
  let states: String
  /// The days without courts.
  let rest: Set<Weekday>
  /// Who says so.
  let source: String

  /// The days without courts of a state.
  ///
  /// - Parameter state: its code of ISO 3166-1.
  /// - Returns: Saturday and Sunday where the table has nothing else.
  static func rest(in state: String) -> Set<Weekday> { byState[state] ?? [.saturday, .sunday] }

  private static let byState: [String: Set<Weekday>] = Dictionary(
    table.flatMap { row in row.states.split(separator: " ").map { (String($0), row.rest) } },
    uniquingKeysWith: { first, _ in first })

  /// The rows; the first ones have a source about courts themselves.
  static let table: [CourtDays] = [
    CourtDays(
      states: "EG", rest: [.friday],
      source: "All courts were to resume on a Saturday: Supreme Judicial Council, by Al Arabiya, 12 May 2020."
    ),
    CourtDays(
      states: "IR", rest: [.friday],
      source:
        "A Saturday without courts in Tehran was an exception: ILNA, 18 August 2025. On Thursdays offices rest."
    ),
    CourtDays(
      states: "SA", rest: [.friday, .saturday],
      source: "Dates of courts were moved from Saturdays to Thursdays: Ministry of Justice, June 2013."),
    CourtDays(
      states: "YE", rest: [.friday],
      source: "The Specialised Criminal Court in Sana’a sits on Saturdays: Al-Masdar Online, April 2019."),
    CourtDays(
      states: "PK", rest: [.sunday],
      source:
        "District and sessions courts sit from Monday to Saturday: Islamabad High Court, by Jang, February 2025."
    ),
    CourtDays(
      states: "NP", rest: [.saturday],
      source: "Sunday to Friday: Supreme Court Regulation 2017, by The Himalayan Times, 16 November 2018."),
    CourtDays(
      states: "BH DZ IQ JO KW LY OM QA SD SY", rest: [.friday, .saturday],
      source: "Unicode CLDR 48, weekData; The National, 7 December 2021."),
    CourtDays(states: "IL", rest: [.friday, .saturday], source: "Unicode CLDR 48, weekData."),
    CourtDays(
      states: "BD MV PS", rest: [.friday, .saturday],
      source: "Wikipedia, “Workweek and weekend”, read in November 2026."),
    // Of Thursday, a half day of offices, nobody says that courts rest.
    CourtDays(
      states: "AF DJ SO", rest: [.friday], source: "Wikipedia, “Workweek and weekend”, read in November 2026."
    ),
    CourtDays(
      states: "BN", rest: [.friday, .sunday],
      source: "Wikipedia, “Workweek and weekend”, read in November 2026."),
    CourtDays(states: "IN UG", rest: [.sunday], source: "Unicode CLDR 48, weekData."),
  ]
}
